import { useEffect, useRef, useState } from 'preact/hooks';
import type { Store } from '../../../../storage/envelope.ts';
import { RuleLinks } from '../../../../ui/RuleLinks.tsx';
import { hall } from '../../../../ui/text/zh-Hans/scorecard-hall.ts';
import { scorecard } from '../../../../ui/text/zh-Hans/scorecard.ts';
import { year as words } from '../../../../ui/text/zh-Hans/scorecard-year.ts';
import { begin, sheetId } from '../../actions.ts';
import type { ScorecardData } from '../../data.ts';
import { indicatorsOf } from '../../model.ts';
import { bringMonths, sayMonths } from '../../year.ts';
import { saveSheets } from '../save-sheet.ts';
import { MonthRows } from './MonthRows.tsx';
import { TrendChart } from './TrendChart.tsx';
import type { YearRow } from './YearTable.tsx';

interface Props {
  store: Store;
  annual: ScorecardData;
  row: YearRow;
  /** Opens the sheet of this id. */
  open(sheet: string): void;
  close(): void;
}

/** The year of one person: the trend with its table, the average with what is missing, the yearly sheet, and what its result may be a basis for. */
export function PersonYear({ store, annual: present, row: { person, name, summary, annual }, open, close }: Props) {
  const [failure, setFailure] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const data = annual?.sheet.data ?? present;
  const average = summary.average?.toFixed(2);
  const months = indicatorsOf(data).find(({ method }) => method === 'months');
  const kept = months && annual ? (annual.sheet.record.payload.figures[months.id] ?? '') : '';
  const completed = annual?.sheet.record.payload.completed !== undefined;
  const differs = annual !== null && average !== undefined && kept !== average;
  const absent = summary.months.filter(({ is }) => is === 'missing').map(({ month }) => month);
  const said = {
    none: words.lacks.none,
    few: words.lacks.few(summary.counted, data.enoughMonths),
    all: words.lacks.all,
  };

  const save = async (then: () => void) => {
    const before = annual?.sheet.record.payload ?? { ...begin(person, summary.year), name };
    const payload = bringMonths(data, before, summary, scorecard);
    const { why } = await saveSheets(store, [annual ? { is: 'next', sheet: annual.sheet, payload } : { is: 'new', data: present, payload }], () => {});
    setFailure(why);
    if (why === '') then();
  };

  return (
    <section class="ha-part ha-person" aria-labelledby="ha-person-t">
      <h2 id="ha-person-t" ref={title} tabIndex={-1}>
        {words.personTitle(name || person, summary.year)}
      </h2>
      <h3>{words.trendTitle}</h3>
      <TrendChart summary={summary} bands={data.bands} />
      <p>
        {summary.lacks ? said[summary.lacks] : words.average(average ?? '', summary.counted)}
        {absent.length > 0 && words.missingMonths(sayMonths(absent, scorecard))}
        {summary.vetoed.length > 0 && words.vetoedMonths(sayMonths(summary.vetoed, scorecard))}
        {summary.drafts.length > 0 && words.draftMonths(sayMonths(summary.drafts, scorecard))}
      </p>
      <MonthRows summary={summary} open={open} />
      <h3>{words.annual}</h3>
      <p>
        {!annual && words.annualNone}
        {annual?.summary.total && words.annualSaid(annual.summary.total.toFixed(2), annual.summary.band?.title ?? '')}
        {annual && !completed && words.annualDraft}
      </p>
      {differs && (
        <p class="ha-bad">
          {words.differs(kept, average)}
          {completed && words.differsClosed}
        </p>
      )}
      {failure && (
        <p class="ha-bad" role="alert">
          {failure}
        </p>
      )}
      <p class="ha-acts" data-noprint>
        {annual ? (
          <button type="button" class="btn btn--p" onClick={() => open(annual.sheet.record.id)}>
            {words.open}
          </button>
        ) : (
          <button type="button" class="btn btn--p" onClick={() => void save(() => open(sheetId(present.id, person, summary.year)))}>
            {average === undefined ? words.makeOnly : words.make}
          </button>
        )}
        {differs && !completed && (
          <button type="button" class="btn" onClick={() => void save(() => {})}>
            {words.bring(average)}
          </button>
        )}
        <button type="button" class="btn" onClick={close}>
          {words.close}
        </button>
      </p>
      <h3>{words.uses}</h3>
      {annual && annual.summary.uses.length > 0 ? (
        <ul class="ha-plan">
          {annual.summary.uses.map(({ text, rules, basis }) => (
            <li key={text}>
              {text}
              <RuleLinks rules={rules} />
              {basis.map((one) => (
                <small key={one}>{words.basis(one)}</small>
              ))}
            </li>
          ))}
        </ul>
      ) : (
        <p class="ha-note">{words.usesNone}</p>
      )}
      <p>{data.outcome}</p>
      {data.outcomeBasis && <p class="ha-note">{words.basis(data.outcomeBasis)}</p>}
      <p class="pr ha-note">{hall.paperNote}</p>
    </section>
  );
}

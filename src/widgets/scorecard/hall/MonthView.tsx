import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { hall as words } from '../../../ui/text/zh-Hans/scorecard-hall.ts';
import { scorecard } from '../../../ui/text/zh-Hans/scorecard.ts';
import { sayMonth } from '../rows.ts';
import { BandsChart } from './BandsChart.tsx';
import { FilterBar } from './FilterBar.tsx';
import { HallTools } from './HallTools.tsx';
import type { HallViewProps } from './hall-view.ts';
import { MissingList } from './MissingList.tsx';
import { MonthTable } from './MonthTable.tsx';
import { findMissing, listMonth } from './month.ts';
import { usePeople } from './use-people.ts';
import landscape from './landscape.css?url';
import { usePaper } from './use-paper.ts';

/** A month of the hall: everybody in one table, the spread over the bands, and who is missing. */
export function MonthView(props: HallViewProps) {
  const { scorecards, sheets, chosen, change, today } = props;
  const monthly = useMemo(() => scorecards.filter(({ period }) => period === 'month'), [scorecards]);
  const latest = useMemo(() => sheets.reduce((month, { record, data }) => (data.period === 'month' && record.payload.month > month ? record.payload.month : month), ''), [sheets]);
  const month = chosen.month || latest || today.slice(0, 7);
  const people = usePeople();
  const [said, setSaid] = useState('');
  const paper = usePaper();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => setSaid(''), [month]);

  const roleOf = useMemo(() => new Map(scorecards.map(({ id, role }) => [id, role])), [scorecards]);
  const isChosen = (of: string) => (chosen.role === '' || roleOf.get(of) === chosen.role) && (chosen.form === '' || of === chosen.form);
  const listed = useMemo(() => sheets.filter(({ record, data }) => data.period === 'month' && isChosen(record.of)), [sheets, chosen.role, chosen.form]);
  const rows = useMemo(() => listMonth(listed, month), [listed, month]);
  const missing = findMissing(listed, month, monthly.filter(({ id }) => isChosen(id)), people);
  const drafts = rows.filter(({ sheet }) => sheet.record.payload.completed === undefined).length;
  const mixed = new Set(rows.map(({ sheet }) => sheet.record.of)).size > 1;

  return (
    <>
      {!paper.sheets && <link rel="stylesheet" href={landscape} />}
      {paper.sheets && <div class="pr ha-pack">{paper.sheets}</div>}
      <FilterBar scorecards={monthly} chosen={chosen} change={change} month={month} />
      <div class="ha-month">
        <h2 class="sheet-title" ref={title} tabIndex={-1}>
          {words.monthTitle(sayMonth(month, scorecard))}
        </h2>
        <p class="ha-note">{words.count(rows.length, drafts)}</p>
        <p class="ha-said" role="status" data-noprint>
          {said}
        </p>
        {paper.failed && <p class="ha-bad">{words.cannotPrint}</p>}
        <HallTools
          {...props}
          month={month}
          rows={rows}
          missing={missing}
          done={(done) => {
            setSaid(done);
            title.current?.focus();
          }}
          print={paper.print}
        />
        {rows.length > 0 && <MonthTable rows={rows} mixed={mixed} open={(sheet) => change({ sheet })} />}
      </div>
      {rows.length > 0 && <BandsChart rows={rows} />}
      <MissingList missing={missing} known={rows.length > 0 || people.length > 0 || missing.length > 0} />
    </>
  );
}

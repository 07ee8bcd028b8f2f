import { chineseNumber } from '../../lib/rule-ref.ts';
import { RuleLinks } from '../../ui/RuleLinks.tsx';
import { scorecard as words } from '../../ui/text/zh-Hans/scorecard.ts';
import { scorecardSheet } from '../../ui/text/zh-Hans/scorecard-sheet.ts';
import type { ScorecardData } from './data.ts';
import { EventLines, EventList } from './EventList.tsx';
import { rowId } from './focus-row.ts';
import type { RowProps } from './IndicatorRow.tsx';
import { sayAdjustment, sayAdjustmentMethod } from './rows.ts';

interface Props extends RowProps {
  data: ScorecardData;
  /** Place after the groups. */
  ordinal: number;
}

/** 加分项 and 扣分项: points beside the weights, each for something that happened on a day and rests on a rule. */
export function Adjustments({ data, summary, state, actions, open, closed, page, ordinal }: Props) {
  if (data.adjustments.length === 0) return null;
  const Heading = page ? 'h2' : 'h4';
  return (
    <section class="sc-part">
      <header>
        <Heading>{words.groupTitle(chineseNumber(ordinal), scorecardSheet.adjustments)}</Heading>
        {!(summary.bonus.eq(0) && summary.penalty.eq(0)) && <b class="num sc-result">{scorecardSheet.adjusted(summary.bonus.toFixed(2), summary.penalty.toFixed(2))}</b>}
      </header>
      <p class="sc-note">{scorecardSheet.adjustmentsHint}</p>
      <ul>
        {summary.adjustments.map((line) => {
          const { adjustment, events } = line;
          const { id, title, sign, each, source, rules } = adjustment;
          const said = sayAdjustment(line, words);
          return (
            <li key={id} class="sc-row sc-adjust" id={rowId(data.id, id)}>
              <span class="sc-row__n" aria-hidden="true">
                {scorecardSheet.sign[sign]}
              </span>
              <div>
                <p>{title}</p>
                <p class="sc-row__m">
                  <span>{sayAdjustmentMethod(adjustment, words)}</span>
                  <span>{words.source(source)}</span>
                  <RuleLinks rules={rules} />
                </p>
              </div>
              {said && <p class="sc-row__f num sc-result">{said}</p>}
              <EventLines events={events} rules={rules} each={scorecardSheet.signed[sign]} closed={closed} />
              {open && !closed && <EventList item={id} title={title} rules={rules} events={events} asksPoints={each === undefined} state={state} actions={actions} />}
            </li>
          );
        })}
      </ul>
      {page && (
        <div class="pr sc-blank-events">
          {[1, 2, 3].map((n) => (
            <p key={n} class="fill">
              {scorecardSheet.blankEvent.map((name) => (
                <span key={name}>
                  {words.label(name)}
                  <i />
                </span>
              ))}
            </p>
          ))}
        </div>
      )}
    </section>
  );
}

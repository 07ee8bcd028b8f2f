import { chineseNumber } from '../../lib/rule-ref.ts';
import { RuleLinks } from '../../ui/RuleLinks.tsx';
import { scorecard as words } from '../../ui/text/zh-Hans/scorecard.ts';
import type { Group } from './data.ts';
import { exact, sum } from './exact.ts';
import { rowId } from './focus-row.ts';
import { IndicatorRow } from './IndicatorRow.tsx';
import type { ScorecardSummary } from './model.ts';
import type { ScorecardState } from './state.ts';

interface Props {
  /** Prefix of the ids of the rows: the scorecard's id. */
  of: string;
  group: Group;
  /** Place of the group, from 1, and number of its first indicator on the sheet. */
  ordinal: number;
  first: number;
  summary: ScorecardSummary;
  state: ScorecardState;
  fill(indicator: string, text: string): void;
  closed: boolean;
  tried: boolean;
  /** On the page of its own, which is also printed. */
  page: boolean;
}

export function GroupSheet({ of, group, ordinal, first, summary, ...row }: Props) {
  const Heading = row.page ? 'h2' : 'h4';
  const score = summary.groups.find(({ id }) => id === group.id)?.score;
  return (
    <section class="sc-part">
      <header>
        <Heading>{words.groupTitle(chineseNumber(ordinal), group.title)}</Heading>
        <RuleLinks rules={group.rules} />
        <span class="num">{words.groupWeight(sum(group.indicators.map(({ weight }) => exact(weight))).toFixed())}</span>
        {score && <b class="num sc-result">{words.groupScore(score.toFixed(2))}</b>}
      </header>
      <ol>
        {group.indicators.map((indicator, n) => (
          <IndicatorRow key={indicator.id} id={rowId(of, indicator.id)} number={first + n} line={summary.lines[first + n - 1]!} summary={summary} {...row} />
        ))}
      </ol>
    </section>
  );
}

import { chineseNumber } from '../../lib/rule-ref.ts';
import { RuleLinks } from '../../ui/RuleLinks.tsx';
import { scorecard as words } from '../../ui/text/zh-Hans/scorecard.ts';
import type { Group } from './data.ts';
import { exact, sum } from './exact.ts';
import { rowId } from './focus-row.ts';
import { IndicatorRow, type RowProps } from './IndicatorRow.tsx';

interface Props extends RowProps {
  /** Prefix of the ids of the rows: the scorecard's id. */
  of: string;
  group: Group;
  /** Place of the group, from 1, and number of its first indicator on the sheet. */
  ordinal: number;
  first: number;
}

export function GroupSheet({ of, group, ordinal, first, ...row }: Props) {
  const { page, summary } = row;
  const Heading = page ? 'h2' : 'h4';
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
          <IndicatorRow key={indicator.id} id={rowId(of, indicator.id)} number={first + n} line={summary.lines[first + n - 1]!} {...row} />
        ))}
      </ol>
    </section>
  );
}

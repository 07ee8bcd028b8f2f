import { chineseNumber } from '../../lib/rule-ref.ts';
import { checklist as words } from '../../ui/text/zh-Hans/checklist.ts';
import type { RunActions } from './bind-actions.ts';
import type { Section } from './data.ts';
import { rowId } from './focus-gap.ts';
import { ItemRow } from './ItemRow.tsx';
import type { SectionSummary } from './model.ts';
import { formatTenths } from './score.ts';
import type { ChecklistState } from './state.ts';

interface Props {
  /** Prefix of the ids of the rows: the checklist's id. */
  of: string;
  section: Section;
  /** Place of the section, from 1, and number of its first item on the sheet. */
  ordinal: number;
  first: number;
  summary: SectionSummary;
  state: ChecklistState;
  actions: RunActions;
  readOnly: boolean;
  tried: boolean;
  heading: 'h2' | 'h4';
}

export function SectionSheet({ of, section, ordinal, first, summary, heading: Heading, ...row }: Props) {
  const points = section.items.reduce((sum, item) => sum + item.points, 0);
  return (
    <section class="ck-part" aria-labelledby={`${of}-${section.id}`}>
      <header>
        <Heading id={`${of}-${section.id}`}>{words.sectionTitle(chineseNumber(ordinal), section.title)}</Heading>
        <span class="num">{words.sectionMark(points, section.pass)}</span>
        {summary.score !== null && <span class="num ck-result">{words.sectionScore(formatTenths(summary.score))}</span>}
        {summary.below && <b class="ck-bad ck-result">{words.sectionBelow}</b>}
      </header>
      <ol>
        {section.items.map((item, n) => (
          <ItemRow key={item.id} id={rowId(of, first + n)} number={first + n} item={item} {...row} />
        ))}
      </ol>
    </section>
  );
}

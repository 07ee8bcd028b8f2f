import type { ComponentChildren } from 'preact';
import { checklist as words } from '../../../ui/text/zh-Hans/checklist.ts';
import type { ChecklistData } from '../data.ts';
import type { ChecklistSummary } from '../model.ts';
import { firstNumbers, itemsOf } from '../places.ts';
import { sayLevels, sharedLevels } from './levels.ts';
import type { RowProps } from './ItemRow.tsx';
import { RunHeader } from './RunHeader.tsx';
import { SectionSheet } from './SectionSheet.tsx';

interface Props extends RowProps {
  /** Prefix of the ids on the page: the checklist's id, where the sheet stands there once. */
  of: string;
  data: ChecklistData;
  summary: ChecklistSummary;
  page: boolean;
  /** The blank sheet says its day. */
  dated?: boolean;
  /** Name of the role whose items alone are shown; empty for all. */
  role?: string;
  /** What stands between the head and the items. */
  children?: ComponentChildren;
}

/** The sheet itself: its head and its sections. The same for a draft, for a completed run, and for every blank of a pack. */
export function RunSheet({ of, data, summary, page, dated = false, role = '', children, ...row }: Props) {
  const firsts = firstNumbers(data);
  const errors = row.tried ? summary.gaps.flatMap((gap) => (gap.in === 'head' ? [gap.field] : [])) : [];
  return (
    <>
      <RunHeader data={data} page={page} state={row.state} actions={row.actions} readOnly={row.readOnly} errors={errors} dated={dated} />
      {children}
      {data.sections.map((section, n) => (
        <SectionSheet
          key={section.id}
          of={of}
          section={section}
          ordinal={n + 1}
          first={firsts[n]!}
          summary={summary.sections[n]!}
          heading={page ? 'h2' : 'h4'}
          role={role}
          legend={sharedLevels(data) !== undefined}
          {...row}
        />
      ))}
    </>
  );
}

/** How the whole is marked, over the sheet: what each mark means too, where it means the same for all items. */
export function MarkingRule({ data }: { data: ChecklistData }) {
  const points = itemsOf(data).reduce((sum, item) => sum + item.points, 0);
  const levels = sharedLevels(data);
  return (
    <>
      {points > 0 && <p class="ck-rule num">{data.sections.some(({ repeat }) => repeat) ? words.ruleRepeated(data.pass) : words.rule(points, data.pass)}</p>}
      {levels && <p class="ck-rule num">{sayLevels(levels)}</p>}
    </>
  );
}

import type { ComponentChildren } from 'preact';
import { checklist as words } from '../../../ui/text/zh-Hans/checklist.ts';
import type { ChecklistSummary, Gap } from '../model.ts';
import { formatTenths } from '../score.ts';

interface Props {
  summary: ChecklistSummary;
  completed: boolean;
  /** Goes to the next gap of these. */
  jump(gaps: Gap[]): void;
  /** The status line. */
  children: ComponentChildren;
}

/** Stays in sight while the list scrolls: how far, what score, what is missing, whether it is saved. */
export function ProgressBar({ summary: { counts, score, critical, gaps, result }, completed, jump, children }: Props) {
  const done = counts.all - counts.open - counts.left;
  const open = gaps.filter((gap) => gap.in === 'item' && gap.lacks === 'answer');
  const details = gaps.filter((gap) => gap.in === 'item' && gap.lacks !== 'answer');
  const shown = score === null ? (result === 'none' ? words.noScore : words.notScored) : completed ? words.score(formatTenths(score)) : words.provisional(formatTenths(score));

  return (
    <div class="ck-bar" data-noprint data-needs-js>
      <span class="num">{words.answered(done, counts.all)}</span>
      <progress max={counts.all} value={done} aria-label={words.progress} />
      <output class="num">{shown}</output>
      {critical.length > 0 && <b class="ck-bad">{words.vetoed(critical.length)}</b>}
      {details.length > 0 && <span class="ck-warn">{words.lackingDetail(new Set(details.map((gap) => gap.in === 'item' && gap.place)).size)}</span>}
      {counts.evidence > 0 && <span class="ck-warn">{words.lackingEvidence(counts.evidence)}</span>}
      {!completed && open.length + details.length > 0 && (
        <button type="button" class="ck-link" onClick={() => jump(open.length > 0 ? open : details)}>
          {open.length > 0 ? words.nextOpen : words.nextGap}
        </button>
      )}
      {children}
    </div>
  );
}

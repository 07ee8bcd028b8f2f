import type { ComponentChildren } from 'preact';
import { scorecard as words } from '../../ui/text/zh-Hans/scorecard.ts';
import type { ScorecardSummary } from './model.ts';

interface Props {
  summary: ScorecardSummary;
  completed: boolean;
  /** The status line. */
  children: ComponentChildren;
}

/** Stays in sight while the sheet scrolls: how far, what score and band, whether it is saved. */
export function SheetBar({ summary: { lines, missing, wrong, total, band, vetoed }, completed, children }: Props) {
  const done = lines.length - missing.length - wrong.length;
  const score = total?.toFixed(2);
  return (
    <div class="sc-bar" data-noprint data-needs-js>
      <span class="num">{words.filled(done, lines.length)}</span>
      <progress max={lines.length} value={done} aria-label={words.progress} />
      <output class="num">{score === undefined ? words.noTotal : completed ? words.points(score) : words.provisional(score)}</output>
      {band && <b class={vetoed.length > 0 ? 'sc-bad' : undefined}>{band.title}</b>}
      {vetoed.length > 0 && <b class="sc-bad">{words.vetoed(vetoed.length)}</b>}
      {children}
    </div>
  );
}

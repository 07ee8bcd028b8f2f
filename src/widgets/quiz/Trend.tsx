import { quizResults as words } from '../../ui/text/zh-Hans/quiz-results.ts';
import type { QuizState } from './state.ts';
import { trendOf } from './trend.ts';

/** The marks over time as a plain line; the figures are in the list of sittings. */
export function Trend({ sittings }: { sittings: readonly QuizState[] }) {
  const points = trendOf(sittings);
  if (points.length < 2) return null;
  const marks = points.map(({ mark }) => Math.round(mark / 10));
  const width = points.length - 1;
  return (
    <section class="qz-part" data-noprint>
      <h2>{words.trend}</h2>
      <p class="qz-note">{words.trendLead}</p>
      <svg class="qz-trend" viewBox={`0 0 ${width} 100`} preserveAspectRatio="none" role="img" aria-label={words.trendSaid(marks[0]!, marks.at(-1)!, marks.length)}>
        {[0, 50, 100].map((mark) => (
          <line key={mark} x1="0" x2={width} y1={mark} y2={mark} />
        ))}
        <polyline points={marks.map((mark, n) => `${n},${100 - mark}`).join(' ')} />
      </svg>
      <p class="qz-note num">{marks.map(words.percent).join('　')}</p>
    </section>
  );
}

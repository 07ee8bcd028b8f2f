import { year as words } from '../../../../ui/text/zh-Hans/scorecard-year.ts';
import type { Band } from '../../data.ts';
import type { YearSummary } from '../../year.ts';

interface Props {
  summary: YearSummary;
  bands: readonly Band[];
}

/** The plane in its own units; the text keeps its size because the picture is never drawn wider than this. */
const box = { width: 640, height: 230, left: 40, right: 74, top: 14, bottom: 28 };

/** Totals month by month between the lines of the bands; a month that does not count breaks the line, and one with a veto is a cross. */
export function TrendChart({ summary, bands }: Props) {
  const points = summary.months.map(({ score }) => (score === null ? null : Number(score.toFixed(2))));
  const known = points.filter((point) => point !== null);
  if (known.length === 0) return <p>{words.trendFew}</p>;
  // Whole tens round the points, so that the picture uses the height there is.
  const floor = Math.max(0, Math.floor((Math.min(...known) - 5) / 10) * 10);
  const top = Math.max(100, Math.ceil(Math.max(...known) / 10) * 10);
  const step = (box.width - box.left - box.right) / 11;
  const x = (n: number) => box.left + n * step;
  const y = (score: number) => box.height - box.bottom - ((score - floor) * (box.height - box.top - box.bottom)) / (top - floor);
  const lines = bands.filter(({ from }) => from > floor && from < top);
  const said = words.trend(known[0]!.toFixed(2), known.at(-1)!.toFixed(2), Math.min(...known).toFixed(2), Math.max(...known).toFixed(2), known.length) + (summary.months.some(({ sheets }) => sheets.some(({ vetoes }) => vetoes.length > 0)) ? words.trendVetoed : '');
  return (
    <svg class="ha-chart ha-trend" viewBox={`0 0 ${box.width} ${box.height}`} role="img" aria-label={said}>
      {[floor, top].map((tick) => (
        <g key={tick}>
          <line x1={box.left} x2={box.width - box.right} y1={y(tick)} y2={y(tick)} />
          <text x={box.left - 6} y={y(tick) + 4} text-anchor="end">
            {tick}
          </text>
        </g>
      ))}
      {lines.map(({ id, title, from }) => (
        <g key={id}>
          <line class="ha-band" x1={box.left} x2={box.width - box.right} y1={y(from)} y2={y(from)} />
          <text x={box.width - box.right + 6} y={y(from) + 4}>
            {title}
            {from}
          </text>
        </g>
      ))}
      {segments(points).map((segment) => (
        <polyline key={segment[0]} points={segment.map((n) => `${x(n)},${y(points[n]!)}`).join(' ')} />
      ))}
      {points.map((score, n) => {
        const { is, sheets } = summary.months[n]!;
        if (score === null) {
          return (
            <text key={n} class="ha-gap" x={x(n)} y={y(floor) - 6} text-anchor="middle">
              {is === 'draft' ? words.draft : words.missing}
            </text>
          );
        }
        const vetoed = sheets.some(({ vetoes }) => vetoes.length > 0);
        return vetoed ? <path key={n} d={`M${x(n) - 5} ${y(score) - 5}l10 10m0-10l-10 10`} /> : <circle key={n} cx={x(n)} cy={y(score)} r="4" />;
      })}
      {points.map((_, n) => (
        <text key={n} x={x(n)} y={box.height - 8} text-anchor="middle">
          {n % 2 === 0 || n === 11 ? words.monthOnly(n + 1) : ''}
        </text>
      ))}
    </svg>
  );
}

/** Runs of months that follow each other, as their places. */
function segments(points: readonly (number | null)[]): number[][] {
  const runs: number[][] = [];
  for (const [n, point] of points.entries()) {
    if (point === null) continue;
    const last = runs.at(-1);
    if (last?.at(-1) === n - 1) last.push(n);
    else runs.push([n]);
  }
  return runs;
}

import { formatDate } from '../../../lib/clock.ts';
import { history as words } from '../../../ui/text/zh-Hans/checklist-history.ts';
import { checklist } from '../../../ui/text/zh-Hans/checklist.ts';
import type { ChecklistData } from '../data.ts';
import { formatTenths } from '../score.ts';
import type { ChecklistState } from '../state.ts';
import { drawTrend } from './trend.ts';

interface Props {
  id: string;
  runs: readonly { data: ChecklistData; state: ChecklistState }[];
}

/** The plane of the chart in its own units; the text keeps its size because the picture is never drawn wider than this. */
const box = { width: 640, height: 220, left: 40, right: 16, top: 14, bottom: 30 };

/** Scores over time with the pass mark, and the same as a table. */
export function TrendChart({ id, runs }: Props) {
  const points = drawTrend(runs);
  const first = points[0];
  const last = points.at(-1);
  if (!first || !last) return null;
  const scores = points.map(({ score }) => score);
  // Whole tens under the lowest point and mark, so that the line uses the height there is.
  const floor = Math.max(0, Math.min(...scores, last.pass * 10) - 50);
  const bottom = floor - (floor % 100);
  const x = (n: number) => (points.length === 1 ? (box.left + box.width - box.right) / 2 : box.left + (n * (box.width - box.left - box.right)) / (points.length - 1));
  const y = (tenths: number) => box.height - box.bottom - ((tenths - bottom) * (box.height - box.top - box.bottom)) / (1000 - bottom);
  const said = words.trendSaid(points.length, formatTenths(first.score), formatTenths(last.score), formatTenths(Math.min(...scores)), formatTenths(Math.max(...scores)));
  const ticks = [1000, (1000 + bottom) / 2, bottom];

  return (
    <section class="ck-chart" aria-labelledby={id}>
      <h3 id={id}>{words.trend}</h3>
      <svg viewBox={`0 0 ${box.width} ${box.height}`} role="img" aria-label={said}>
        {ticks.map((tick) => (
          <g key={tick}>
            <line class="ck-chart__grid" x1={box.left} x2={box.width - box.right} y1={y(tick)} y2={y(tick)} />
            <text x={box.left - 6} y={y(tick) + 4} text-anchor="end">
              {formatTenths(tick).replace('.0', '')}
            </text>
          </g>
        ))}
        <line class="ck-chart__pass" x1={box.left} x2={box.width - box.right} y1={y(last.pass * 10)} y2={y(last.pass * 10)} />
        <text class="ck-chart__pass-word" x={box.width - box.right} y={y(last.pass * 10) - 5} text-anchor="end">
          {words.passLine(last.pass)}
        </text>
        <polyline points={points.map(({ score }, n) => `${x(n)},${y(score)}`).join(' ')} />
        {points.map(({ score, result, run }, n) =>
          result === 'fail' ? (
            <path key={run} class="ck-chart__fail" d={`M${x(n) - 5} ${y(score) - 5}l10 10m0-10l-10 10`} />
          ) : (
            <circle key={run} cx={x(n)} cy={y(score)} r="4" />
          ),
        )}
        <text x={x(0)} y={box.height - 8} text-anchor={points.length === 1 ? 'middle' : 'start'}>
          {first.date.slice(5)}
        </text>
        {points.length > 1 && (
          <text x={x(points.length - 1)} y={box.height - 8} text-anchor="end">
            {last.date.slice(5)}
          </text>
        )}
      </svg>
      <div class="table-wrap">
        <table>
          <thead>
            <tr>
              {Object.values(words.columns).map((title) => (
                <th key={title} scope="col">
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...points].reverse().map(({ run, date, score, result }) => (
              <tr key={run}>
                <th scope="row">{formatDate(date)}</th>
                <td>{runs[run]?.state.head.inspector}</td>
                <td class="num">{formatTenths(score)}</td>
                <td>{checklist.result[result]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

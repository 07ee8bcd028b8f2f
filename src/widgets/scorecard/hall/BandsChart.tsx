import { hall as words } from '../../../ui/text/zh-Hans/scorecard-hall.ts';
import { countBands, type HallRow } from './month.ts';

/** The plane in its own units; the text keeps its size because the picture is never drawn wider than this. */
const box = { width: 640, row: 30, left: 90, right: 60, bar: 16 };

/** How the sheets spread over the bands: bars, and the same as a table. */
export function BandsChart({ rows }: { rows: readonly HallRow[] }) {
  const counts = countBands(rows).map(({ title, count }) => ({ title: title ?? words.noBand, count }));
  const most = Math.max(...counts.map(({ count }) => count));
  const said = words.bandsSaid(rows.length, counts.map(({ title, count }) => words.bandPart(title, count)).join(words.list));
  const share = (count: number) => `${Math.round((count * 1000) / rows.length) / 10}%`;
  return (
    <section class="ha-part" aria-labelledby="ha-bands-t" data-noprint>
      <h2 id="ha-bands-t">{words.bands}</h2>
      <svg class="ha-chart" viewBox={`0 0 ${box.width} ${counts.length * box.row}`} role="img" aria-label={said}>
        {counts.map(({ title, count }, n) => {
          const y = n * box.row + (box.row - box.bar) / 2;
          const length = (count * (box.width - box.left - box.right)) / most;
          return (
            <g key={title}>
              <text x={box.left - 10} y={y + 13} text-anchor="end">
                {title}
              </text>
              <line x1={box.left} x2={box.left} y1={n * box.row} y2={(n + 1) * box.row} />
              <rect x={box.left} y={y} width={length} height={box.bar} />
              <text x={box.left + length + 8} y={y + 13}>
                {count}
              </text>
            </g>
          );
        })}
      </svg>
      <table class="num ha-small">
        <thead>
          <tr>
            <th scope="col">{words.bandColumns.band}</th>
            <th scope="col">{words.bandColumns.count}</th>
            <th scope="col">{words.bandColumns.share}</th>
          </tr>
        </thead>
        <tbody>
          {counts.map(({ title, count }) => (
            <tr key={title}>
              <th scope="row">{title}</th>
              <td>{count}</td>
              <td>{share(count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

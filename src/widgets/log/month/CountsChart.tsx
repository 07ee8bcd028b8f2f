import { log } from '../../../ui/text/zh-Hans/log.ts';
import type { MonthCount } from '../months.ts';
import { sayMonth } from '../say.ts';

interface Props {
  counts: readonly MonthCount[];
  causes: readonly string[];
  label: string;
  name(cause: string): string;
}

/** The plane of one row in its own units; the text keeps its size because the picture is never drawn wider than this. */
const box = { width: 640, row: 22, left: 150, right: 34, head: 24 };

/**
 * A row a cause, a column a month: the more there were, the larger the dot, with its figure in it or beside it. It reads in black on
 * white as it does in colour, and says nothing that the table under it does not say.
 */
export function CountsChart({ counts, causes, label, name }: Props) {
  const most = Math.max(1, ...counts.flatMap(({ by }) => [...by.values()]));
  const step = (box.width - box.left - box.right) / counts.length;
  const height = box.head + causes.length * box.row + 6;
  const every = Math.ceil(counts.length / 12);
  return (
    <svg class="lg-chart" viewBox={`0 0 ${box.width} ${height}`} role="img" aria-label={label}>
      {counts.map(({ month }, n) =>
        n % every === 0 ? (
          <text key={month} x={box.left + (n + 0.5) * step} y={14} text-anchor="middle">
            {n === 0 || month.endsWith('-01') ? sayMonth(month, log) : log.monthOnly(Number(month.slice(5)))}
          </text>
        ) : null,
      )}
      {causes.map((cause, row) => {
        const y = box.head + (row + 0.5) * box.row;
        return (
          <g key={cause}>
            <line x1={box.left} x2={box.width - box.right} y1={y} y2={y} />
            <text x={box.left - 8} y={y + 4} text-anchor="end">
              {name(cause).length > 11 ? `${name(cause).slice(0, 10)}…` : name(cause)}
            </text>
            {counts.map(({ month, by }, n) => {
              const count = by.get(cause) ?? 0;
              if (count === 0) return null;
              const r = 3 + (6 * Math.sqrt(count)) / Math.sqrt(most);
              const x = box.left + (n + 0.5) * step;
              return (
                <g key={month}>
                  <circle cx={x} cy={y} r={r} />
                  <text x={x + r + 3} y={y + 4}>
                    {count}
                  </text>
                </g>
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

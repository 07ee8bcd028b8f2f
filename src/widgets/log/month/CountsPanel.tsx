import { useMemo, useState } from 'preact/hooks';
import { toCsv } from '../../../lib/csv.ts';
import { counts as words } from '../../../ui/text/zh-Hans/log-tools.ts';
import { log } from '../../../ui/text/zh-Hans/log.ts';
import { causesOf, countMonths, type MonthCount, mostOf } from '../months.ts';
import type { PanelProps } from '../panel.ts';
import { sayMonth } from '../say.ts';
import { CountsChart } from './CountsChart.tsx';

/** What there was of each kind, month by month, as a picture and as a table. */
export function CountsPanel({ data, entries, now, give, print }: PanelProps) {
  const [field, setField] = useState(data.countBy[0] ?? '');
  const [length, setLength] = useState(6);
  const counts = useMemo(() => countMonths(data, entries, field, now.slice(0, 7), length, log.field), [data, entries, field, now.slice(0, 7), length]);
  const causes = useMemo(() => causesOf(data, counts, field), [data, counts, field]);
  const label = data.fields.find(({ id }) => id === field)?.label ?? '';
  const all = counts.reduce((sum, one) => sum + one.all, 0);
  const table = toRows(counts, causes);
  const { most, n } = mostOf(counts, causes);
  const name = (cause: string) => (cause === '' ? words.open : cause);

  return (
    <>
      <div class="fields">
        <label class="field">
          <span>{words.by}</span>
          <select value={field} onInput={(event) => setField(event.currentTarget.value)}>
            {data.countBy.map((id) => (
              <option key={id} value={id}>
                {data.fields.find((one) => one.id === id)?.label}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span>{words.months}</span>
          <select value={String(length)} onInput={(event) => setLength(Number(event.currentTarget.value))}>
            {[6, 12, 24].map((n) => (
              <option key={n} value={String(n)}>
                {words.length(n)}
              </option>
            ))}
          </select>
        </label>
      </div>
      {all === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p role="status">
            {words.said(all, length)}
            {most.length > 0 && words.most(most.map(name), n)}
          </p>
          <CountsChart counts={counts} causes={causes} label={words.chart(label)} name={name} />
          <div class="table-wrap" tabIndex={0} role="region" aria-label={words.chart(label)}>
            <CountsTable rows={table} />
          </div>
          <p class="lg-acts">
            <button type="button" class="btn" onClick={() => print(<PrintedCounts title={data.title} label={label} counts={counts} causes={causes} rows={table} name={name} />)}>
              {words.print}
            </button>
            <button type="button" class="btn" onClick={() => give(words.fileName(data.title), 'csv', toCsv(table))}>
              {words.export}
            </button>
          </p>
        </>
      )}
    </>
  );
}

function toRows(counts: readonly MonthCount[], causes: readonly string[]): string[][] {
  const head = [words.month, ...causes.map((cause) => (cause === '' ? words.open : cause)), words.all, words.unclosed, words.overdue];
  return [head, ...[...counts].reverse().map(({ month, all, open, overdue, by }) => [sayMonth(month, log), ...causes.map((cause) => String(by.get(cause) ?? 0)), String(all), String(open), String(overdue)])];
}

function CountsTable({ rows: [head = [], ...rows] }: { rows: string[][] }) {
  return (
    <table class="num">
      <thead>
        <tr>
          {head.map((label) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([month, ...cells]) => (
          <tr key={month}>
            <th scope="row">{month}</th>
            {cells.map((cell, n) => (
              <td key={n}>{cell}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

interface PrintedProps {
  title: string;
  label: string;
  counts: readonly MonthCount[];
  causes: readonly string[];
  rows: string[][];
  name(cause: string): string;
}

function PrintedCounts({ title, label, counts, causes, rows, name }: PrintedProps) {
  return (
    <section class="lg-counts">
      <p class="sheet-title">{words.fileName(title)}</p>
      <CountsChart counts={counts} causes={causes} label={words.chart(label)} name={name} />
      <CountsTable rows={rows} />
    </section>
  );
}

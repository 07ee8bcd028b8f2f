import { toCsv } from '../../../lib/csv.ts';
import { exchange as words } from '../../../ui/text/zh-Hans/log-tools.ts';
import { entry as entryWords } from '../../../ui/text/zh-Hans/log-entry.ts';
import { log } from '../../../ui/text/zh-Hans/log.ts';
import type { Give } from '../../../ui/use-giving.tsx';
import type { LogData } from '../data.ts';
import { sayMasked } from '../fields/table.ts';
import { listedFields } from '../list/columns.ts';
import { sayGaps } from '../say-gap.ts';
import type { Read, Reject } from './mapping.ts';

interface Props {
  data: LogData;
  good: readonly Read[];
  rejects: readonly Reject[];
  head: readonly string[];
  give: Give;
}

/** What will come of a file before anything is written: the first entries, and the rows that stay out with their reasons. */
export function Preview({ data, good, rejects, head, give }: Props) {
  const fields = listedFields(data);
  const why = ({ gaps, twin }: Reject) => (twin ? words.twin[twin] : sayGaps(data, gaps, entryWords).join(log.list));
  const giveRejects = () => give(words.rejectName(data.title), 'csv', toCsv([[...head, words.reason], ...rejects.map((one) => [...head.map((_, n) => one.cells[n] ?? ''), why(one)])]));
  return (
    <>
      <p role="status">
        <b>{words.preview(good.length, rejects.length)}</b>
      </p>
      {good.length > 0 && (
        <div class="table-wrap" tabIndex={0} role="region" aria-label={words.previewTitle}>
          <table class="num">
            <caption class="lg-note">{words.previewTitle}</caption>
            <thead>
              <tr>
                {fields.map(({ id, label }) => (
                  <th key={id} scope="col">
                    {label}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {good.slice(0, 5).map(({ row, values }) => (
                <tr key={row}>
                  {fields.map((field) => (
                    <td key={field.id}>{sayMasked(field, values[field.id] ?? '', log.field) || log.empty}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {rejects.length > 0 && (
        <details open={good.length === 0}>
          <summary>{words.rejects}</summary>
          <ul class="lg-note">
            {rejects.slice(0, 20).map((one) => (
              <li key={one.row}>
                {log.label(words.row(one.row))}
                {why(one)}
              </li>
            ))}
            {rejects.length > 20 && <li>{words.rejectMore(rejects.length - 20)}</li>}
          </ul>
          <p class="lg-acts">
            <button type="button" class="btn" onClick={giveRejects}>
              {words.giveRejects}
            </button>
          </p>
        </details>
      )}
    </>
  );
}

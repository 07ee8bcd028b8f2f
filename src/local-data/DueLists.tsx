import { useState } from 'preact/hooks';
import { toLocalDate } from '../lib/clock.ts';
import type { Resolving } from '../storage/backup/resolve-sealed.ts';
import { localData as words } from '../ui/text/zh-Hans/local-data.ts';
import type { BookForms } from './book-forms.ts';
import type { Overview, Seen } from './overview.ts';
import { RetentionReview } from './RetentionReview.tsx';
import { sayForm, sayNumber } from './say.ts';

interface Props {
  resolving: Resolving;
  book: BookForms;
  due: Overview['due'];
  purged: readonly Seen[];
  look(): Promise<void>;
}

/** So many rows are listed at once; the next come when these are decided. */
const mostListed = 100;

/** Entries whose retention is over, for a person to decide; and what was purged, by whom and why. */
export function DueLists({ resolving, book, due, purged, look }: Props) {
  const [said, setSaid] = useState('');
  return (
    <>
      <p class="ld__lead" data-noprint>{words.retentionLead}</p>
      {due.length === 0 && <p>{words.noneDue}</p>}
      {due.map(({ form, years, rows }) => (
        <details key={form.id} class="ld__due">
          <summary>{words.due(form.title, years, rows.length)}</summary>
          <RetentionReview key={`${rows.length}`} title={form.title} book={book} resolving={resolving} rows={rows.slice(0, mostListed)} say={setSaid} look={look} />
          {rows.length > mostListed && <p class="ld__lead">{words.more(rows.length - mostListed)}</p>}
        </details>
      ))}
      <p role="status" class="ld__said" data-noprint>
        {said}
      </p>
      {purged.length > 0 && (
        <details class="ld__due">
          <summary>{words.purgedList(purged.length)}</summary>
          <div class="table-wrap" tabIndex={0} role="region" aria-label={words.purgedList(purged.length)}>
            <table class="ld__table num">
              <thead>
                <tr>
                  <th scope="col">{words.form}</th>
                  <th scope="col">{words.number}</th>
                  <th scope="col">{words.purgedAt}</th>
                  <th scope="col">{words.by}</th>
                  <th scope="col">{words.reason}</th>
                </tr>
              </thead>
              <tbody>
                {purged.slice(0, mostListed).map(({ row }) => (
                  <tr key={row.id}>
                    <th scope="row">{sayForm(book, row)}</th>
                    <td>{sayNumber(book, row)}</td>
                    <td>{toLocalDate(row.purged!.at)}</td>
                    <td>{row.purged!.by}</td>
                    <td>{row.purged!.reason}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          {purged.length > mostListed && <p class="ld__lead">{words.more(purged.length - mostListed)}</p>}
        </details>
      )}
    </>
  );
}


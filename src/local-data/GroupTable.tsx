import { localData as words } from '../ui/text/zh-Hans/local-data.ts';
import type { BookForms } from './book-forms.ts';
import type { Group } from './overview.ts';
import { sayForm } from './say.ts';

interface Props {
  book: BookForms;
  groups: readonly Group[];
  label: string;
}

/** What is kept, form by form. What was never removed or purged needs no column. */
export function GroupTable({ book, groups, label }: Props) {
  const counts = (['present', 'removed', 'purged'] as const).filter((count) => count === 'present' || groups.some((group) => group[count] > 0));
  return (
    <div class="table-wrap" tabIndex={0} role="region" aria-label={label}>
      <table class="ld__table num">
        <thead>
          <tr>
            <th scope="col">{words.columns.form}</th>
            {counts.map((count) => (
              <th key={count} scope="col">
                {words.columns[count]}
              </th>
            ))}
            <th scope="col" class="ld__since">
              {words.columns.first}
            </th>
            <th scope="col">{words.columns.last}</th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => {
            const { kind, of, form, first, last } = group;
            return (
              <tr key={`${kind} ${of}`}>
                <th scope="row">{form ? <a href={form.href}>{sayForm(book, { kind, of })}</a> : sayForm(book, { kind, of })}</th>
                {counts.map((count) => (
                  <td key={count} class={group[count] === 0 ? 'ld__zero' : undefined}>
                    {group[count]}
                  </td>
                ))}
                <td class="ld__since">{first}</td>
                <td>{last}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

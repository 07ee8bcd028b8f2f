import { type Fate, fates, type Plan } from '../storage/backup/plan.ts';
import { localData as words } from '../ui/text/zh-Hans/local-data.ts';
import type { BookForms } from './book-forms.ts';
import { sayForm, sayNumber } from './say.ts';

/** So many numbers are named at most; nobody reads a thousand. */
const mostNamed = 12;

export function sumOf({ tallies }: Plan): Record<Fate, number> {
  const sum = { added: 0, updated: 0, same: 0, conflict: 0, rejected: 0 };
  for (const tally of tallies) for (const fate of fates) sum[fate] += tally[fate];
  return sum;
}

/** What a restore would do, form by form. */
export function PlanTable({ plan, odd, book }: { plan: Plan; odd: number; book: BookForms }) {
  const { tallies, sealed, twice } = plan;
  const sum = sumOf(plan);
  const named = new Map<string, string[]>();
  for (const one of twice) named.set(sayForm(book, one), [...(named.get(sayForm(book, one)) ?? []), sayNumber(book, one)]);

  return (
    <>
      {tallies.length > 0 && (
        <div class="table-wrap" tabIndex={0} role="region" aria-label={words.tableOf(words.restore)}>
          <table class="ld__table num">
            <thead>
              <tr>
                <th scope="col">{words.form}</th>
                {fates.map((fate) => (
                  <th key={fate} scope="col">
                    {words.fates[fate]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {group(tallies, book).map(([name, tally]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {fates.map((fate) => (
                    <td key={fate} class={tally[fate] > 0 ? `ld__${fate}` : 'ld__zero'}>
                      {tally[fate]}
                    </td>
                  ))}
                </tr>
              ))}
              <tr>
                <th scope="row">
                  <b>{words.sum}</b>
                </th>
                {fates.map((fate) => (
                  <td key={fate}>
                    <b>{sum[fate]}</b>
                  </td>
                ))}
              </tr>
            </tbody>
          </table>
        </div>
      )}
      {tallies.length > 0 && <p class="ld__lead">{words.fateNote}</p>}
      {sealed.is !== 'none' && <p>{words.sealed[sealed.is](sealed.rows)}</p>}
      {odd > 0 && <p>{words.odd(odd)}</p>}
      {twice.length > 0 && (
        <div class="ld__warn">
          <p>
            <b>{words.twice(twice.length)}</b>
          </p>
          <ul>
            {[...named].map(([title, numbers]) => (
              <li key={title}>{words.twiceOf(title, numbers.slice(0, mostNamed).join(words.list) + (numbers.length > mostNamed ? '……' : ''))}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}

/** Sittings of several people are one line, as they are called the same. */
function group(tallies: Plan['tallies'], book: BookForms): [string, Record<Fate, number>][] {
  const groups = new Map<string, Record<Fate, number>>();
  for (const tally of tallies) {
    const name = sayForm(book, tally);
    const group = groups.get(name) ?? { added: 0, updated: 0, same: 0, conflict: 0, rejected: 0 };
    for (const fate of fates) group[fate] += tally[fate];
    groups.set(name, group);
  }
  return [...groups];
}

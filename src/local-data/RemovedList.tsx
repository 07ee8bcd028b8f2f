import { useState } from 'preact/hooks';
import { toLocalDate } from '../lib/clock.ts';
import type { Resolving } from '../storage/backup/resolve-sealed.ts';
import { localData as words } from '../ui/text/zh-Hans/local-data.ts';
import type { BookForms } from './book-forms.ts';
import type { Seen } from './overview.ts';
import { sayFailure, sayForm } from './say.ts';

interface Props {
  resolving: Resolving;
  book: BookForms;
  removed: readonly Seen[];
  look(): Promise<void>;
}

const mostListed = 50;

export function RemovedList({ resolving, book, removed, look }: Props) {
  const [said, setSaid] = useState('');
  const bringBack = async ({ row }: Seen) => {
    const done = await resolving.bringBack(row.id, row.revision);
    setSaid(done.answer === 'done' ? words.broughtBack : sayFailure(done));
    await look();
  };
  return (
    <>
      {removed.length > 0 && <p class="ld__lead">{words.removedLead}</p>}
      <ul class="ld__list num">
        {removed.slice(0, mostListed).map((seen) => {
          const { row, day, understood } = seen;
          const title = sayForm(book, row);
          return (
            <li key={row.id}>
              <span>
                {[title, day, row.kind !== 'profile' && row.kind !== 'quiz' && understood.is === 'read' && understood.described.whose].filter(Boolean).join(words.join)}
                <small>{words.version(toLocalDate(row.savedAt))}</small>
              </span>
              <button type="button" class="btn btn--s" aria-label={words.bringBackOf(title, day)} onClick={() => void bringBack(seen)}>
                {words.bringBack}
              </button>
            </li>
          );
        })}
      </ul>
      {removed.length > mostListed && <p class="ld__lead">{words.more(removed.length - mostListed)}</p>}
      <p role="status" class="ld__said">
        {said}
      </p>
    </>
  );
}

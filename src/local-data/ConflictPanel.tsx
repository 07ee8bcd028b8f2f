import type { Archive } from '../storage/backup/archive.ts';
import type { Snapshot } from '../storage/backup/snapshot.ts';
import { localData as words } from '../ui/text/zh-Hans/local-data.ts';
import type { BookForms } from './book-forms.ts';
import { ConflictCases } from './ConflictCases.tsx';
import type { Seen } from './overview.ts';

interface Props {
  archive: Archive;
  book: BookForms;
  conflicts: readonly Seen[];
  snapshot: Snapshot;
  look(): Promise<void>;
}

/** Records in clear that two computers have each worked on. Those under seal are met once they are unlocked. */
export function ConflictPanel({ archive, book, conflicts, snapshot, look }: Props) {
  return (
    <section class="ld" id="conflicts" aria-labelledby="conflicts-h">
      <h2 id="conflicts-h">{words.conflicts}</h2>
      <ConflictCases heading="h3" resolving={archive} book={book} conflicts={conflicts} definitions={snapshot.definitions} look={look} />
    </section>
  );
}

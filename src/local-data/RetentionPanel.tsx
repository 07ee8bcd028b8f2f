import type { Archive } from '../storage/backup/archive.ts';
import { localData as words } from '../ui/text/zh-Hans/local-data.ts';
import type { BookForms } from './book-forms.ts';
import { DueLists } from './DueLists.tsx';
import type { Overview, Seen } from './overview.ts';

interface Props {
  archive: Archive;
  book: BookForms;
  due: Overview['due'];
  purged: readonly Seen[];
  look(): Promise<void>;
}

/** The retention of what lies in clear. What is under seal is reviewed once it is unlocked. */
export function RetentionPanel({ archive, book, due, purged, look }: Props) {
  return (
    <section class="ld" id="retention" aria-labelledby="retention-h">
      <h2 id="retention-h">{words.retention}</h2>
      <DueLists resolving={archive} book={book} due={due} purged={purged} look={look} />
    </section>
  );
}

import { useRef } from 'preact/hooks';
import type { Archive } from '../storage/backup/archive.ts';
import { localData as words } from '../ui/text/zh-Hans/local-data.ts';
import type { BookForms } from './book-forms.ts';
import type { Seen } from './overview.ts';
import { RemovedList } from './RemovedList.tsx';

interface Props {
  archive: Archive;
  book: BookForms;
  removed: readonly Seen[];
  look(): Promise<void>;
}

/** What was taken out of the lists, versions that were not chosen among it, and the way back. */
export function RemovedPanel({ archive, book, removed, look }: Props) {
  /** Once there were some, the panel stays to say what came of them. */
  const had = useRef(false);
  had.current ||= removed.length > 0;
  if (!had.current) return null;
  return (
    <section class="ld" aria-labelledby="removed-h" data-noprint>
      <h2 id="removed-h">{words.removed}</h2>
      <RemovedList resolving={archive} book={book} removed={removed} look={look} />
    </section>
  );
}

import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { toLocalDate } from '../lib/clock.ts';
import { resolveSealed } from '../storage/backup/resolve-sealed.ts';
import { emptySnapshot } from '../storage/backup/snapshot.ts';
import type { Failure } from '../storage/failure.ts';
import type { VaultContents } from '../storage/seal/bring-in.ts';
import { openVault } from '../storage/seal/vault.ts';
import { storage as reasons } from '../ui/text/zh-Hans/form.ts';
import { localData as words } from '../ui/text/zh-Hans/local-data.ts';
import type { BookForms } from './book-forms.ts';
import { ConflictCases } from './ConflictCases.tsx';
import { DueLists } from './DueLists.tsx';
import { GroupTable } from './GroupTable.tsx';
import { summarise } from './overview.ts';
import { RemovedList } from './RemovedList.tsx';

/** What the open vault holds, and what a person has to decide about it: conflicts, retention, what was removed. */
export function SealedReview({ book }: { book: BookForms }) {
  const vault = openVault();
  const resolving = useMemo(() => resolveSealed(vault), [vault]);
  const [contents, setContents] = useState<VaultContents | Failure>();
  const look = useCallback(async () => setContents(await vault.takeOut()), [vault]);
  /** Once there were some, their part stays to say what came of them. */
  const had = useRef({ conflicts: false, removed: false });
  useEffect(() => void look(), [look]);

  if (contents === undefined || contents === 'locked') return null;
  if (typeof contents === 'string') return <p class="ld__said ld__said--bad">{words.unavailable(reasons[contents])}</p>;
  const { records, definitions } = contents;
  const overview = summarise({ ...emptySnapshot(), records, definitions }, book, toLocalDate(Date.now()));
  had.current.conflicts ||= overview.conflicts.length > 0;
  had.current.removed ||= overview.removed.length > 0;
  if (records.length === 0) return <p>{words.sealedNothing}</p>;

  return (
    <>
      <GroupTable book={book} groups={overview.groups} label={words.tableOf(words.sealedTitle)} />
      {had.current.conflicts && <h3>{words.conflicts}</h3>}
      {had.current.conflicts && <ConflictCases heading="h4" resolving={resolving} book={book} conflicts={overview.conflicts} definitions={definitions} look={look} />}
      <h3>{words.retention}</h3>
      <DueLists resolving={resolving} book={book} due={overview.due} purged={overview.purged} look={look} />
      {had.current.removed && <h3>{words.removed}</h3>}
      {had.current.removed && <RemovedList resolving={resolving} book={book} removed={overview.removed} look={look} />}
    </>
  );
}

import { commitSealed, type Database } from '../database.ts';
import { isSame } from './contents.ts';
import type { Header } from './header.ts';
import { bucketOf, hashRows, type Manifest, type ManifestRow, sealManifest } from './manifest.ts';
import { type Content, type SealedRow, sealContent } from './sealed-row.ts';
import type { Present, Session } from './session.ts';

/** What is to be different. */
export interface Change {
  contents?: readonly Content[];
  manifest?: Partial<Pick<Manifest, 'counters' | 'people' | 'findings'>>;
  /** The slots; the rest of the header stays. */
  slots?: Header['slots'];
}

/**
 * Seals first, then writes everything in one strict transaction that asks whether the vault is still as `present` says. Answers
 * false, with nothing written, where it is not.
 */
export async function writeChange(database: Database, session: Session, present: Present, change: Change, now: number): Promise<boolean> {
  const { keys, vault, contents } = session;
  const written = await Promise.all((change.contents ?? []).map(async (content) => ({ content, row: await sealContent(keys, vault, content) })));
  const rows = written.map(({ row }) => row);
  const fresh = rows.filter(({ id }) => !contents.rowOf(id)).length;
  const buckets = [...new Set(rows.map(({ id }) => bucketOf(id)))];
  const signed = await Promise.all(buckets.map(async (bucket) => [bucket, await hashRows(keys, contents.bucketWith(bucket, rows))] as const));
  const { manifest } = present;
  const next: Manifest = { ...manifest, ...change.manifest, count: manifest.count + fresh, hashes: { ...manifest.hashes, ...Object.fromEntries(signed) }, savedAt: now };
  const row = await sealManifest(keys, vault, next, present.revision + 1);

  const done = await commitSealed(database, async (writing) => {
    const [vaultRows, sealedRows] = [writing.objectStore('vault'), writing.objectStore('sealed')];
    const [header, before] = (await Promise.all([vaultRows.get('header'), vaultRows.get('manifest')])) as [Header | undefined, ManifestRow | undefined];
    if (header?.key !== session.key || header.revision !== present.header.revision || !isSameRow(before, present.row)) return false;
    const there = await Promise.all(rows.map(({ id }) => sealedRows.get(id)));
    if (!rows.every(({ id }, n) => isSameRow(there[n], contents.rowOf(id)?.row))) {
      contents.doubt();
      return false;
    }
    await Promise.all([
      ...rows.map((sealed) => sealedRows.put(sealed)),
      vaultRows.put(row),
      ...(change.slots ? [vaultRows.put({ ...present.header, revision: present.header.revision + 1, slots: change.slots })] : []),
    ]);
    return true;
  });
  if (done) {
    for (const opened of written) contents.put(opened);
    contents.agreesWith(row);
  }
  return done;
}

function isSameRow(a: SealedRow | ManifestRow | undefined, b: SealedRow | ManifestRow | undefined): boolean {
  return a === undefined || b === undefined ? a === b : isSame(a.iv, b.iv);
}

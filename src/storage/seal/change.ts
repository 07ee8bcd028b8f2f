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
 * how it lies there now; null, with nothing written, where it had become another.
 */
export async function writeChange(database: Database, session: Session, present: Present, change: Change, now: number): Promise<Present | null> {
  const { keys, vault, contents } = session;
  const written = await Promise.all((change.contents ?? []).map(async (content) => ({ content, row: await sealContent(keys, vault, content) })));
  const rows = written.map(({ row }) => row);
  const fresh = rows.filter(({ id }) => !contents.rowOf(id)).length;
  const buckets = [...new Set(rows.map(({ id }) => bucketOf(id)))];
  const signed = await Promise.all(buckets.map(async (bucket) => [bucket, await hashRows(keys, contents.bucketWith(bucket, rows))] as const));
  const { manifest } = present;
  const next: Manifest = { ...manifest, ...change.manifest, count: manifest.count + fresh, hashes: { ...manifest.hashes, ...Object.fromEntries(signed) }, savedAt: now };
  const row = await sealManifest(keys, vault, next, present.revision + 1);
  const header = change.slots ? { ...present.header, revision: present.header.revision + 1, slots: change.slots } : present.header;

  const done = await commitSealed(database, async (writing) => {
    const [vaultRows, sealedRows] = [writing.objectStore('vault'), writing.objectStore('sealed')];
    const [there, before] = (await Promise.all([vaultRows.get('header'), vaultRows.get('manifest')])) as [Header | undefined, ManifestRow | undefined];
    if (there?.key !== session.key || there.revision !== present.header.revision || !isSameRow(before, present.row)) return false;
    const old = await Promise.all(rows.map(({ id }) => sealedRows.get(id)));
    if (!rows.every(({ id }, n) => isSameRow(old[n], contents.rowOf(id)?.row))) {
      contents.doubt();
      return false;
    }
    await Promise.all([...rows.map((sealed) => sealedRows.put(sealed)), vaultRows.put(row), ...(change.slots ? [vaultRows.put(header)] : [])]);
    return true;
  });
  if (!done) return null;
  for (const opened of written) contents.put(opened);
  contents.agreesWith(row);
  return { header, manifest: next, revision: row.revision, row, isDamaged: false };
}

function isSameRow(a: SealedRow | ManifestRow | undefined, b: SealedRow | ManifestRow | undefined): boolean {
  return a === undefined || b === undefined ? a === b : isSame(a.iv, b.iv);
}

import type { Database } from '../database.ts';
import type { Aside } from '../envelope.ts';
import { orderSequence } from '../write.ts';
import { toHex } from './bytes.ts';
import { Contents, type OpenedRow } from './contents.ts';
import { type Header, readHeader } from './header.ts';
import type { Keys } from './keys.ts';
import { emptyManifest, hashAll, isAsSigned, type Manifest, type ManifestRow, openManifest } from './manifest.ts';
import { type Content, isSealedRow, openRow, type SealedRow } from './sealed-row.ts';

/** An unlocked vault on this page. Dropping it is locking. */
export interface Session {
  keys: Keys;
  vault: string;
  /** Which master key it is. */
  key: string;
  /** Id of the slot that was opened. */
  slot: string;
  contents: Contents;
}

/** A vault as it lies on the disk at one moment, understood; `rows` only where they had changed. */
export interface Present {
  header: Header;
  manifest: Manifest;
  /** Of the manifest; undefined where there is none. */
  revision: number;
  row: ManifestRow | undefined;
  /** The rows are not those that the manifest speaks of; `manifest` is already what it should say. */
  isDamaged: boolean;
}

export const beginSession = (keys: Keys, { vault, key }: Header, slot: string): Session => ({ keys, vault, key, slot, contents: new Contents() });

/** Brings what is in memory up to what is on the disk. Null where the vault is another one by now, so that this page is locked out. */
export async function refresh(database: Database, session: Session, now: number): Promise<Present | null> {
  const { keys, vault, contents } = session;
  const reading = database.transaction(['vault', 'sealed']);
  const [read, row] = await Promise.all([reading.objectStore('vault').get('header').then(readHeader), reading.objectStore('vault').get('manifest') as Promise<ManifestRow | undefined>]);
  if (read.is !== 'header' || read.header.key !== session.key || read.header.vault !== vault) return null;
  const isKnown = contents.isAt(row);
  const all: unknown[] = isKnown ? [] : await reading.objectStore('sealed').getAll();
  const rows = all.filter(isSealedRow);
  const { header } = read;
  const signed = row && (await openManifest(keys, vault, row).catch(() => undefined));
  const revision = row?.revision ?? 0;
  if (isKnown && signed) return { header, manifest: signed, revision, row, isDamaged: false };

  contents.replace(
    await Promise.all(rows.map(async (one) => contents.known(one.id, one.iv) ?? openOrSetAside(session, one))),
    all.filter((one) => !isSealedRow(one)).map(setAside),
  );
  const hashes = await hashAll(keys, rows);
  if (row && signed && isAsSigned(signed, rows, hashes)) {
    contents.agreesWith(row);
    return { header, manifest: signed, revision, row, isDamaged: false };
  }
  const base = signed ?? { ...emptyManifest(now), counters: countAgain(contents.all()) };
  const finding = { at: now, since: signed?.savedAt ?? null, expected: signed?.count ?? null, found: rows.length };
  return { header, manifest: { ...base, count: rows.length, hashes, findings: [...base.findings, finding] }, revision, row, isDamaged: true };
}

async function openOrSetAside({ keys, vault }: Session, row: SealedRow): Promise<OpenedRow> {
  try {
    return { row, content: await openRow(keys, vault, row) };
  } catch {
    return { row, aside: setAside(row) };
  }
}

/** A row that the key does not open is exported as it lies there. */
function setAside(row: unknown): Aside {
  const bytes = JSON.stringify(row, (_, value) => (value instanceof Uint8Array ? toHex(new Uint8Array(value)) : value));
  const id = typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : '';
  return { id, answer: 'unreadable', reason: 'The key does not open this row: it was changed from outside, or belongs elsewhere.', bytes };
}

/** The counters of a lost manifest, from the numbers that were given. One that was given to a lost row is given again. */
function countAgain(rows: readonly OpenedRow[]): Record<string, number> {
  const counters: Record<string, number> = {};
  const count = (sequence: string, value: number) => {
    counters[sequence] = Math.max(counters[sequence] ?? 0, value);
  };
  for (const opened of rows) {
    const content: Content | undefined = 'content' in opened ? opened.content : undefined;
    if (content?.is !== 'record') continue;
    count(orderSequence, content.row.order);
    if (content.sequence !== undefined && content.row.number !== undefined) count(content.sequence, content.row.number);
  }
  return counters;
}

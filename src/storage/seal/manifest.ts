import { toBytes, toHex, toText } from './bytes.ts';
import { open, type Sealed, seal } from './cipher.ts';
import { type Keys, sign } from './keys.ts';
import type { SealedRow } from './sealed-row.ts';

/**
 * What there must be, sealed, written in the transaction of every change: how many rows, and a keyed hash of which. Rows are
 * hashed by the first two digits of their ids, so that a save reads and signs a 256th of them and not all. With it lies what
 * all records share: the counters, and the names of the people whose passphrases open the vault.
 */
export interface Manifest {
  count: number;
  /** First two digits of the rows' ids → hash of id, revision and `iv` of each. Empty ones are left out. */
  hashes: Record<string, string>;
  /** The last number that was given in a sequence. */
  counters: Record<string, number>;
  /** Id of a slot → whose it is. */
  people: Record<string, { name: string; since: number }>;
  /** Milliseconds since 1970, to be shown. */
  savedAt: number;
  findings: Finding[];
}

/** Rows were deleted, added or set back by something that does not hold the key. */
export interface Finding {
  /** Found out at this time, milliseconds since 1970. */
  at: number;
  /** When all was last well. Null where the manifest itself was lost. */
  since: number | null;
  expected: number | null;
  found: number;
  /** Somebody has read of it. */
  seen?: true;
}

export interface ManifestRow extends Sealed {
  id: 'manifest';
  revision: number;
}

export const emptyManifest = (now: number): Manifest => ({ count: 0, hashes: {}, counters: {}, people: {}, savedAt: now, findings: [] });

export async function sealManifest(keys: Keys, vault: string, manifest: Manifest, revision: number): Promise<ManifestRow> {
  return { id: 'manifest', revision, ...(await seal(keys.rows, toBytes(JSON.stringify(manifest)), ['manifest', vault, revision])) };
}

/** Throws where it was changed. */
export async function openManifest(keys: Keys, vault: string, row: ManifestRow): Promise<Manifest> {
  return JSON.parse(toText(await open(keys.rows, row, ['manifest', vault, row.revision])));
}

export const bucketOf = (rowId: string) => rowId.slice(0, 2);

/** `rows` of one bucket, in the order of their ids. Empty for none. */
export async function hashRows(keys: Keys, rows: readonly SealedRow[]): Promise<string> {
  if (rows.length === 0) return '';
  return toHex(await sign(keys.hashes, toBytes(JSON.stringify(rows.map(({ id, revision, iv }) => [id, revision, toHex(iv)])))));
}

/** The hashes of all rows, which come in the order of their ids. */
export async function hashAll(keys: Keys, rows: readonly SealedRow[]): Promise<Record<string, string>> {
  const buckets = new Map<string, SealedRow[]>();
  for (const row of rows) {
    const bucket = buckets.get(bucketOf(row.id));
    if (bucket) bucket.push(row);
    else buckets.set(bucketOf(row.id), [row]);
  }
  return Object.fromEntries(await Promise.all([...buckets].map(async ([bucket, inside]) => [bucket, await hashRows(keys, inside)] as const)));
}

export function isAsSigned({ count, hashes }: Manifest, rows: readonly SealedRow[], present: Record<string, string>): boolean {
  const signed = Object.keys(hashes);
  return count === rows.length && signed.length === Object.keys(present).length && signed.every((bucket) => hashes[bucket] === present[bucket]);
}

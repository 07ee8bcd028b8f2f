import type { Definition, Envelope } from '../envelope.ts';
import { isCount } from '../row.ts';
import { isBytes, toBytes, toHex, toText } from './bytes.ts';
import { open, type Sealed, seal } from './cipher.ts';
import { type Keys, sign } from './keys.ts';

/**
 * A row as it lies in the database: its id, how often it was written, and how long it is. What kind it is of, to which log it
 * belongs and when it was written is sealed with the rest. Bound to it: vault, id, revision.
 */
export interface SealedRow extends Sealed {
  /** Keyed hash of the record's own id, 32 hexadecimal digits. */
  id: string;
  revision: number;
}

/** What a row holds. A record also says which sequence its number is from, so that lost counters can be found again. */
export type Content = { is: 'record'; row: Envelope; sequence?: string } | { is: 'definition'; row: Definition };

export async function sealContent(keys: Keys, vault: string, content: Content): Promise<SealedRow> {
  const id = await rowIdOf(keys, content.is, content.is === 'record' ? content.row.id : content.row.fingerprint);
  const revision = content.is === 'record' ? content.row.revision : 1;
  return { id, revision, ...(await seal(keys.rows, toBytes(JSON.stringify(content)), boundOf(vault, id, revision))) };
}

/** Throws where the row was changed by anybody without the key, or belongs elsewhere. */
export async function openRow(keys: Keys, vault: string, row: SealedRow): Promise<Content> {
  if (!isSealedRow(row)) throw new Error('The sealed row has an unknown shape.');
  const content: unknown = JSON.parse(toText(await open(keys.rows, row, boundOf(vault, row.id, row.revision))));
  if (!isContent(content)) throw new Error('The sealed row holds something unknown.');
  return content;
}

export async function rowIdOf(keys: Keys, is: Content['is'], id: string): Promise<string> {
  return toHex(await sign(keys.names, toBytes(JSON.stringify([is, id]))));
}

const boundOf = (vault: string, id: string, revision: number) => ['row', vault, id, revision] as const;

export function isSealedRow(row: unknown): row is SealedRow {
  if (typeof row !== 'object' || row === null) return false;
  const { id, revision, iv, bytes } = row as Partial<SealedRow>;
  return typeof id === 'string' && isCount(revision) && isBytes(iv) && isBytes(bytes);
}

function isContent(content: unknown): content is Content {
  if (typeof content !== 'object' || content === null) return false;
  const { is, row } = content as Partial<Content>;
  return (is === 'record' || is === 'definition') && typeof row === 'object' && row !== null;
}

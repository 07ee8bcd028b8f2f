import type { Counter } from '../database.ts';
import type { Definition, Envelope } from '../envelope.ts';
import { isCount, isEnvelope } from '../row.ts';
import { isSealedRow, type SealedRow } from '../seal/sealed-row.ts';

/** The object stores of the database, in the order in which a backup lists them, and the key of their rows. */
export const stores = { definitions: 'fingerprint', counters: 'sequence', records: 'id', vault: 'id', sealed: 'id' } as const;
export type StoreName = keyof typeof stores;
export const storeNames = Object.keys(stores) as StoreName[];

/** Everything in the database, row by row as it lies there. Nothing is known yet of the shape of the rows. */
export type Snapshot = Record<StoreName, unknown[]>;

export const emptySnapshot = (): Snapshot => ({ definitions: [], counters: [], records: [], vault: [], sealed: [] });

/** So much is more than a hall can have saved, and leaves room to count on. */
const mostNumber = 1_000_000_000;
const mostText = 200;
const mostVersions = 50;

/** A row that may come from outside. */
export function isAcceptableRecord(row: unknown): row is Envelope {
  if (!isEnvelope(row)) return false;
  const { id, kind, of, definition, others = [], lineage = {}, stamp = '', sequence = '' } = row;
  const texts = [id, kind, of, definition, stamp, sequence, ...Object.keys(lineage)];
  const numbers = [row.revision, row.order, row.version, row.number ?? 1, ...Object.values(lineage)];
  return id !== '' && texts.every((text) => text.length <= mostText) && numbers.every((number) => number <= mostNumber) && others.length <= mostVersions && others.every(isAcceptableRecord);
}

export function isDefinition(row: unknown): row is Definition {
  if (typeof row !== 'object' || row === null || !('data' in row)) return false;
  const { fingerprint } = row as Partial<Definition>;
  return typeof fingerprint === 'string' && fingerprint !== '' && fingerprint.length <= mostText;
}

export function isCounter(row: unknown): row is Counter {
  if (typeof row !== 'object' || row === null) return false;
  const { sequence, last } = row as Partial<Counter>;
  return typeof sequence === 'string' && sequence.length <= mostText && isCount(last) && last <= mostNumber;
}

export function isAcceptableSealed(row: unknown): row is SealedRow {
  return isSealedRow(row) && /^[0-9a-f]{32}$/.test(row.id) && row.revision <= mostNumber && row.iv.length === 12;
}

/** The key of a row in its store; undefined where it has none. */
export function keyOf(store: StoreName, row: unknown): string | undefined {
  const key: unknown = typeof row === 'object' && row !== null ? (row as Record<string, unknown>)[stores[store]] : undefined;
  return typeof key === 'string' ? key : undefined;
}

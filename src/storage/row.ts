import type { Aside, Envelope, Loaded, Purge, RecordKind, Stored } from './envelope.ts';

/**
 * Makes a record of a row. What cannot be understood comes back aside, as it lies there, and nothing is ever written here:
 * an old payload is brought forward in memory at each reading and becomes new on the disk when the person next saves it.
 */
export function readRow<T>(kind: RecordKind<T>, row: unknown): Loaded<T> {
  if (row === undefined) return { answer: 'empty' };
  if (!isEnvelope(row)) return setAside('unreadable', row, 'The envelope has an unknown shape.');
  if (row.kind !== kind.kind) return setAside('unreadable', row, `It is of the kind ${row.kind}, not ${kind.kind}.`);
  if (row.purged) return { answer: 'empty', removed: row.revision, purged: row.purged };
  if (row.version > kind.version) return setAside('newer', row, `Version ${row.version}; this release knows ${kind.version}.`);
  try {
    const payload = kind.parse(bringForward(kind, row));
    return row.removed ? { answer: 'empty', removed: row.revision } : { answer: 'ok', record: toStored(row, payload) };
  } catch (error) {
    return setAside('unreadable', row, String(error));
  }
}

/** Steps work on a copy, so that one which throws midway has changed nothing of what is set aside. */
function bringForward(kind: RecordKind<unknown>, { version, payload }: Envelope): unknown {
  if (version === kind.version) return payload;
  let brought = structuredClone(payload);
  for (let from = version; from < kind.version; from++) {
    const step = kind.migrations[from];
    if (!step) throw new Error(`There is no migration of ${kind.kind} from version ${from}.`);
    brought = step(brought);
  }
  return brought;
}

export function toStored<T>({ id, of, definition, revision, number, savedAt }: Envelope, payload: T): Stored<T> {
  return { id, of, definition, revision, ...(number === undefined ? {} : { number }), savedAt, payload };
}

function setAside(answer: Aside['answer'], row: unknown, reason: string): { answer: Aside['answer'] } & Aside {
  const id = typeof row === 'object' && row !== null && 'id' in row ? String(row.id) : '';
  return { answer, id, reason, bytes: toBytes(row) };
}

/** Rows are JSON as long as this site wrote them. Of a row that is not, as much as can be written down. */
function toBytes(row: unknown): string {
  try {
    return JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? `${value}n` : value)) ?? String(row);
  } catch {
    return String(row);
  }
}

export function isEnvelope(row: unknown): row is Envelope {
  if (typeof row !== 'object' || row === null) return false;
  const { id, kind, of, definition, version, revision, number, sequence, stamp, lineage, others, order, removed, purged, savedAt } = row as Partial<Record<keyof Envelope, unknown>>;
  return (
    [id, kind, of, definition].every((text) => typeof text === 'string') &&
    [version, revision, order].every(isCount) &&
    (number === undefined || isCount(number)) &&
    [sequence, stamp].every((text) => text === undefined || typeof text === 'string') &&
    (lineage === undefined || isLineage(lineage)) &&
    (others === undefined || (Array.isArray(others) && others.length > 0 && others.every((other) => isOther(other, id, kind)))) &&
    (removed === undefined || removed === true) &&
    (purged === undefined || (removed === true && isPurge(purged))) &&
    Number.isFinite(savedAt) &&
    'payload' in row
  );
}

function isLineage(lineage: unknown): boolean {
  return typeof lineage === 'object' && lineage !== null && Object.values(lineage).every(isCount);
}

/** A version that stands beside another one. It has none beside itself. */
function isOther(other: unknown, id: unknown, kind: unknown): boolean {
  return isEnvelope(other) && other.others === undefined && other.id === id && other.kind === kind;
}

function isPurge(purged: unknown): boolean {
  if (typeof purged !== 'object' || purged === null) return false;
  const { reason, by, at } = purged as Partial<Purge>;
  return typeof reason === 'string' && typeof by === 'string' && Number.isFinite(at);
}

/** A whole number from 1 on that can still be counted up. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 1;
}

import { sha256 } from './sha-256.ts';
import { type Snapshot, storeNames } from './snapshot.ts';

/**
 * A backup is a text of one JSON value a line: a head, the rows of all stores as they lie in the database, and an end with the
 * count and the checksum of what is before it. Brackets round it and commas between make the whole a JSON list.
 *
 * Format 1 (2026): head { handbook: 'backup', format, database, made, edition, part? }; rows { store, row }, or { store, odd } with
 * the text of a row that is no JSON; end { end, sha256 }.
 */
export const presentFormat = 1;

/** What is read at most: bytes of the file, lines, nested brackets in a line. A file that is written stays within it or is not written. */
export const limits = { bytes: 20_000_000, lines: 50_000, depth: 12 };

export interface Head {
  handbook: 'backup';
  format: number;
  /** Version of the database that the rows are from. */
  database: number;
  /** Milliseconds since 1970. */
  made: number;
  /** Edition of the handbook, as it is called. */
  edition: string;
  /** Whose part of the records it is, where it is not all of them. */
  part?: string;
}

/** Null where it would be larger than what can be read again. */
export function writeBackup(snapshot: Snapshot, about: Omit<Head, 'handbook' | 'format'>): string | null {
  const head: Head = { handbook: 'backup', format: presentFormat, ...about };
  const lines = [JSON.stringify(head), ...storeNames.flatMap((store) => snapshot[store].map((row) => writeRow(store, row)))];
  const bytes = new TextEncoder().encode(lines.join('\n'));
  // A comma a line, and the end.
  if (lines.length > limits.lines || bytes.length + lines.length + 200 > limits.bytes) return null;
  const end = JSON.stringify({ end: lines.length, sha256: sha256(bytes) });
  return `[\n${[...lines, end].join(',\n')}\n]\n`;
}

function writeRow(store: string, row: unknown): string {
  return isJson(row) ? JSON.stringify({ store, row: encode(row) }) : JSON.stringify({ store, odd: sayOdd(row) });
}

/** Bytes as `{ $bytes }`, and the keys that could be taken for that with one more `$`. */
function encode(value: unknown): unknown {
  if (value instanceof Uint8Array) return { $bytes: toBase64(value) };
  if (Array.isArray(value)) return value.map(encode);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key.startsWith('$') ? `$${key}` : key, encode(part)]));
}

/** Whether JSON and bytes are all there is in it, so that it comes back as it was. A key that says `undefined` may as well not be there. */
function isJson(value: unknown, depth = 0): boolean {
  if (value === null || typeof value === 'string' || typeof value === 'boolean' || value instanceof Uint8Array) return true;
  if (typeof value === 'number') return Number.isFinite(value);
  // One bracket is the line's own.
  if (typeof value !== 'object' || depth + 2 > limits.depth) return false;
  if (Array.isArray(value)) return value.every((part) => isJson(part, depth + 1));
  const isPlain = Object.getPrototypeOf(value) === Object.prototype || Object.getPrototypeOf(value) === null;
  return isPlain && !Object.hasOwn(value, '__proto__') && Object.values(value).every((part) => part === undefined || isJson(part, depth + 1));
}

function sayOdd(row: unknown): string {
  try {
    return JSON.stringify(row, (_, value) => (typeof value === 'bigint' ? `${value}n` : value)) ?? String(row);
  } catch {
    return String(row);
  }
}

function toBase64(bytes: Uint8Array): string {
  let text = '';
  // In parts, because each byte becomes an argument.
  for (let start = 0; start < bytes.length; start += 0x2000) text += String.fromCharCode(...bytes.subarray(start, start + 0x2000));
  return btoa(text);
}

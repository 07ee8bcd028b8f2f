import { sha256 } from './sha-256.ts';
import { emptySnapshot, keyOf, type Snapshot, type StoreName, stores } from './snapshot.ts';
import { type Head, limits, presentFormat } from './write-backup.ts';

/** Why a file is not looked into any further. Nothing of it has been used. */
export type Refusal =
  /** More than is ever written: bytes, lines or brackets in brackets. */
  | 'too-large'
  /** Not a backup of this handbook. */
  | 'foreign'
  /** Its end is missing, or lines of it are. */
  | 'truncated'
  /** The checksum is not that of what is there. */
  | 'damaged'
  /** Written by a newer release. */
  | 'newer'
  /** It says something that no backup says: two rows under one key, a key that is not for data. */
  | 'hostile';

export type ReadBackup = { answer: 'ok'; head: Head; snapshot: Snapshot; odd: string[] } | { answer: 'refused'; why: Refusal };

/** Reads a backup without trusting it. `database` is the version that this release knows. Never throws. */
export function readBackup(text: string, database: number): ReadBackup {
  // A code unit is at least a byte.
  if (text.length > limits.bytes) return refused('too-large');
  const lines = text.replace(/^\uFEFF/, '').trim().split('\n').map((line) => line.replace(/,?\r?$/, ''));
  if (lines.length > limits.lines + 3) return refused('too-large');
  if (lines[0] !== '[') return refused('foreign');
  if (lines.some((line) => depthOf(line) > limits.depth)) return refused('too-large');
  const head = readLine(lines[1] ?? '');
  if (!isHead(head)) return refused('foreign');
  if (head.format > presentFormat || head.database > database) return refused('newer');

  const rows = lines.slice(1, -2);
  const end = readLine(lines[lines.length - 2] ?? '');
  if (lines.length < 4 || lines[lines.length - 1] !== ']' || end?.['end'] !== rows.length) return refused('truncated');
  if (end['sha256'] !== sha256(rows.join('\n'))) return refused('damaged');
  return readRows(head, rows.slice(1));
}

function readRows(head: Head, lines: readonly string[]): ReadBackup {
  const snapshot = emptySnapshot();
  const odd: string[] = [];
  const seen = new Set<string>();
  for (const line of lines) {
    const read = readLine(line);
    if (!read || !isStoreName(read['store'])) return refused('damaged');
    if (typeof read['odd'] === 'string') {
      odd.push(read['odd']);
      continue;
    }
    let row: unknown;
    try {
      row = decode(read['row']);
    } catch {
      return refused('hostile');
    }
    const key = keyOf(read['store'], row);
    if (key !== undefined && seen.has(`${read['store']} ${key}`)) return refused('hostile');
    seen.add(`${read['store']} ${key}`);
    snapshot[read['store']].push(row);
  }
  return { answer: 'ok', head, snapshot, odd };
}

const refused = (why: Refusal): ReadBackup => ({ answer: 'refused', why });

function readLine(line: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(line);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

function isHead(head: Record<string, unknown> | undefined): head is Record<string, unknown> & Head {
  if (head?.['handbook'] !== 'backup') return false;
  const { format, database, made, edition, part } = head;
  const isNamed = typeof edition === 'string' && (part === undefined || typeof part === 'string');
  return [format, database].every((version) => Number.isSafeInteger(version) && (version as number) >= 1) && typeof made === 'number' && Number.isFinite(made) && isNamed;
}

const isStoreName = (name: unknown): name is StoreName => typeof name === 'string' && Object.hasOwn(stores, name);

/** Brackets in brackets, counted before anything is parsed. */
function depthOf(line: string): number {
  let [depth, deepest, inText] = [0, 0, false];
  for (let n = 0; n < line.length; n++) {
    const letter = line[n];
    if (inText) {
      if (letter === '\\') n++;
      else if (letter === '"') inText = false;
    } else if (letter === '"') inText = true;
    else if (letter === '{' || letter === '[') deepest = Math.max(deepest, ++depth);
    else if (letter === '}' || letter === ']') depth--;
  }
  return deepest;
}

/** Throws at a key that would reach behind the data. */
function decode(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(decode);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value);
  if (entries.length === 1 && entries[0]![0] === '$bytes') return toBytes(String(entries[0]![1]));
  return Object.fromEntries(
    entries.map(([key, part]) => {
      if (key === '__proto__') throw new Error('A key that is not for data.');
      return [key.replace(/^\$/, ''), decode(part)];
    }),
  );
}

/** Throws where it is no Base64. */
function toBytes(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

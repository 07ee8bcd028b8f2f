import { firstValues } from './actions.ts';
import { compareNumbers, type Entry } from './ledger.ts';
import type { LogState, MonthClose } from './state.ts';

/** Turns text into 64 hexadecimal digits of SHA-256; null where this browser cannot. */
export type Digest = (text: string) => Promise<string | null>;

/** The entries that are listed in a month, in the order of their numbers. */
export const entriesOf = (entries: readonly Entry[], month: string): Entry[] =>
  entries.filter((entry) => entry.month === month).sort(compareNumbers);

/** What a closed month keeps of each of its entries: how far it had come. */
export function markEntries(entries: readonly Entry[]): MonthClose['entries'] {
  return entries.map(({ id, state }) => ({
    id,
    changes: state.changes.length,
    rows: Object.fromEntries(Object.entries(state.rows).map(([field, rows]) => [field, rows.length])),
    voided: state.voided !== undefined,
  }));
}

/** An entry as it stood when its month was closed. Everything is appended, so it can be taken back step by step. */
export function rewind(state: LogState, mark: MonthClose['entries'][number]): LogState {
  const { voided, ...rest } = state;
  const later = state.changes.slice(mark.changes);
  return {
    ...rest,
    values: firstValues({ values: state.values, changes: later }),
    changes: state.changes.slice(0, mark.changes),
    rows: Object.fromEntries(Object.entries(state.rows).flatMap(([field, rows]) => (mark.rows[field] ? [[field, rows.slice(0, mark.rows[field])]] : []))),
    ...(mark.voided && voided ? { voided } : {}),
  };
}

/**
 * Each entry's digest goes into the next one's, and the last of a month into the first of the month that is closed after it:
 * whoever changes, adds or takes out one, changes every fingerprint that follows.
 */
export async function fingerprintOf(entries: readonly { number: string; state: LogState }[], after: string, digest: Digest): Promise<string | null> {
  let link = after;
  for (const { number, state } of entries) {
    const next = await digest(`${link}\n${number}\n${canonical(state)}`);
    if (next === null) return null;
    link = next;
  }
  return digest(`${link}\n${entries.length}`);
}

/** The first characters, as they stand on paper: enough to notice, short enough to compare by eye. */
export const shorten = (fingerprint: string): string => (fingerprint.slice(0, 16).toUpperCase().match(/.{4}/g) ?? []).join(' ');

/** JSON with its keys in order: the same entry gives the same text whatever it was read from. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const keys = Object.keys(value).filter((key) => (value as Record<string, unknown>)[key] !== undefined).sort();
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonical((value as Record<string, unknown>)[key])}`).join()}}`;
}

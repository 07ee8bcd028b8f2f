import { entriesOf, fingerprintOf, markEntries, rewind } from '../chain.ts';
import { compareNumbers, type Entry } from '../ledger.ts';
import type { MonthClose } from '../state.ts';
import { type Closing, lastFingerprint } from './closing.ts';
import { digest } from './digest.ts';
import { placeEntries } from './place.ts';

/** A month of the ledger, closed or not. */
export interface LedgerMonth {
  month: string;
  entries: Entry[];
  open: number;
  closing: Closing | undefined;
}

/** Months with entries that are over, and closed ones, newest first. `now` is local. */
export function listMonths(entries: readonly Entry[], closings: readonly Closing[], now: string): LedgerMonth[] {
  const placed = placeEntries(entries, closings);
  const months = new Set([...placed.map(({ month }) => month), ...closings.map(({ close }) => close.month)]);
  return [...months]
    .filter((month) => month < now.slice(0, 7) || closings.some(({ close }) => close.month === month))
    .sort()
    .reverse()
    .map((month) => {
      const own = entriesOf(placed, month);
      return { month, entries: own, open: own.filter(({ state, summary }) => !state.voided && !summary.closed).length, closing: closings.find(({ close }) => close.month === month) };
    });
}

/** What is kept of a month that is closed now. */
export async function closeMonth({ month, entries }: LedgerMonth, closings: readonly Closing[], by: string, now: string): Promise<MonthClose> {
  const after = lastFingerprint(closings);
  return { month, after, fingerprint: (await fingerprintOf(entries, after, digest)) ?? '', entries: markEntries(entries), by: by.trim(), at: now };
}

/** Entries of a closed month that are not in the ledger: purged after their retention, or gone without a word. */
export function findMissing({ close }: Closing, entries: readonly Entry[]): string[] {
  const there = new Set(entries.map(({ id }) => id));
  return close.entries.map(({ id }) => id).filter((id) => !there.has(id));
}

/** Entries with a day in a closed month that it was not closed with: they came late, or from another computer. */
export function findExtra({ close }: Closing, entries: readonly Entry[]): Entry[] {
  const marked = new Set(close.entries.map(({ id }) => id));
  return entries.filter(({ id, day }) => day.startsWith(close.month) && !marked.has(id)).sort(compareNumbers);
}

/**
 * Whether a closed month still says what it said, but for what was appended since; `later` counts that. Where entries were purged by the
 * rules, their words are gone and the fingerprint cannot be computed any more: `purged` counts them, and the others are only counted.
 */
export async function verifyMonth({ close }: Closing, entries: readonly Entry[], purged: ReadonlySet<string> = new Set()): Promise<{ is: 'same' | 'differs' | 'unknown' | 'purged'; later: number; purged: number }> {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  let later = 0;
  let gone = 0;
  const then: { number: string; state: Entry['state'] }[] = [];
  for (const mark of close.entries) {
    const entry = byId.get(mark.id);
    if (!entry && !purged.has(mark.id)) return { is: 'differs', later, purged: gone };
    if (!entry) {
      gone += 1;
      continue;
    }
    const { state, number } = entry;
    const rows = Object.values(state.rows).reduce((sum, list) => sum + list.length, 0) - Object.values(mark.rows).reduce((sum, n) => sum + n, 0);
    later += state.changes.length - mark.changes + rows + (state.voided && !mark.voided ? 1 : 0);
    then.push({ number, state: rewind(state, mark) });
  }
  if (gone > 0) return { is: 'purged', later, purged: gone };
  if (close.fingerprint === '') return { is: 'unknown', later, purged: 0 };
  const now = await fingerprintOf(then, close.after, digest);
  return { is: now === null ? 'unknown' : now === close.fingerprint ? 'same' : 'differs', later, purged: 0 };
}

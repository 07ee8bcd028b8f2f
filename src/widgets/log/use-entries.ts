import { useEffect, useMemo } from 'preact/hooks';
import { gatherWords, selectEntries, sortEntries, ageEntry, type Entry, makeEntry, type View } from './ledger.ts';
import type { KeptList } from '../../ui/use-kept.ts';
import { log as words } from '../../ui/text/zh-Hans/log.ts';
import type { LogData } from './data.ts';
import type { Closing } from './month/closing.ts';
import { placeEntries } from './month/place.ts';
import type { LogState } from './state.ts';

/** What was made of each payload: of ten thousand entries only those are made again that were saved or that a clock runs for. */
const made = new WeakMap<LogState, { entry: Entry; now: string }>();

function entryOf(data: LogData, id: string, state: LogState, number: number | undefined, now: string): Entry {
  const known = made.get(state);
  if (known && known.now === now && known.entry.data === data) return known.entry;
  const entry = known && known.entry.data === data ? ageEntry(known.entry, now) : makeEntry(data, id, state, number, now);
  made.set(state, { entry, now });
  return entry;
}

/** Kept records as the entries of a ledger: all of them, those that a filter leaves in an order. */
export function useEntries(kept: KeptList<LogState, LogData>, closings: readonly Closing[], { filter, order }: View, now: string): { entries: Entry[]; listed: Entry[] } {
  const unplaced = useMemo(() => (kept.is === 'ready' ? kept.kept.map(({ record, data }) => entryOf(data, record.id, record.payload, record.number, now)) : []), [kept, now]);
  const entries = useMemo(() => placeEntries(unplaced, closings), [unplaced, closings]);
  // Sorted once for each order, because the filter changes at every key.
  const sorted = useMemo(() => sortEntries(entries, order), [entries, order]);
  const listed = useMemo(() => selectEntries(sorted, filter, words.field), [sorted, filter]);
  useEffect(() => gatherInPauses(entries), [entries]);
  return { entries, listed };
}

/** So many at a time, and milliseconds between: too short to be felt while somebody types. */
const gathered = 250;
const pause = 40;

/** Returns the stop function. */
function gatherInPauses(entries: readonly Entry[]): () => void {
  let at = 0;
  const timer = setInterval(() => {
    gatherWords(entries.slice(at, at + gathered), words.field);
    at += gathered;
    if (at >= entries.length) clearInterval(timer);
  }, pause);
  return () => clearInterval(timer);
}

import { daysBetween } from '../../lib/calendar.ts';
import type { LogData } from './data.ts';
import { kindOf } from './fields/table.ts';
import type { Entry } from './ledger.ts';

/** Entries that come again within some days of one like them: by id, the number of the one before. Voided ones neither count nor are counted. */
export function findRepeats(data: LogData, entries: readonly Entry[]): Map<string, string> {
  const found = new Map<string, string>();
  const { repeats } = data;
  const field = data.fields.find(({ id }) => id === repeats?.same);
  if (!repeats || !field) return found;
  const last = new Map<string, Entry>();
  const inOrder = entries.filter(({ state }) => !state.voided && state.values[field.id]).sort((a, b) => (a.day === b.day ? (a.number < b.number ? -1 : 1) : a.day < b.day ? -1 : 1));
  for (const entry of inOrder) {
    const key = kindOf(field).key(entry.state.values[field.id] ?? '', field).normalize('NFKC').trim();
    const before = last.get(key);
    if (before && daysBetween(before.day, entry.day) <= repeats.within) found.set(entry.id, before.number);
    last.set(key, entry);
  }
  return found;
}

import { addMonths } from '../../../lib/calendar.ts';
import type { Entry } from '../ledger.ts';
import { type Closing, closedMonths } from './closing.ts';

/**
 * Puts every entry into the month in whose ledger it is listed. That is the month of its day; but a closed month keeps what it was closed
 * with, whatever was corrected since, and what came to it afterwards, late or from another computer, is listed in the first month that is
 * open from its registration on, with its true day (补登). Entries that stand in their own month are answered as they are.
 */
export function placeEntries(entries: readonly Entry[], closings: readonly Closing[]): Entry[] {
  const closed = closedMonths(closings);
  const held = new Map(closings.flatMap(({ close }) => close.entries.map(({ id }) => [id, close.month] as const)));
  return entries.map((entry) => {
    const own = entry.day.slice(0, 7);
    const month = held.get(entry.id) ?? (closed.has(own) ? openMonth(entry.state.registered.at.slice(0, 7), closed) : own);
    return month === entry.month ? entry : { ...entry, month };
  });
}

function openMonth(from: string, closed: ReadonlySet<string>): string {
  return closed.has(from) ? openMonth(addMonths(`${from}-01`, 1).slice(0, 7), closed) : from;
}

/** Its own month was closed before it came. */
export const isBelated = ({ day, month }: Pick<Entry, 'day' | 'month'>): boolean => month > day.slice(0, 7);

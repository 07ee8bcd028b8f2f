import { addDays, daysBetween } from '../../lib/calendar.ts';
import { addSpan } from './clocks.ts';
import type { LogData } from './data.ts';
import { compareNumbers, type Entry } from './ledger.ts';

/** When the next entry of something is due. */
export interface Turn {
  /** What it is about, as it was entered: the device, the employee; empty where the log has one turn. */
  about: string;
  /** The day of its newest entry; empty where there is none yet. */
  last: string;
  /** `YYYY-MM-DD`. */
  due: string;
  /** Days late; 0 on the day and before. */
  over: number;
  /** Of a log that is kept some times a day: how many are there today, and how many are wanted. */
  today?: { done: number; wanted: number };
}

/** Said before it is late: this many days ahead. */
export const aheadDays = 7;

/** What is due next, the latest first. Nothing for a log that does not recur, or has nothing to reckon from. */
export function listTurns(data: LogData, entries: readonly Entry[], today: string): Turn[] {
  const { recurs } = data;
  if (!recurs) return [];
  const valid = entries.filter(({ state }) => !state.voided);
  if (recurs.timesADay !== undefined) {
    const wanted = recurs.timesADay;
    return listAbouts(data, valid).map((about): Turn => {
      const own = recurs.per === undefined ? valid : valid.filter(({ state }) => state.values[recurs.per ?? ''] === about);
      const last = own.map(({ day }) => day).sort().at(-1) ?? '';
      return { about, last, due: today, over: 0, today: { done: own.filter(({ day }) => day === today).length, wanted } };
    });
  }
  const newest = new Map<string, Entry>();
  for (const entry of valid) {
    const about = recurs.per === undefined ? '' : (entry.state.values[recurs.per] ?? '');
    const before = newest.get(about);
    if (recurs.per !== undefined && about === '') continue;
    if (!before || entry.day > before.day || (entry.day === before.day && compareNumbers(entry, before) > 0)) newest.set(about, entry);
  }
  return [...newest]
    .flatMap(([about, { day, state }]): Turn[] => {
      if (Object.entries(recurs.ends).some(([field, values]) => values.includes(state.values[field] ?? ''))) return [];
      const written = recurs.next === undefined ? '' : (state.values[recurs.next] ?? '');
      const due = written || (recurs.every ? addSpan(day, recurs.every.length, recurs.every.unit) : '');
      return due === '' ? [] : [{ about, last: day, due, over: Math.max(0, daysBetween(due, today)) }];
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.about < b.about ? -1 : 1));
}

/** What has its own turns: each option of a choice, though nothing was ever entered of it; else what was entered. */
function listAbouts({ recurs, fields }: LogData, entries: readonly Entry[]): string[] {
  const { per } = recurs ?? {};
  if (per === undefined) return [''];
  const { options } = fields.find(({ id }) => id === per) ?? {};
  return options ?? [...new Set(entries.flatMap(({ state }) => state.values[per] ?? []))].sort();
}

/** Late, or due within a week. */
export const isPressing = ({ due, today: times }: Turn, today: string): boolean => (times ? times.done < times.wanted : due <= addDays(today, aheadDays));

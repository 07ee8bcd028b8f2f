import { addDays, addMonths, daysBetween, periodOf } from '../../../lib/calendar.ts';
import type { Rhythm } from '../data.ts';

/** When a list is to be done next, as its rhythm and its completed runs say. Days are `YYYY-MM-DD`. */
export type Due =
  | { is: 'event' }
  | {
      is: 'due';
      /** The last day on which the next run is in time. */
      next: string;
      /** Runs in the present period, of so many. */
      done: number;
      times: number;
      /** Days past `next`. */
      overdue: number;
      /** What went by without its run: the last day of each period, or the days after which the following run was due already. Newest last. */
      missed: string[];
      /** There is a run at all. Before the first nothing is missed. */
      started: boolean;
    };

/** The days on which the halls are open; all of them unless told. */
export type Calendar = (day: string) => boolean;

/** How far back it is asked what was missed, in days. */
const memory = 366;

/** `runs`: days of the completed runs, in any order. Pure: the day of today comes from outside. */
export function dueOf(rhythm: Rhythm, runs: readonly string[], today: string, isOpen: Calendar = () => true): Due {
  if (rhythm.every === 'event') return { is: 'event' };
  const days = runs.filter((day) => /^\d{4}-\d{2}-\d{2}$/.test(day)).sort();
  return rhythm.every === 'span' ? dueBySpan(rhythm, days, today) : dueByPeriod(rhythm, days, today, isOpen);
}

function dueBySpan(rhythm: Rhythm & { every: 'span' }, days: readonly string[], today: string): Due {
  const last = days.at(-1);
  if (last === undefined) return { is: 'due', next: today, done: 0, times: 1, overdue: 0, missed: [], started: false };
  const missed = days.flatMap((day, n) => {
    const until = days[n + 1] ?? today;
    const passed: string[] = [];
    for (let k = 1; addSpan(day, rhythm, k + 1) <= until; k += 1) passed.push(addSpan(day, rhythm, k));
    return passed;
  });
  const next = addSpan(last, rhythm, 1);
  return { is: 'due', next, done: next > today ? 1 : 0, times: 1, overdue: Math.max(0, daysBetween(next, today)), missed: missed.filter((day) => daysBetween(day, today) <= memory), started: true };
}

function dueByPeriod({ every, times }: { every: 'day' | 'week' | 'month' | 'quarter' | 'year'; times: number }, days: readonly string[], today: string, isOpen: Calendar): Due {
  const countIn = ({ from, to }: { from: string; to: string }) => days.filter((day) => day >= from && day <= to).length;
  const isAsked = ({ from }: { from: string }) => every !== 'day' || isOpen(from);
  const present = periodOf(today, every);
  const done = countIn(present);
  let coming = present;
  if (done >= times || !isAsked(present)) do coming = periodOf(addDays(coming.to, 1), every); while (!isAsked(coming) && daysBetween(today, coming.to) < memory);

  const missed: string[] = [];
  const first = days[0];
  if (first !== undefined) {
    // The period of the first run may have been half over when it began; what lies before it was before anybody began.
    let past = periodOf(addDays(periodOf(first, every).to, 1), every);
    if (daysBetween(past.to, today) > memory) past = periodOf(addDays(today, -memory), every);
    for (; past.to < present.from; past = periodOf(addDays(past.to, 1), every)) if (isAsked(past) && countIn(past) < times) missed.push(past.to);
  }
  return { is: 'due', next: coming.to, done, times, overdue: 0, missed, started: first !== undefined };
}

/** Counted from the day of the run each time, so that a short month does not shorten the ones after it. */
function addSpan(day: string, { length, unit }: Rhythm & { every: 'span' }, k: number): string {
  if (unit === 'day' || unit === 'week') return addDays(day, k * length * (unit === 'week' ? 7 : 1));
  return addMonths(day, k * length * (unit === 'year' ? 12 : 1));
}

/** The days of a month on which a list is to be done, one for each sheet: every day as often as it is asked for, Mondays, or span after span. */
export function daysOfMonth(rhythm: Rhythm, runs: readonly string[], month: string, isOpen: Calendar = () => true): string[] {
  const { from, to } = periodOf(`${month}-01`, 'month');
  const days = Array.from({ length: 1 + daysBetween(from, to) }, (_, n) => addDays(from, n));
  switch (rhythm.every) {
    case 'event':
      return [];
    case 'day':
      return days.filter(isOpen).flatMap((day) => Array.from({ length: rhythm.times }, () => day));
    case 'week':
      return days.filter((day) => periodOf(day, 'week').from === day).flatMap((day) => Array.from({ length: rhythm.times }, () => day));
    case 'span': {
      const last = runs.filter((day) => day < from).sort().at(-1);
      const planned: string[] = [];
      for (let k = last ? 1 : 0; ; k += 1) {
        const day = addSpan(last ?? from, rhythm, k);
        if (day > to) return planned;
        if (day >= from) planned.push(day);
      }
    }
    default:
      return [to];
  }
}

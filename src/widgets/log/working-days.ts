import { addDays, weekday } from '../../lib/calendar.ts';
import type { Calendar } from './data.ts';

/** What is not known for certain about a count of working days: the years that nobody has entered, or has only as an example. */
export interface Doubt {
  missing: string[];
  example: string[];
}

export const noDoubt: Doubt = { missing: [], example: [] };

/** Weekends are off but for 调休上班, and the named days are off. A year that is not in the calendar has its weekends alone. */
export function isWorkingDay(day: string, { years }: Calendar): boolean {
  const year = years[day.slice(0, 4)];
  if (year?.off.includes(day)) return false;
  return weekday(day) <= 5 || (year?.worked.includes(day) ?? false);
}

/** The nth working day after this one; it does not count itself. `days` is a whole number from 1 on. */
export function addWorkingDays(day: string, days: number, calendar: Calendar): { day: string; doubt: Doubt } {
  let at = day;
  for (let left = days; left > 0; ) {
    at = addDays(at, 1);
    if (isWorkingDay(at, calendar)) left -= 1;
  }
  return { day: at, doubt: doubtBetween(addDays(day, 1), at, calendar) };
}

/** Working days after `from` up to and with `to`. 0 where `to` is not later. */
export function workingDaysBetween(from: string, to: string, calendar: Calendar): number {
  let count = 0;
  for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (isWorkingDay(at, calendar)) count += 1;
  return count;
}

function doubtBetween(from: string, to: string, { years }: Calendar): Doubt {
  const touched = Array.from({ length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, n) => String(Number(from.slice(0, 4)) + n));
  return { missing: touched.filter((year) => !years[year]), example: touched.filter((year) => years[year]?.status === 'example') };
}

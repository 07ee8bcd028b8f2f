/**
 * Days of the calendar as text, `YYYY-MM-DD`. A day here is what stands on the wall, not a moment: it is counted by its number, in no
 * time zone, so that summer time and midnight elsewhere do not matter.
 */

const dayLength = 86_400_000;

/** Days since 1970-01-01. NaN for what is no day. */
const dayNumber = remember((iso: string): number => {
  const [year, month, day] = split(iso);
  return Date.UTC(year, month - 1, day) / dayLength;
});

const fromNumber = remember((days: number): string => new Date(days * dayLength).toISOString().slice(0, 10));

/** Ten thousand entries of a ledger lie on some hundred days: reckoning each day once is most of opening it. */
function remember<K, V>(reckon: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = reckon(key);
    if (known.size >= 4_000) known.clear();
    known.set(key, value);
    return value;
  };
}

/** `to` − `from`, in days: negative where `to` is earlier, 0 where either is no day. */
export function daysBetween(from: string, to: string): number {
  const days = dayNumber(to) - dayNumber(from);
  return Number.isNaN(days) ? 0 : days;
}

/** Whether it is a day of the calendar: 2026-02-30 is none. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && addDays(text, 0) === text;
}

export function addDays(iso: string, days: number): string {
  return fromNumber(dayNumber(iso) + days);
}

/** The same day of a later month, or the last day of a month that is too short: 31 January and a month is 28 or 29 February. */
export function addMonths(iso: string, months: number): string {
  const [year, month, day] = split(iso);
  const from = Date.UTC(year, month - 1 + months, 1) / dayLength;
  const next = Date.UTC(year, month + months, 1) / dayLength;
  return fromNumber(from + Math.min(day, next - from) - 1);
}

/** 1 Monday to 7 Sunday. */
export function weekday(iso: string): number {
  return ((((dayNumber(iso) + 3) % 7) + 7) % 7) + 1;
}

export type Period = 'day' | 'week' | 'month' | 'quarter' | 'year';

/** First and last day of the period that a day lies in. Weeks begin on Monday. */
export function periodOf(iso: string, period: Period): { from: string; to: string } {
  const [year, month] = split(iso);
  const months = (first: number, length: number) => {
    const from = fromNumber(Date.UTC(year, first, 1) / dayLength);
    return { from, to: addDays(addMonths(from, length), -1) };
  };
  switch (period) {
    case 'day':
      return { from: iso, to: iso };
    case 'week': {
      const from = addDays(iso, 1 - weekday(iso));
      return { from, to: addDays(from, 6) };
    }
    case 'month':
      return months(month - 1, 1);
    case 'quarter':
      return months(month - 1 - ((month - 1) % 3), 3);
    case 'year':
      return months(0, 12);
  }
}

function split(iso: string): [year: number, month: number, day: number] {
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = iso.split('-').map(Number);
  return [year, month, day];
}

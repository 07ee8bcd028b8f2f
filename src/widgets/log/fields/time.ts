import { minutesBetween } from '../clocks.ts';
import { asIs, type Kind } from './kind.ts';
import type { FieldWords } from './words.ts';

/** Clocks of two machines differ a little; beyond this a time lies in the future. */
const tolerance = 10;

export function isDate(value: string): boolean {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00Z`) : Number.NaN;
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(value);
}

export function isDateTime(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/.test(value) && isDate(value.slice(0, 10));
}

/** `2026-11-03T14:32` → `2026-11-03 14:32`: full dates that line up, as a ledger has them. Other values as they are. */
export const sayTime = (local: string): string => local.replace('T', ' ');

/** 2026-11-3, 2026/11/3, 2026.11.3, with Chinese signs, 20261103, with or without a time after them. Two digits of a year are guesswork. */
function readTime(cell: string, words: FieldWords): { day: string; time: string } | null {
  const plain = cell.normalize('NFKC').trim();
  const [, year, month, day, hour, minute] = words.timeForm.exec(plain) ?? [];
  if (!year || !month || !day) return null;
  const two = (text: string) => text.padStart(2, '0');
  return { day: `${year}-${two(month)}-${two(day)}`, time: hour === undefined || minute === undefined ? '' : `${two(hour)}:${two(minute)}` };
}

/** A day of the calendar; it may lie ahead, for what is planned or promised. */
export const date: Kind = {
  ...asIs,
  longest: 10,
  check: (value) => (isDate(value) ? null : 'unknown'),
  take: (cell, _, words) => {
    const day = readTime(cell, words)?.day ?? '';
    return isDate(day) ? day : null;
  },
  column: 'date',
};

/** Of what has happened, never of what is planned. Later than now, it is a slip or a wrong clock. */
export const dateTime: Kind = {
  ...asIs,
  longest: 16,
  check: (value, _, now) => (!isDateTime(value) ? 'unknown' : minutesBetween(now, value) > tolerance ? 'future' : null),
  say: sayTime,
  take: (cell, _, words) => {
    const read = readTime(cell, words);
    const value = read ? `${read.day}T${read.time || '00:00'}` : '';
    return isDateTime(value) ? value : null;
  },
};

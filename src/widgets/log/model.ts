import { looksPersonal } from '../../lib/personal.ts';
import type { Clock, Field, LogData, Stage } from './data.ts';
import type { LogState, Values } from './state.ts';

/** What is wrong with a value, and with which. `now`, `than` and `first` are what the words need. */
export type Gap = { field: string } & (
  | { problem: 'missing' }
  /** Not one of the choices, or not a date at all. */
  | { problem: 'unknown' }
  | { problem: 'too-long'; max: number }
  /** Holds what looks like a mobile or identity number. Once registered it could never be erased. */
  | { problem: 'personal' }
  | { problem: 'future'; now: string }
  /** Earlier than another field that it cannot be earlier than. */
  | { problem: 'before'; than: string }
  /** The entry would be closed while the time that stops a clock is open. */
  | { problem: 'open-clock'; closing: string }
);

/** How far a clock is, in whole minutes. */
export interface Reading {
  clock: Clock;
  used: number;
  /** Minutes past the limit; 0 within it. */
  over: number;
  /** `skipped`: a later stage was reached and this time was never written down, so `over` is the least it can be. */
  is: 'running' | 'stopped' | 'skipped';
}

export interface EntrySummary {
  stage: Stage;
  closed: boolean;
  /** None for an entry that is void: it counts for nothing. */
  clocks: Reading[];
  overdue: boolean;
}

/** Clocks of two machines differ a little; beyond this a time lies in the future. */
const tolerance = 10;
export const longest: Record<Field['kind'], number> = { text: 60, person: 40, 'long-text': 500, choice: 60, date: 10, 'date-time': 16 };

export function summarise(data: LogData, { values, voided }: LogState, now: string): EntrySummary {
  const stage = stageOf(data, values);
  const clocks = voided ? [] : data.clocks.flatMap((clock) => readClock(data, clock, values, now) ?? []);
  return { stage, closed: stage === data.stages.at(-1), clocks, overdue: clocks.some(({ over }) => over > 0) };
}

/** The stage after the furthest that is done: a device may be mended before anybody arrives. */
export function stageOf({ stages }: LogData, values: Values): Stage {
  const done = stages.findLastIndex(({ until }) => until !== undefined && values[until] !== undefined && values[until] !== '');
  return stages[done + 1] ?? stages[done] ?? (stages[0] as Stage);
}

/** Null where the clock has not started. */
function readClock(data: LogData, clock: Clock, values: Values, now: string): Reading | null {
  const from = values[clock.from];
  if (!from) return null;
  const to = values[clock.to];
  const end = to || stoppedBy(data, clock, values);
  const used = Math.max(0, minutesBetween(from, end || now));
  return { clock, used, over: Math.max(0, used - clock.hours * 60), is: to ? 'stopped' : end ? 'skipped' : 'running' };
}

/** A clock whose own end was left open is stopped by the time of a later stage. */
function stoppedBy({ stages, fields }: LogData, { to }: Clock, values: Values): string | undefined {
  const own = stages.findIndex(({ until }) => until === to);
  if (own < 0) return undefined;
  const times = new Set(fields.filter(({ kind }) => kind === 'date-time').map(({ id }) => id));
  const later = stages.slice(own + 1).find(({ until }) => until !== undefined && times.has(until) && values[until]);
  return later?.until && values[later.until];
}

/** What keeps these values from being registered, in the order of the fields. `now` is local, `YYYY-MM-DDTHH:mm`. */
export function findGaps(data: LogData, values: Values, now: string): Gap[] {
  return data.fields.flatMap((field) => {
    const gap = gapOf(data, field, values, now);
    return gap ? [gap] : [];
  });
}

function gapOf(data: LogData, { id: field, kind, required, options }: Field, values: Values, now: string): Gap | null {
  const value = (values[field] ?? '').trim();
  if (value === '') {
    if (required) return { field, problem: 'missing' };
    return isNeededToClose(data, field, values) ? { field, problem: 'open-clock', closing: data.stages.at(-2)?.until ?? field } : null;
  }
  if (value.length > longest[kind]) return { field, problem: 'too-long', max: longest[kind] };
  if ((kind === 'text' || kind === 'long-text') && looksPersonal(value)) return { field, problem: 'personal' };
  if (kind === 'choice' && !options?.includes(value)) return { field, problem: 'unknown' };
  if (kind === 'date' && !isDate(value)) return { field, problem: 'unknown' };
  if (kind !== 'date-time') return null;
  if (!isDateTime(value)) return { field, problem: 'unknown' };
  // Of what has happened, never of what is planned: those are dates. A date-time in the future is a slip or a wrong clock.
  if (minutesBetween(now, value) > tolerance) return { field, problem: 'future', now };
  const than = precedingTimes(data, field).find((other) => value < (values[other] ?? ''));
  return than === undefined ? null : { field, problem: 'before', than };
}

/** Fields whose times cannot be later than this field's: the starts of its clocks, and the ends of the stages before. */
function precedingTimes({ clocks, stages, fields }: LogData, field: string): string[] {
  const times = new Set(fields.filter(({ kind }) => kind === 'date-time').map(({ id }) => id));
  const own = stages.findIndex(({ until }) => until === field);
  const before = stages.slice(0, Math.max(0, own)).flatMap(({ until }) => (until !== undefined && times.has(until) ? [until] : []));
  return [...new Set([...before.reverse(), ...clocks.filter(({ to }) => to === field).map(({ from }) => from)])];
}

function isNeededToClose(data: LogData, field: string, values: Values): boolean {
  if (stageOf(data, values) !== data.stages.at(-1)) return false;
  return data.clocks.some((clock) => clock.to === field && values[clock.from] && !stoppedBy(data, clock, values));
}

/** Whole minutes from one local date-time to another, by the calendar: summer time is not known here, as in China. */
export function minutesBetween(from: string, to: string): number {
  return (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000;
}

function isDateTime(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/.test(value) && isDate(value.slice(0, 10));
}

function isDate(value: string): boolean {
  const ms = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00Z`) : Number.NaN;
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(value);
}

/** GZ-2026-0001. The year is that of registration. */
export function formatNumber({ numberPrefix }: LogData, { registered }: LogState, number: number | undefined): string {
  return `${numberPrefix}-${registered.at.slice(0, 4)}-${number === undefined ? '' : String(number).padStart(4, '0')}`;
}

import { addDays, addMonths, daysBetween } from '../../lib/calendar.ts';
import type { Clock, Field, LogData, Stage } from './data.ts';
import type { LogState, Values } from './state.ts';
import { addWorkingDays, type Doubt, noDoubt, workingDaysBetween } from './working-days.ts';

/** How far a clock is. */
export interface Reading {
  clock: Clock;
  /** What the three figures count: a limit of hours is read to the minute, one of days by whole days. */
  grain: 'minute' | 'day';
  used: number;
  /** Past the limit; 0 within it. */
  over: number;
  /** Up to the limit; 0 past it. */
  left: number;
  /** Last day within the limit, `YYYY-MM-DD`; empty for a limit of hours, which is said by what is left. */
  deadline: string;
  /** `skipped`: a later stage was reached and this time was never written down, so `over` is the least it can be. */
  is: 'running' | 'stopped' | 'skipped';
  doubt: Doubt;
}

/** Stands in `to` for the moment at which the entry was registered. */
export const atRegistration = 'registration';

/** What clocks are read from. */
export type Timed = Pick<LogState, 'values'> & Partial<Pick<LogState, 'rows' | 'changes' | 'registered'>>;

const emptyCalendar = { years: {} };

export function readClocks(data: LogData, timed: Timed, now: string): Reading[] {
  return data.clocks.flatMap((clock) => (clock.each === undefined ? readClock(data, clock, timed, now) : readAgain(data, clock, timed, now)) ?? []);
}

/** What is done every so often: from the last time that it was done, or from the start. Null once nothing more is to be done. */
function readAgain(data: LogData, clock: Clock, { values, rows = {}, changes = [] }: Timed, now: string): Reading | null {
  const { each = '', next = '', from = '', to } = clock;
  if (values[to] || stoppedBy(data, clock, values) || !data.stages.slice(0, -1).includes(stageOf(data, values))) return null;
  const time = data.fields.find(({ id }) => id === each)?.fields?.find(isTime)?.id ?? '';
  const struck = new Set(changes.flatMap(({ field, row }) => (field === each && row !== undefined ? [row] : [])));
  const done = (rows[each] ?? []).filter(({ values }, n) => !struck.has(n) && values[time]);
  const last = done.reduce((latest, row) => ((row.values[time] ?? '') >= (latest?.values[time] ?? '') ? row : latest), done[0]);
  const begin = last?.values[time] || values[from];
  if (!begin) return null;
  const due = last?.values[next];
  return readTime(due ? { ...clock, due: next } : clock, due || begin, now, 'running', data);
}

/** Null where the clock has not started, or has no end to wait for. */
function readClock(data: LogData, clock: Clock, { values, registered }: Timed, now: string): Reading | null {
  const begin = clock.due === undefined ? values[clock.from ?? ''] : values[clock.due];
  if (!begin) return null;
  if (clock.to === atRegistration) return registered ? readTime(clock, begin, registered.at, 'stopped', data) : null;
  const to = values[clock.to];
  const end = to || stoppedBy(data, clock, values);
  if (!end && isClosedByOutcome(data, values)) return null;
  return readTime(clock, begin, end || now, to ? 'stopped' : end ? 'skipped' : 'running', data);
}

function readTime(clock: Clock, begin: string, at: string, is: Reading['is'], data: LogData): Reading {
  const calendar = data.calendar ?? emptyCalendar;
  const { unit = 'day', length = 0 } = clock.span ?? {};

  if (unit === 'minute' || unit === 'hour') {
    const from = atTime(begin);
    const allowed = length * (unit === 'hour' ? 60 : 1);
    // A day without a time has lasted until its end.
    const used = Math.max(0, minutesBetween(from, at.length === 10 ? `${at}T23:59` : at));
    return { clock, grain: 'minute', used, over: Math.max(0, used - allowed), left: Math.max(0, allowed - used), deadline: '', is, doubt: noDoubt };
  }
  const from = begin.slice(0, 10);
  const today = at.slice(0, 10);
  const { day: deadline, doubt } = clock.due !== undefined ? { day: from, doubt: noDoubt } : lastDay(from, clock, calendar);
  const count = (a: string, b: string) => Math.max(0, clock.days === 'working' ? workingDaysBetween(a, b, calendar) : daysBetween(a, b));
  const used = clock.due === undefined ? count(from, today) : 0;
  // Counted as the limit is; and late from the day after, though that be a day off.
  const over = today > deadline ? Math.max(1, count(deadline, today)) : 0;
  return { clock, grain: 'day', used, over, left: today > deadline ? 0 : count(today, deadline), deadline, is, doubt };
}

function lastDay(from: string, { span, days }: Clock, calendar: NonNullable<LogData['calendar']>): { day: string; doubt: Doubt } {
  const { length = 0, unit = 'day' } = span ?? {};
  if (unit === 'day' && days === 'working') return addWorkingDays(from, length, calendar);
  return { day: addSpan(from, length, unit), doubt: noDoubt };
}

/** Days off the calendar, by natural days. Spans of hours and minutes count as the same day. */
export function addSpan(from: string, length: number, unit: NonNullable<Clock['span']>['unit']): string {
  switch (unit) {
    case 'day':
      return addDays(from, length);
    case 'week':
      return addDays(from, 7 * length);
    case 'month':
      return addMonths(from, length);
    case 'year':
      return addMonths(from, 12 * length);
    default:
      return from;
  }
}

/**
 * The stage after the furthest that is done: a device may be mended before anybody arrives. But a stage that there is only with some
 * values is not passed by: what is broken is to be mended, whoever has signed. The last one for what an outcome has closed.
 */
export function stageOf(data: Pick<LogData, 'stages' | 'closes'>, values: Values): Stage {
  const { stages } = data;
  if (isClosedByOutcome(data, values)) return stages.at(-1) as Stage;
  const isDone = ({ until = '', unless = [] }: Stage) => Boolean(values[until]) && !unless.includes(values[until] ?? '');
  const done = stages.findLastIndex(isDone);
  const open = stages.find((stage, n) => !isDone(stage) && (n > done ? !stage.when || holds(stage.when, values) : stage.when && holds(stage.when, values)));
  return open ?? (stages.at(-1) as Stage);
}

const holds = (wanted: Record<string, string[]>, values: Values): boolean => Object.entries(wanted).some(([field, any]) => any.includes(values[field] ?? ''));

/** Withdrawn, or nothing was to be done: no more is asked for. */
export const isClosedByOutcome = ({ closes = {} }: Pick<LogData, 'closes'>, values: Values): boolean => holds(closes, values);

/** A clock whose own end was left open is stopped by the time of a later stage. */
export function stoppedBy({ stages, fields }: LogData, { to }: Clock, values: Values): string | undefined {
  const own = stages.findIndex(({ until }) => until === to);
  if (own < 0) return undefined;
  const times = new Set(fields.filter(isTime).map(({ id }) => id));
  const later = stages.slice(own + 1).find(({ until }) => until !== undefined && times.has(until) && values[until]);
  return later?.until && values[later.until];
}

export const isTime = ({ kind }: Pick<Field, 'kind'>): boolean => kind === 'date' || kind === 'date-time';

const atTime = (value: string): string => (value.length === 10 ? `${value}T00:00` : value);

/** Whole minutes from one local date-time to another, by the calendar: summer time is not known here, as in China. */
export function minutesBetween(from: string, to: string): number {
  return (Date.parse(`${to}Z`) - Date.parse(`${from}Z`)) / 60_000;
}

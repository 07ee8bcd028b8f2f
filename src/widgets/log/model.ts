import { atRegistration, isClosedByOutcome, isTime, readClocks, type Reading, stageOf, stoppedBy, type Timed } from './clocks.ts';
import type { Field, LogData, Stage } from './data.ts';
import type { Fault } from './fields/kind.ts';
import { isWritten, kindOf } from './fields/table.ts';
import type { LogState, Values } from './state.ts';

/** What is wrong with a value, and with which. `now`, `than` and `closing` are what the words need. */
export type Gap = { field: string } & (
  | { problem: 'missing' }
  | { problem: 'unknown' }
  | { problem: 'too-long'; max: number }
  /** Holds what looks like a mobile or identity number. Once registered it could never be erased. */
  | { problem: 'personal' }
  | { problem: 'future'; now: string }
  /** Earlier than another field that it cannot be earlier than. */
  | { problem: 'before'; than: string }
  /** The entry would be closed while the time that stops a clock is open. */
  | { problem: 'open-clock'; closing: string }
  /** A closed month would lose the entry, or get it. */
  | { problem: 'closed'; month: string }
);

export interface EntrySummary {
  stage: Stage;
  closed: boolean;
  /** None for an entry that is void: it counts for nothing. */
  clocks: Reading[];
  overdue: boolean;
}

export function summarise(data: LogData, state: Timed & Pick<LogState, 'voided'>, now: string): EntrySummary {
  const stage = stageOf(data, state.values);
  const clocks = state.voided ? [] : readClocks(data, state, now);
  return { stage, closed: stage === data.stages.at(-1), clocks, overdue: clocks.some(isLate) };
}

/** Late in what can be helped, or was: not in how late it was written down, which an old ledger that is brought in always is. */
export const isLate = ({ clock, over }: Pick<Reading, 'clock' | 'over'>): boolean => over > 0 && clock.to !== atRegistration;

/** What keeps these values from being registered, in the order of the fields. `now` is local, `YYYY-MM-DDTHH:mm`. */
export function findGaps(data: LogData, values: Values, now: string, fields: readonly Field[] = data.fields): Gap[] {
  return fields.filter(isWritten).flatMap((field) => gapOf(data, field, values, now) ?? []);
}

function gapOf(data: LogData, asked: Field, values: Values, now: string): Gap | null {
  const { id: field, required } = asked;
  const value = (values[field] ?? '').trim();
  if (value === '') {
    if (required) return { field, problem: 'missing' };
    return isNeededToClose(data, field, values) ? { field, problem: 'open-clock', closing: data.stages.at(-2)?.until ?? field } : null;
  }
  const kind = kindOf(asked);
  if (value.length > kind.longest) return { field, problem: 'too-long', max: kind.longest };
  const fault: Fault | null = kind.check(value, asked, now);
  // Inside the seal a number may stand in a sentence; the form warns of it.
  if (fault === 'future') return { field, problem: 'future', now };
  if (fault === 'unknown' || (fault === 'personal' && !data.sealed)) return { field, problem: fault };
  if (asked.kind !== 'date-time') return null;
  const than = precedingTimes(data, field).find((other) => value < (values[other] ?? ''));
  return than === undefined ? null : { field, problem: 'before', than };
}

/** Fields whose times cannot be later than this field's: the starts of its clocks, and the ends of the stages before. */
function precedingTimes({ clocks, stages, fields }: LogData, field: string): string[] {
  const times = new Set(fields.filter(({ kind }) => kind === 'date-time').map(({ id }) => id));
  const own = stages.findIndex(({ until }) => until === field);
  const before = stages.slice(0, Math.max(0, own)).flatMap(({ until }) => (until !== undefined && times.has(until) ? [until] : []));
  const starts = clocks.flatMap(({ to, from }) => (to === field && from !== undefined && times.has(from) ? [from] : []));
  return [...new Set([...before.reverse(), ...starts])];
}

function isNeededToClose(data: LogData, field: string, values: Values): boolean {
  if (data.stages.length < 2 || isClosedByOutcome(data, values) || stageOf(data, values) !== data.stages.at(-1)) return false;
  return data.clocks.some((clock) => clock.to === field && clock.each === undefined && values[clock.from ?? clock.due ?? ''] && !stoppedBy(data, clock, values));
}

/** What a list has room for: all that is late, and of what is not late yet the nearest. */
export function pressingClocks(clocks: readonly Reading[]): Reading[] {
  const minutes = ({ grain, left }: Reading) => (grain === 'day' ? left * 1440 : left);
  const running = clocks.filter(({ is, over }) => is === 'running' && over === 0).sort((a, b) => minutes(a) - minutes(b));
  return [...clocks.filter(isLate), ...running.slice(0, 1)];
}

/** The day that an entry belongs to: its first required date, else the day of registration. */
export function dayOf({ fields }: LogData, values: Values, registeredAt: string): string {
  const field = fields.find((field) => field.required && isTime(field));
  return ((field && values[field.id]) || registeredAt).slice(0, 10);
}

/** GZ-2026-0001. The year is that of registration. */
export function formatNumber({ numberPrefix }: LogData, { registered }: LogState, number: number | undefined): string {
  return `${numberPrefix}-${registered.at.slice(0, 4)}-${number === undefined ? '' : String(number).padStart(4, '0')}`;
}

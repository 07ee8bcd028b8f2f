import { isTime } from './clocks.ts';
import type { Field, LogData } from './data.ts';
import { kindOf } from './fields/table.ts';
import { dayOf, findGaps, type Gap } from './model.ts';
import type { LogDraft, LogState, Row, Signed, Values } from './state.ts';

/** Every action answers a new state and leaves the old one alone. `now` is local, `YYYY-MM-DDTHH:mm`. */

/** No name is carried over from the last entry but that of whoever has signed on: several people use one machine, and each signs for what they write. */
export function beginDraft(entry: string, by = ''): LogDraft {
  return { entry, by, values: {} };
}

export function fillDraft(draft: LogDraft, field: string, value: string): LogDraft {
  return { ...draft, values: setValue(draft.values, field, value) };
}

export interface RegistrationGaps {
  /** 登记人 is missing. */
  by: boolean;
  fields: Gap[];
}

/** What keeps a draft from being registered. A closed month keeps nothing out: what comes late is entered with its true time, see month/place.ts. */
export function registrationGaps(data: LogData, draft: LogDraft, now: string): RegistrationGaps {
  return { by: draft.by.trim() === '', fields: findGaps(data, draft.values, now) };
}

/** The entry that a draft becomes; null while anything is missing. */
export function register(data: LogData, draft: LogDraft, now: string): LogState | null {
  const { by, fields } = registrationGaps(data, draft, now);
  if (by || fields.length > 0) return null;
  return { values: tidy(draft.values), rows: {}, registered: { by: cleanText(draft.by), at: now }, changes: [] };
}

/**
 * A draft whose entry is registered already: emptied where it says the same, and where more was written since, in
 * another tab, made the draft of another entry, so that nothing is lost. Unchanged where nothing was registered.
 */
export function settleDraft(draft: LogDraft, registered: LogState | undefined, next: string): LogDraft {
  if (!registered) return draft;
  return isSame(tidy(draft.values), firstValues(registered)) ? beginDraft(next) : { ...draft, entry: next };
}

/** What the entry said when it was registered. */
export function firstValues({ values, changes }: Pick<LogState, 'values' | 'changes'>): Values {
  return changes.reduceRight((later, { field, was, row }) => (row === undefined ? setValue(later, field, was) : later), values);
}

export interface Amendment {
  values: Values;
  /** 填写人 or 更正人. */
  by: string;
  /** Why something was corrected; nothing to fill in what was open. */
  reason: string;
}

/** Ids of the fields that an amendment fills in, and of those that it corrects. */
export function changedFields(data: LogData, state: LogState, amended: Values): { filled: string[]; corrected: string[] } {
  const changed = data.fields.map(({ id }) => id).filter((id) => cleanText(amended[id] ?? '') !== (state.values[id] ?? ''));
  return { filled: changed.filter((id) => !state.values[id]), corrected: changed.filter((id) => state.values[id]) };
}

export interface AmendmentGaps {
  /** It changes nothing. */
  same: boolean;
  by: boolean;
  reason: boolean;
  fields: Gap[];
}

/** What keeps an amendment from being made. `closed` are the months that were closed: no entry goes out of one or into one. */
export function amendmentGaps(data: LogData, state: LogState, { values, by, reason }: Amendment, now: string, closed: ReadonlySet<string> = new Set()): AmendmentGaps {
  const { filled, corrected } = changedFields(data, state, values);
  return { same: filled.length + corrected.length === 0, by: by.trim() === '', reason: corrected.length > 0 && reason.trim() === '', fields: [...findGaps(data, values, now), ...moveGaps(data, state, values, closed)] };
}

function moveGaps(data: LogData, { values, registered }: LogState, amended: Values, closed: ReadonlySet<string>): Gap[] {
  const [from, to] = [values, amended].map((one) => dayOf(data, one, registered.at).slice(0, 7));
  const month = from === to ? undefined : [from, to].find((one) => one !== undefined && closed.has(one));
  const dated = data.fields.find((field) => field.required && isTime(field));
  return month === undefined || !dated ? [] : [{ field: dated.id, problem: 'closed', month }];
}

/** Fills in what was open and corrects what was wrong. Every old value stays, with name, time and reason. A void entry is closed. */
export function amend(data: LogData, state: LogState, amendment: Amendment, now: string, closed?: ReadonlySet<string>): LogState {
  const gaps = amendmentGaps(data, state, amendment, now, closed);
  if (state.voided || gaps.same || gaps.by || gaps.reason || gaps.fields.length > 0) return state;
  const { filled, corrected } = changedFields(data, state, amendment.values);
  const signed: Signed = { by: cleanText(amendment.by), at: now };
  const reason = cleanText(amendment.reason);
  return {
    ...state,
    values: [...filled, ...corrected].reduce((values, id) => setValue(values, id, cleanText(amendment.values[id] ?? '')), state.values),
    changes: [
      ...state.changes,
      ...filled.map((field) => ({ field, was: '', ...signed })),
      ...corrected.map((field) => ({ field, was: state.values[field] ?? '', reason, ...signed })),
    ],
  };
}

/** What keeps a repeated entry from being written. */
export function rowGaps(data: LogData, field: Field, values: Values, by: string, now: string): RegistrationGaps {
  const fields = field.fields ?? [];
  const nothing = fields.every(({ id }) => !values[id]?.trim());
  const gaps = findGaps({ ...data, fields, stages: data.stages.slice(-1), clocks: [] }, values, now, fields);
  return { by: by.trim() === '', fields: nothing && gaps.length === 0 ? [{ field: fields[0]?.id ?? '', problem: 'missing' }] : gaps };
}

export function addRow(data: LogData, state: LogState, field: Field, values: Values, by: string, now: string): LogState {
  const gaps = rowGaps(data, field, values, by, now);
  if (state.voided || gaps.by || gaps.fields.length > 0) return state;
  const row: Row = { values: tidy(values), by: cleanText(by), at: now };
  return { ...state, rows: { ...state.rows, [field.id]: [...(state.rows[field.id] ?? []), row] } };
}

/** Strikes a repeated entry out: it stays to be read. */
export function strikeRow(state: LogState, field: string, row: number, { reason, by }: { reason: string; by: string }, now: string): LogState {
  if (state.voided || !state.rows[field]?.[row] || isStruck(state, field, row) || reason.trim() === '' || by.trim() === '') return state;
  return { ...state, changes: [...state.changes, { field, row, was: '', reason: cleanText(reason), by: cleanText(by), at: now }] };
}

export const isStruck = ({ changes }: LogState, field: string, row: number): boolean => changes.some((change) => change.field === field && change.row === row);

/** 作废: the entry stays, with its number, and counts for nothing. */
export function voidEntry(state: LogState, { reason, by }: { reason: string; by: string }, now: string): LogState {
  if (state.voided || reason.trim() === '' || by.trim() === '') return state;
  return { ...state, voided: { reason: cleanText(reason), by: cleanText(by), at: now } };
}

export function setValue(values: Values, field: string, value: string): Values {
  const { [field]: _, ...rest } = values;
  return value === '' ? rest : { ...rest, [field]: value };
}

function tidy(values: Values): Values {
  return Object.fromEntries(Object.entries(values).flatMap(([field, value]) => (cleanText(value) === '' ? [] : [[field, cleanText(value)]])));
}

/** Without blanks at its ends, control characters, and marks that turn the writing round; one way to write each character. */
export function cleanText(text: string): string {
  return text.normalize('NFC').replace(/[^\P{Cc}\n]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '').trim();
}

function isSame(a: Values, b: Values): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

/** An entry to begin another with (复制一条): everything but times and days, and what closes it. */
export function copyValues(data: LogData, values: Values): Values {
  const ends = new Set(data.stages.map(({ until }) => until));
  const kept = data.fields.filter((field) => kindOf(field).longest > 0 && field.kind !== 'date' && field.kind !== 'date-time' && !ends.has(field.id));
  return Object.fromEntries(kept.flatMap(({ id }) => (values[id] ? [[id, values[id]]] : [])));
}

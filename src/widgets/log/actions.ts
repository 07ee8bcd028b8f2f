import type { LogData } from './data.ts';
import { findGaps, type Gap } from './model.ts';
import type { LogDraft, LogState, Signed, Values } from './state.ts';

/** Every action answers a new state and leaves the old one alone. `now` is local, `YYYY-MM-DDTHH:mm`. */

/** No name is carried over from the last entry: several people use one machine, and each signs for what they write. */
export function beginDraft(entry: string): LogDraft {
  return { entry, by: '', values: {} };
}

export function fillDraft(draft: LogDraft, field: string, value: string): LogDraft {
  return { ...draft, values: setValue(draft.values, field, value) };
}

/** Nothing is in it that could be lost; a name alone is nothing. */
export function isBlank({ values }: LogDraft): boolean {
  return Object.values(values).every((value) => value.trim() === '');
}

/** What keeps a draft from being registered; `by` is 登记人. */
export function registrationGaps(data: LogData, draft: LogDraft, now: string): { by: boolean; fields: Gap[] } {
  return { by: draft.by.trim() === '', fields: findGaps(data, draft.values, now) };
}

/** The entry that a draft becomes; null while anything is missing. */
export function register(data: LogData, draft: LogDraft, now: string): LogState | null {
  const { by, fields } = registrationGaps(data, draft, now);
  if (by || fields.length > 0) return null;
  return { values: tidy(draft.values), registered: { by: draft.by.trim(), at: now }, changes: [] };
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
export function firstValues({ values, changes }: LogState): Values {
  return changes.reduceRight((later, { field, was }) => setValue(later, field, was), values);
}

export interface Amendment {
  values: Values;
  /** 填写人 or 更正人. */
  by: string;
}

/** Ids of the fields that an amendment fills in, and of those that it corrects. */
export function changedFields(data: LogData, state: LogState, amended: Values): { filled: string[]; corrected: string[] } {
  const changed = data.fields.map(({ id }) => id).filter((id) => (amended[id] ?? '').trim() !== (state.values[id] ?? ''));
  return { filled: changed.filter((id) => !state.values[id]), corrected: changed.filter((id) => state.values[id]) };
}

/** What keeps an amendment from being made. `same`: it changes nothing. */
export function amendmentGaps(data: LogData, state: LogState, { values, by }: Amendment, now: string): { same: boolean; by: boolean; fields: Gap[] } {
  const { filled, corrected } = changedFields(data, state, values);
  return { same: filled.length + corrected.length === 0, by: by.trim() === '', fields: findGaps(data, values, now) };
}

/** Fills in what was open and corrects what was wrong. Every old value stays, with name and time. A void entry is closed. */
export function amend(data: LogData, state: LogState, amendment: Amendment, now: string): LogState {
  const gaps = amendmentGaps(data, state, amendment, now);
  if (state.voided || gaps.same || gaps.by || gaps.fields.length > 0) return state;
  const { filled, corrected } = changedFields(data, state, amendment.values);
  const changed = [...filled, ...corrected];
  const signed: Signed = { by: amendment.by.trim(), at: now };
  return {
    ...state,
    values: changed.reduce((values, id) => setValue(values, id, (amendment.values[id] ?? '').trim()), state.values),
    changes: [...state.changes, ...changed.map((field) => ({ field, was: state.values[field] ?? '', ...signed }))],
  };
}

/** 作废: the entry stays, with its number, and counts for nothing. */
export function voidEntry(state: LogState, { reason, by }: { reason: string; by: string }, now: string): LogState {
  if (state.voided || reason.trim() === '' || by.trim() === '') return state;
  return { ...state, voided: { reason: reason.trim(), by: by.trim(), at: now } };
}

function setValue(values: Values, field: string, value: string): Values {
  const { [field]: _, ...rest } = values;
  return value === '' ? rest : { ...rest, [field]: value };
}

function tidy(values: Values): Values {
  return Object.fromEntries(Object.entries(values).flatMap(([field, value]) => (value.trim() === '' ? [] : [[field, value.trim()]])));
}

function isSame(a: Values, b: Values): boolean {
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
}

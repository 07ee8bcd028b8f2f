import { looksPersonal } from '../../lib/personal.ts';
import type { ScorecardData } from './data.ts';
import { toHalfWidth } from './figure.ts';
import { summarise } from './model.ts';
import type { Reopening, ScorecardState, TextField } from './state.ts';

/** Every action answers a new state and leaves the old one alone. On a completed sheet only `reopen` changes anything. */

/** A blank sheet. Nothing of another month is carried over. */
export function begin(person: string, month: string): ScorecardState {
  return { person, name: '', month, figures: {}, self: {}, review: {}, targets: {}, events: [], brought: {}, vetoes: [], comment: '', plan: '', reopenings: [] };
}

export function fill(state: ScorecardState, indicator: string, text: string): ScorecardState {
  if (state.completed) return state;
  const { [indicator]: _, ...others } = state.figures;
  return { ...state, figures: text === '' ? others : { ...others, [indicator]: text } };
}

export function veto(state: ScorecardState, id: string, applies: boolean): ScorecardState {
  if (state.completed) return state;
  const others = state.vetoes.filter((each) => each !== id);
  return { ...state, vetoes: applies ? [...others, id] : others };
}

export function write(state: ScorecardState, field: TextField | 'name', text: string): ScorecardState {
  return state.completed ? state : { ...state, [field]: text };
}

/** Closes the sheet at `now` (`YYYY-MM-DDTHH:mm`, local); unchanged while anything has to be mended first. */
export function complete(data: ScorecardData, state: ScorecardState, now: string): ScorecardState {
  if (state.completed || summarise(data, state).gaps.length > 0) return state;
  return { ...state, completed: now };
}

/** Opens a completed sheet again. What it said until then stays with it, with the reason. */
export function reopen(data: ScorecardData, state: ScorecardState, reason: string, now: string): ScorecardState {
  const { completed, ...open } = state;
  if (!completed || reason.trim() === '') return state;
  const { total, band } = summarise(data, state);
  const was: Reopening = { completed, at: now, total: total?.toFixed(2) ?? '', band: band?.title ?? '', reason: reason.trim() };
  return { ...open, reopenings: [...state.reopenings, was] };
}

/** 工号 as it is kept: half-width capitals; null where it is none. */
export function readPerson(text: string): string | null {
  const person = toHalfWidth(text).trim().toUpperCase();
  return /^[A-Z0-9-]{1,20}$/.test(person) && !looksPersonal(person) ? person : null;
}

/** `YYYY-MM`, also where the browser has no month field and it was typed; null where it is none. */
export function readMonth(text: string): string | null {
  const month = toHalfWidth(text).trim();
  return /^2\d{3}-(0[1-9]|1[0-2])$/.test(month) ? month : null;
}

/** The record of this person and month. The same pair always gives the same id, so that there is one sheet for it. */
export function sheetId(of: string, person: string, month: string): string {
  return `scorecard ${of} ${month} ${person}`;
}

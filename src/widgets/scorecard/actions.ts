import { looksPersonal } from '../../lib/personal.ts';
import type { Column } from './columns.ts';
import type { ScorecardData } from './data.ts';
import { toHalfWidth } from './figure.ts';
import { summarise } from './model.ts';
import type { Reopening, ScoreEvent, ScorecardState, TextField } from './state.ts';

/** Every action answers a new state and leaves the old one alone. On a completed sheet only `reopen` changes anything. */

/** A blank sheet. Nothing of another month is carried over. */
export function begin(person: string, month: string): ScorecardState {
  return { person, name: '', month, figures: {}, self: {}, review: {}, targets: {}, events: [], brought: {}, vetoes: [], comment: '', plan: '', reopenings: [] };
}

/** What one of the three enters. A figure of the assessor's that is changed by hand is no longer what was brought in. */
export function fill(state: ScorecardState, indicator: string, text: string, column: Column = 'figures'): ScorecardState {
  if (state.completed) return state;
  const filled = { ...state, [column]: put(state[column], indicator, text) };
  return column === 'figures' ? { ...filled, brought: put(state.brought, indicator, '') } : filled;
}

/** This sheet's own target; empty for the definition's. */
export function aim(state: ScorecardState, indicator: string, text: string): ScorecardState {
  return state.completed ? state : { ...state, targets: put(state.targets, indicator, text) };
}

/** Puts a figure in that another part of the book knows, with where it comes from. */
export function bring(state: ScorecardState, indicator: string, text: string, from: string): ScorecardState {
  if (state.completed) return state;
  return { ...state, figures: put(state.figures, indicator, text), brought: put(state.brought, indicator, from) };
}

/** The same for events. One whose id is on the sheet already is not taken twice. */
export function bringEvents(state: ScorecardState, indicator: string, events: readonly ScoreEvent[], from: string): ScorecardState {
  if (state.completed) return state;
  const known = new Set(state.events.map(({ id }) => id));
  return { ...state, events: [...state.events, ...events.filter(({ id }) => !known.has(id))], brought: put(state.brought, indicator, from) };
}

export function addEvent(state: ScorecardState, event: ScoreEvent): ScorecardState {
  return putBackEvent(state, event, state.events.length);
}

export function changeEvent(state: ScorecardState, id: string, part: Partial<Omit<ScoreEvent, 'id' | 'item'>>): ScorecardState {
  return state.completed ? state : { ...state, events: state.events.map((event) => (event.id === id ? { ...event, ...part } : event)) };
}

export function removeEvent(state: ScorecardState, id: string): ScorecardState {
  return state.completed ? state : { ...state, events: state.events.filter((event) => event.id !== id) };
}

/** Puts a removed event back to its place. */
export function putBackEvent(state: ScorecardState, event: ScoreEvent, place: number): ScorecardState {
  if (state.completed || state.events.some(({ id }) => id === event.id)) return state;
  return { ...state, events: [...state.events.slice(0, place), event, ...state.events.slice(place)] };
}

function put(record: Record<string, string>, key: string, text: string): Record<string, string> {
  const { [key]: _, ...others } = record;
  return text === '' ? others : { ...others, [key]: text };
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

/** `YYYY`; null where it is none. */
export function readYear(text: string): string | null {
  const year = toHalfWidth(text).trim();
  return /^2\d{3}$/.test(year) ? year : null;
}

/** The record of this person and month. The same pair always gives the same id, so that there is one sheet for it. */
export function sheetId(of: string, person: string, month: string): string {
  return `scorecard ${of} ${month} ${person}`;
}

import type { LogData } from './data.ts';
import { type EntrySummary, formatNumber, summarise } from './model.ts';
import type { LogState } from './state.ts';

/** An entry among the others, with the log it was made in. */
export interface Entry {
  id: string;
  /** GZ-2026-0001. */
  number: string;
  data: LogData;
  state: LogState;
  summary: EntrySummary;
}

export interface Filter {
  /** Title of a stage, `void`, or empty for all. By title, because an older log may have had other ids. */
  stage: string;
  overdue: boolean;
  /** Found in any value, in the number or in a name. */
  text: string;
  /** `YYYY-MM`, or empty for all. */
  month: string;
}

/** `number`, `stage` or the id of a field. */
export interface Order {
  column: string;
  descending: boolean;
}

export const everything: Filter = { stage: '', overdue: false, text: '', month: '' };
export const newestFirst: Order = { column: 'number', descending: true };

export interface Counts {
  all: number;
  open: number;
  overdue: number;
  voided: number;
}

export function makeEntry(data: LogData, id: string, state: LogState, number: number | undefined, now: string): Entry {
  return { id, data, state, number: formatNumber(data, state, number), summary: summarise(data, state, now) };
}

/** The day that an entry belongs to: its first required date, else the day of registration. */
export function dayOf({ data, state }: Entry): string {
  const field = data.fields.find(({ kind, required }) => required && (kind === 'date-time' || kind === 'date'));
  return ((field && state.values[field.id]) || state.registered.at).slice(0, 10);
}

/** The months that have entries, newest first. */
export function monthsOf(entries: readonly Entry[]): string[] {
  return [...new Set(entries.map((entry) => dayOf(entry).slice(0, 7)))].sort().reverse();
}

export function selectEntries(entries: readonly Entry[], { stage, overdue, text, month }: Filter): Entry[] {
  const words = fold(text).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const { state, summary } = entry;
    if (stage !== '' && (stage === 'void') !== (state.voided !== undefined)) return false;
    if (stage !== '' && stage !== 'void' && summary.stage.title !== stage) return false;
    if (overdue && !summary.overdue) return false;
    if (month !== '' && !dayOf(entry).startsWith(month)) return false;
    if (words.length === 0) return true;
    const said = fold([entry.number, ...Object.values(state.values), state.registered.by, state.voided?.reason ?? ''].join('\n'));
    return words.every((word) => said.includes(word));
  });
}

/** Where two entries are alike in the column, the older stays first; what is empty comes last either way. */
export function sortEntries(entries: readonly Entry[], { column, descending }: Order): Entry[] {
  const sign = descending ? -1 : 1;
  return entries
    .map((entry) => ({ entry, key: keyOf(entry, column) }))
    .sort((a, b) => {
      if (a.key === b.key) return compare(a.entry.number, b.entry.number);
      if (a.key === '' || b.key === '') return a.key === '' ? 1 : -1;
      return sign * compare(a.key, b.key);
    })
    .map(({ entry }) => entry);
}

function keyOf({ number, data, state, summary }: Entry, column: string): string {
  if (column === 'number') return number;
  if (column === 'stage') return state.voided ? '9' : String(data.stages.indexOf(summary.stage));
  const value = state.values[column] ?? '';
  const choice = data.fields.find(({ id }) => id === column)?.options?.indexOf(value) ?? -1;
  // Choices are written from the least to the most, so their order says more than their spelling.
  return choice < 0 ? value : String(choice).padStart(2, '0');
}

export function countEntries(entries: readonly Entry[]): Counts {
  const valid = entries.filter(({ state }) => !state.voided);
  return {
    all: entries.length,
    open: valid.filter(({ summary }) => !summary.closed).length,
    overdue: valid.filter(({ summary }) => summary.overdue).length,
    voided: entries.length - valid.length,
  };
}

export interface Mean {
  title: string;
  /** Whole minutes. */
  minutes: number;
}

/** How long each clock ran on average over the closed entries, and over how many (MTTR). */
export function averageClocks(entries: readonly Entry[]): { closed: number; means: Mean[] } {
  const closed = entries.filter(({ state, summary }) => !state.voided && summary.closed);
  const readings = closed.flatMap(({ summary }) => summary.clocks).filter(({ is }) => is === 'stopped');
  const titles = [...new Set(readings.map(({ clock }) => clock.title))];
  const means = titles.map((title) => {
    const used = readings.filter(({ clock }) => clock.title === title).map(({ used }) => used);
    return { title, minutes: Math.round(used.reduce((sum, minutes) => sum + minutes, 0) / used.length) };
  });
  return { closed: closed.length, means };
}

/** Everybody named in these entries, to be offered where a name is asked for. */
export function namesOf(entries: readonly Entry[]): string[] {
  const found = entries.flatMap(({ data, state }) => [
    ...data.fields.filter(({ kind }) => kind === 'person').map(({ id }) => state.values[id] ?? ''),
    state.registered.by,
    ...state.changes.map(({ by }) => by),
  ]);
  return [...new Set(found)].filter(Boolean).sort();
}

/** Full-width letters and digits are found by narrow ones, capitals by small ones. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

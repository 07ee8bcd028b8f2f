import type { LogData } from './data.ts';
import { kindOf, sayValue } from './fields/table.ts';
import type { FieldWords } from './fields/words.ts';
import { dayOf, type EntrySummary, formatNumber, summarise } from './model.ts';
import type { LogState } from './state.ts';

/** An entry among the others, with the log it was made in. */
export interface Entry {
  id: string;
  /** GZ-2026-0001. */
  number: string;
  data: LogData;
  state: LogState;
  summary: EntrySummary;
  /** The day that it belongs to. */
  day: string;
  /** In whose ledger it is listed, `YYYY-MM`: that of its day, but see month/place.ts. */
  month: string;
}

export interface Filter {
  /** Title of a stage, `open`, `void`, or empty for all. By title, because an older log may have had other ids. */
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

/** How the list is looked at. */
export interface View {
  filter: Filter;
  order: Order;
  /** Ids of the fields that have a column, in any order; none: as the author says. */
  columns: string[];
  /** See groups.ts; empty for one list. */
  group: string;
}

export const everything: Filter = { stage: '', overdue: false, text: '', month: '' };
export const newestFirst: Order = { column: 'number', descending: true };
export const oldestFirst: Order = { column: 'number', descending: false };

export const usualView: View = { filter: everything, order: newestFirst, columns: [], group: '' };

export interface Counts {
  all: number;
  open: number;
  overdue: number;
  voided: number;
}

export function makeEntry(data: LogData, id: string, state: LogState, number: number | undefined, now: string): Entry {
  const day = dayOf(data, state.values, state.registered.at);
  return { id, data, state, number: formatNumber(data, state, number), summary: summarise(data, state, now), day, month: day.slice(0, 7) };
}

/** The same entry at another time; itself where nothing of it depends on the time. */
export function ageEntry(entry: Entry, now: string): Entry {
  const { data, state, summary } = entry;
  return summary.clocks.some(({ is }) => is === 'running') ? { ...entry, summary: summarise(data, state, now) } : entry;
}

/** The months that have entries, newest first. */
export function monthsOf(entries: readonly Entry[]): string[] {
  return [...new Set(entries.map(({ month }) => month))].sort().reverse();
}

export function selectEntries(entries: readonly Entry[], { stage, overdue, text, month }: Filter, words: FieldWords): Entry[] {
  const wanted = fold(text).split(/\s+/).filter(Boolean);
  return entries.filter((entry) => {
    const { state, summary } = entry;
    if (stage !== '' && (stage === 'void') !== (state.voided !== undefined)) return false;
    if (stage === 'open' && summary.closed) return false;
    if (stage !== '' && stage !== 'void' && stage !== 'open' && summary.stage.title !== stage) return false;
    if (overdue && !summary.overdue) return false;
    if (month !== '' && entry.month !== month) return false;
    if (wanted.length === 0) return true;
    const said = saidIn(entry, words);
    return wanted.every((word) => said.includes(word));
  });
}

/** What an entry is found by: made once, because ten thousand are gone through at each key. */
const folded = new WeakMap<LogState, string>();
function saidIn({ number, data, state }: Entry, words: FieldWords): string {
  const known = folded.get(state);
  if (known !== undefined) return known;
  const said = [
    number,
    ...data.fields.map((field) => sayValue(field, state.values[field.id] ?? '', words)),
    ...Object.values(state.values),
    ...Object.values(state.rows).flatMap((rows) => rows.flatMap(({ values, by }) => [...Object.values(values), by])),
    state.registered.by,
    state.voided?.reason ?? '',
  ];
  const text = fold(said.join('\n'));
  folded.set(state, text);
  return text;
}

/** Makes ready what these entries are found by, before anybody searches. */
export function gatherWords(entries: readonly Entry[], words: FieldWords): void {
  for (const entry of entries) saidIn(entry, words);
}

/** Where two entries are alike in the column, the older stays first; what is empty comes last either way. */
export function sortEntries(entries: readonly Entry[], { column, descending }: Order): Entry[] {
  const sign = descending ? -1 : 1;
  return entries
    .map((entry) => ({ entry, key: keyOf(entry, column) }))
    .sort((a, b) => {
      if (a.key === b.key) return compareNumbers(a.entry, b.entry);
      if (a.key === '' || b.key === '') return a.key === '' ? 1 : -1;
      return sign * compare(a.key, b.key);
    })
    .map(({ entry }) => entry);
}

/** Text that sorts as numbers run: after 9999 comes 10000. */
const runningKey = (number: string): string => number.replace(/\d+$/, (digits) => digits.padStart(9, '0'));

export const compareNumbers = (a: Pick<Entry, 'number'>, b: Pick<Entry, 'number'>): number => compare(runningKey(a.number), runningKey(b.number));

function keyOf({ number, data, state, summary }: Entry, column: string): string {
  if (column === 'number') return runningKey(number);
  if (column === 'stage') return state.voided ? '99' : String(data.stages.indexOf(summary.stage)).padStart(2, '0');
  const value = state.values[column] ?? '';
  const field = data.fields.find(({ id }) => id === column);
  return value === '' || !field ? value : kindOf(field).key(value, field);
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
  grain: 'minute' | 'day';
  /** Whole minutes, or days to one decimal. */
  used: number;
}

/** How long each clock ran on average over the closed entries, and over how many (MTTR). */
export function averageClocks(entries: readonly Entry[]): { closed: number; means: Mean[] } {
  const closed = entries.filter(({ state, summary }) => !state.voided && summary.closed);
  const readings = closed.flatMap(({ summary }) => summary.clocks).filter(({ is, clock }) => is === 'stopped' && clock.due === undefined && clock.law === undefined);
  const means = [...new Set(readings.map(({ clock }) => clock.title))].map((title): Mean => {
    const own = readings.filter(({ clock }) => clock.title === title);
    const grain = own[0]?.grain ?? 'minute';
    const mean = own.reduce((sum, { used }) => sum + used, 0) / own.length;
    return { title, grain, used: grain === 'day' ? Math.round(mean * 10) / 10 : Math.round(mean) };
  });
  return { closed: closed.length, means };
}

/** Everybody who works here and is named in these entries, to be offered where a name is asked for. Customers are not. */
export function namesOf(entries: readonly Entry[]): string[] {
  const found = new Set<string>();
  const people = new Map<LogData, string[]>();
  for (const { data, state } of entries) {
    let fields = people.get(data);
    if (!fields) {
      fields = data.fields.filter(({ kind }) => kind === 'person').map(({ id }) => id);
      people.set(data, fields);
    }
    for (const id of fields) found.add(state.values[id] ?? '');
    for (const rows of Object.values(state.rows)) for (const { by } of rows) found.add(by);
    for (const { by } of state.changes) found.add(by);
    found.add(state.registered.by);
  }
  found.delete('');
  return [...found].sort();
}

/** Full-width letters and digits are found by narrow ones, capitals by small ones. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

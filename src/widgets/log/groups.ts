import { daysBetween } from '../../lib/calendar.ts';
import type { log } from '../../ui/text/zh-Hans/log.ts';
import type { Field, LogData } from './data.ts';
import { isPersonal, sayValue } from './fields/table.ts';
import { formatFen, toFen } from './late-fee.ts';
import type { Entry } from './ledger.ts';
import { sayMonth } from './say.ts';

type Words = typeof log;

/** Entries that stand together in the list, under one head. */
export interface Group {
  said: string;
  count: number;
  /** Of the first field that holds money, in 元; empty where there is none. Void entries do not count. */
  sum: string;
  /** Place of its first entry. */
  from: number;
}

export interface Grouped {
  /** In the order of their groups, and within each as before. */
  entries: readonly Entry[];
  groups: Group[];
}

/** What a list can be grouped by: `stage`, `month`, `age` of what is owed, or the id of a field whose values come again. */
export function listGroupings(data: LogData, words: Words): { id: string; label: string }[] {
  return [
    ...(data.stages.length > 1 ? [{ id: 'stage', label: words.stage }] : []),
    { id: 'month', label: words.month },
    ...(data.lateFee ? [{ id: 'age', label: words.age.title }] : []),
    ...data.fields.filter(comesAgain).map(({ id, label }) => ({ id, label })),
  ];
}

const comesAgain = (field: Field): boolean => ['choice', 'yes-no', 'person', 'record', 'text'].includes(field.kind) && !isPersonal(field);

/** `by` is an id of `listGroupings`, or empty; `today` a day. */
export function groupEntries(data: LogData, entries: readonly Entry[], by: string, today: string, words: Words): Grouped {
  if (by === '') return { entries, groups: [] };
  const read = readerOf(data, by, today, words);
  const found = new Map<string, { rank: number; said: string; entries: Entry[] }>();
  for (const entry of entries) {
    const { rank, said } = read(entry);
    const group = found.get(said);
    if (group) group.entries.push(entry);
    else found.set(said, { rank, said, entries: [entry] });
  }
  const money = data.fields.find(({ kind }) => kind === 'money')?.id;
  const inOrder = [...found.values()].sort((a, b) => a.rank - b.rank || (a.said < b.said ? -1 : 1));
  let from = 0;
  const groups = inOrder.map(({ said, entries: own }): Group => {
    const start = from;
    from += own.length;
    const fen = own.reduce((sum, { state }) => sum + (state.voided || money === undefined ? 0 : (toFen(state.values[money] ?? '') ?? 0)), 0);
    return { said, count: own.length, sum: money === undefined ? '' : formatFen(fen), from: start };
  });
  return { entries: inOrder.flatMap((group) => group.entries), groups };
}

/** Those whose entries begin in these rows, and the one that goes on there, by the row below them, counted from the first of these. */
export function headsIn(groups: readonly Group[], from: number, to: number): Map<number, Group> {
  const heads = new Map<number, Group>();
  for (const group of groups) if (group.from < to && group.from + group.count > from) heads.set(Math.max(group.from, from) - from, group);
  return heads;
}

/** Behind all others. */
const last = 1_000_000;

function readerOf(data: LogData, by: string, today: string, words: Words): (entry: Entry) => { rank: number; said: string } {
  const field = data.fields.find(({ id }) => id === by);
  const { lateFee } = data;
  if (field) {
    return ({ state }) => {
      const said = sayValue(field, state.values[by] ?? '', words.field);
      if (said === '') return { rank: last, said: words.notFilled };
      const place = field.options?.indexOf(said) ?? 0;
      return { rank: place < 0 ? last - 1 : place, said };
    };
  }
  if (by === 'age' && lateFee) {
    // As long as something can still be done about it, by what may be done.
    const bounds = [0, lateFee.suspend, lateFee.suspend + lateFee.terminate];
    return ({ state, summary }) => {
      const due = state.values[lateFee.due] ?? '';
      if (state.voided || summary.closed || due === '') return { rank: last, said: state.voided ? words.voided : summary.closed ? summary.stage.title : words.notFilled };
      const days = daysBetween(due, today);
      const n = bounds.findIndex((bound) => days <= bound);
      if (n < 0) return { rank: -bounds.length, said: words.age.over(bounds.at(-1) ?? 0) };
      return { rank: -n, said: n === 0 ? words.age.notDue : words.age.between((bounds[n - 1] ?? 0) + 1, bounds[n] ?? 0) };
    };
  }
  if (by === 'month') return ({ month }) => ({ rank: -Number(month.replace('-', '')), said: sayMonth(month, words) });
  return ({ state, summary }) => (state.voided ? { rank: last, said: words.voided } : { rank: data.stages.findIndex(({ title }) => title === summary.stage.title), said: summary.stage.title });
}

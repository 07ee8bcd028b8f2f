import type { Column, Table } from '../../lib/table.ts';
import type { log } from '../../ui/text/zh-Hans/log.ts';
import { isStruck } from './actions.ts';
import type { Field, LogData } from './data.ts';
import { kindOf, sayMasked, sayValue } from './fields/table.ts';
import { sayTime } from './fields/time.ts';
import type { Entry } from './ledger.ts';
import { fieldsOf, labelOf, sayChange, sayClock, sayRow } from './say.ts';

type Words = typeof log;

/**
 * Entries as a table for files. The columns are the present log's; what older entries have beyond them stands in columns of its own
 * behind. Names and numbers of customers are covered unless `open`.
 */
export function toTable(data: LogData, entries: readonly Entry[], words: Words, open = false): Table {
  const { columns } = words;
  const fields = [...data.fields.filter(({ kind }) => kind !== 'signature'), ...olderFields(data, entries)];
  const titles: Column[] = [
    { title: words.number, width: 14 },
    { title: words.stage, width: 9 },
    ...fields.map((field): Column => ({ title: field.label, width: field.kind === 'long-text' || field.kind === 'entries' ? 36 : 16, ...typeOf(field) })),
    ...data.clocks.map(({ title }): Column => ({ title: `${title}${words.clocks}`, width: 22 })),
    { title: columns.registeredBy, width: 10 },
    { title: columns.registeredAt, width: 17 },
    { title: columns.changes, width: 36 },
    { title: columns.voided, width: 30 },
  ];
  const rows = entries.map((entry) => {
    const { state, summary } = entry;
    const { registered, voided } = state;
    return [
      entry.number,
      voided ? words.voided : summary.stage.title,
      ...fields.map(({ id }) => sayCell(entry, id, words, open)),
      ...data.clocks.map(({ title }) => summary.clocks.filter(({ clock }) => clock.title === title).map((reading) => sayClock(reading, words)).join('')),
      registered.by,
      sayTime(registered.at),
      sayChanges(entry, words, open),
      voided ? words.voidedAt(voided.reason, voided.by, sayTime(voided.at)) : '',
    ];
  });
  return { columns: titles, rows };
}

/** A figure is a figure only where it is written without its unit. */
function typeOf(field: Field): Pick<Column, 'type'> {
  const type = kindOf(field).column;
  return type ? { type } : {};
}

function sayCell({ data, state }: Entry, id: string, words: Words, open: boolean): string {
  const field = data.fields.find((field) => field.id === id);
  const value = state.values[id] ?? '';
  if (!field) return value;
  if (field.kind === 'entries') return (state.rows[id] ?? []).flatMap((row, n) => (isStruck(state, id, n) ? [] : [sayRow(field, row, words, open)])).join('\n');
  if (field.kind === 'number' || field.kind === 'money') return value;
  return (open ? sayValue : sayMasked)(field, value, words.field);
}

function olderFields(data: LogData, entries: readonly Entry[]): Field[] {
  const known = new Set(data.fields.map(({ id }) => id));
  const found = new Map<string, Field>();
  for (const entry of entries) for (const field of fieldsOf(entry.data, entry.state.values)) if (!known.has(field.id) && entry.state.values[field.id]) found.set(field.id, field);
  return [...found.values()];
}

/** Every change of an entry, one a line: column, what stood there, who, when. */
export function sayChanges({ data, state }: Entry, words: Words, open = false): string {
  return state.changes
    .map((change) => {
      const field = data.fields.find(({ id }) => id === change.field) ?? { id: change.field, label: change.field, kind: 'text' as const, required: false };
      const row = change.row === undefined ? undefined : state.rows[change.field]?.[change.row];
      const old = row ? sayRow(field, row, words, open) : (open ? sayValue : sayMasked)(field, change.was, words.field);
      return `${words.label(labelOf(data, change.field))}${[...(old === '' ? [] : [words.was(old)]), sayChange(change, words)].join(words.join)}`;
    })
    .join('\n');
}

import type { log } from '../../ui/text/zh-Hans/log.ts';
import type { LogData } from './data.ts';
import type { Entry } from './ledger.ts';
import { fieldsOf, labelOf, sayChange, sayClock, sayTime, sayValue } from './say.ts';

type Words = typeof log;

/**
 * Entries as a table, head row first, for CSV. The columns are the present log's; what older entries have beyond them
 * stands in columns of its own behind.
 */
export function toTable(data: LogData, entries: readonly Entry[], words: Words): string[][] {
  const { columns } = words;
  const fields = [...data.fields.map(({ id, label }) => ({ id, label })), ...olderFields(data, entries)];
  const head = [
    words.number, words.stage, ...fields.map(({ label }) => label), ...data.clocks.map(({ title }) => `${title}${words.clocks}`),
    columns.registeredBy, columns.registeredAt, columns.changes, columns.voided,
  ];
  const rows = entries.map((entry) => {
    const { state, summary } = entry;
    const { registered, voided } = state;
    return [
      entry.number,
      voided ? words.voided : summary.stage.title,
      ...fields.map(({ id }) => {
        const field = entry.data.fields.find((field) => field.id === id);
        return field ? sayValue(field, state.values[id] ?? '') : (state.values[id] ?? '');
      }),
      ...data.clocks.map(({ title }) => summary.clocks.filter(({ clock }) => clock.title === title).map((reading) => sayClock(reading, words)).join('')),
      registered.by,
      sayTime(registered.at),
      sayChanges(entry, words),
      voided ? words.voidedAt(voided.reason, voided.by, sayTime(voided.at)) : '',
    ];
  });
  return [head, ...rows];
}

function olderFields(data: LogData, entries: readonly Entry[]): { id: string; label: string }[] {
  const known = new Set(data.fields.map(({ id }) => id));
  const found = new Map<string, string>();
  for (const entry of entries)
    for (const { id, label } of fieldsOf(entry.data, entry.state.values)) if (!known.has(id) && entry.state.values[id]) found.set(id, label);
  return [...found].map(([id, label]) => ({ id, label }));
}

/** Every change of an entry, one a line: column, what stood there, who, when. */
export function sayChanges({ data, state }: Entry, words: Words): string {
  return state.changes
    .map((change) => {
      const field = data.fields.find(({ id }) => id === change.field) ?? { kind: 'text' as const };
      const was = change.was === '' ? [] : [words.was(sayValue(field, change.was))];
      return `${words.label(labelOf(data, change.field))}${[...was, sayChange(change, words)].join(words.join)}`;
    })
    .join('\n');
}

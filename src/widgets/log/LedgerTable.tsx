import { Fragment } from 'preact';
import { log as words } from '../../ui/text/zh-Hans/log.ts';
import type { Field } from './data.ts';
import { EntryDetail } from './EntryDetail.tsx';
import type { Entry, Order } from './ledger.ts';
import { sayClock, sayTime, sayValue } from './say.ts';
import type { LogState } from './state.ts';
import type { Edition } from '../../ui/use-kept.ts';

interface Props {
  entries: readonly Entry[];
  /** The columns between number and stage. */
  fields: readonly Field[];
  order: Order;
  opened: string;
  names: string;
  definitionOf(id: string): Edition;
  setOrder(order: Order): void;
  open(id: string): void;
  save(id: string, next: LogState, said: string): Promise<string>;
}

export function LedgerTable({ entries, fields, order, opened, names, definitionOf, setOrder, open, save }: Props) {
  const columns = [{ id: 'number', label: words.number }, ...fields, { id: 'stage', label: words.stage }];
  return (
    <table class="lg-table">
      <thead>
        <tr>
          {columns.map(({ id, label }) => {
            const sorted = order.column === id;
            return (
              <th key={id} scope="col" aria-sort={sorted ? (order.descending ? 'descending' : 'ascending') : undefined}>
                <button type="button" class="lg-sort" onClick={() => setOrder({ column: id, descending: sorted && !order.descending })}>
                  {label}
                  <span aria-hidden="true">{sorted && (order.descending ? '↓' : '↑')}</span>
                </button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => {
          const { id, number, state, summary } = entry;
          const isOpen = id === opened;
          return (
            <Fragment key={id}>
              <tr class={state.voided ? 'lg-row lg-void' : 'lg-row'}>
                <th scope="row">
                  <button type="button" class="lg-link num" aria-expanded={isOpen} aria-label={words.open(number)} onClick={() => open(isOpen ? '' : id)}>
                    {number}
                  </button>
                </th>
                {fields.map((field) => {
                  const value = state.values[field.id] ?? '';
                  return (
                    <td key={field.id} data-label={field.label} class={field.kind === 'text' ? 'lg-text' : 'num'}>
                      <span class="lg-clip">{value === '' ? words.empty : field.kind === 'date-time' ? <DateTime value={value} /> : sayValue(field, value)}</span>
                    </td>
                  );
                })}
                <td data-label={words.stage} class="lg-stage">
                  <b>{state.voided ? words.voided : summary.stage.title}</b>
                  {summary.clocks
                    .filter(({ over, is }) => over > 0 || is === 'running')
                    .map((reading) => (
                      <span key={reading.clock.id} class={reading.over > 0 ? 'lg-bad' : undefined}>
                        {sayClock(reading, words)}
                      </span>
                    ))}
                </td>
              </tr>
              {isOpen && (
                <tr class="lg-opened">
                  <td colSpan={columns.length}>
                    <EntryDetail entry={entry} definition={definitionOf(id)} names={names} save={(next, said) => save(id, next, said)} />
                  </td>
                </tr>
              )}
            </Fragment>
          );
        })}
      </tbody>
    </table>
  );
}

/** Breaks between day and time, never within the day. */
function DateTime({ value }: { value: string }) {
  return (
    <>
      {sayTime(value)
        .split(' ')
        .map((part) => (
          <span key={part} class="nowrap">{`${part} `}</span>
        ))}
    </>
  );
}

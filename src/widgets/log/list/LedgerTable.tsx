import { Fragment } from 'preact';
import { log as words } from '../../../ui/text/zh-Hans/log.ts';
import type { Edition } from '../../../ui/use-kept.ts';
import { usePart } from '../../../ui/use-part.ts';
import type { Field, LogData } from '../data.ts';
import { sayMasked } from '../fields/table.ts';
import { sayTime } from '../fields/time.ts';
import type { Entry, Order } from '../ledger.ts';
import { sayClock } from '../say.ts';
import type { LogState } from '../state.ts';

interface Props {
  data: LogData;
  entries: readonly Entry[];
  /** The columns between number and stage. */
  fields: readonly Field[];
  order: Order;
  opened: string;
  /** By id, the number of the entry that it repeats. */
  repeats: ReadonlyMap<string, string>;
  names: string;
  definitionOf(id: string): Edition;
  setOrder(order: Order): void;
  open(id: string): void;
  save(id: string, next: LogState, said: string): Promise<string>;
  copy(entry: Entry): void;
  print?: ((entry: Entry) => void) | undefined;
}

const loadDetail = () => import('../entry/EntryDetail.tsx').then(({ EntryDetail }) => EntryDetail);

/** What the list shows: what its author says, else what every entry has. */
export function listedFields({ fields }: LogData): Field[] {
  const chosen = fields.filter(({ column }) => column);
  return chosen.length > 0 ? chosen : fields.filter(({ required }) => required);
}

export function LedgerTable({ data, entries, fields, order, opened, repeats, names, definitionOf, setOrder, open, save, copy, print }: Props) {
  const detail = usePart(loadDetail, opened !== '');
  const staged = data.stages.length > 1 || data.clocks.length > 0;
  const columns = [{ id: 'number', label: words.number }, ...fields, ...(staged ? [{ id: 'stage', label: words.stage }] : [])];
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
                  {!staged && state.voided && <small class="lg-bad">{words.voided}</small>}
                </th>
                {fields.map((field) => (
                  <td key={field.id} data-label={field.label} class={field.kind === 'text' ? 'lg-text' : 'num'}>
                    <span class="lg-clip">
                      <Cell field={field} value={state.values[field.id] ?? ''} />
                    </span>
                  </td>
                ))}
                {staged && (
                  <td data-label={words.stage} class="lg-stage">
                    <b>{state.voided ? words.voided : summary.stage.title}</b>
                    {summary.clocks
                      .filter(({ over, is }) => over > 0 || is === 'running')
                      .map((reading) => (
                        <span key={reading.clock.id} class={reading.over > 0 ? 'lg-bad' : undefined}>
                          {sayClock(reading, words)}
                        </span>
                      ))}
                    {repeats.has(id) && data.repeats && <span class="lg-bad">{data.repeats.title}</span>}
                  </td>
                )}
              </tr>
              {isOpen && (
                <tr class="lg-opened">
                  <td colSpan={columns.length}>
                    {detail.is === 'lost' && <p class="lg-bad">{words.notFetched}</p>}
                    {detail.is === 'here' && (
                      <detail.Component
                        entry={entry}
                        definition={definitionOf(id)}
                        repeats={repeats.get(id)}
                        names={names}
                        save={(next, said) => save(id, next, said)}
                        copy={() => copy(entry)}
                        print={print && (() => print(entry))}
                      />
                    )}
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

/** A time breaks between day and time, never within the day. */
function Cell({ field, value }: { field: Field; value: string }) {
  if (value === '') return <>{words.empty}</>;
  if (field.kind !== 'date-time') return <>{sayMasked(field, value, words.field)}</>;
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

import { Fragment } from 'preact';
import { log as words } from '../../../ui/text/zh-Hans/log.ts';
import type { Edition } from '../../../ui/use-kept.ts';
import { usePart } from '../../../ui/use-part.ts';
import type { Field, FieldKind, LogData } from '../data.ts';
import { sayMasked } from '../fields/table.ts';
import { sayTime } from '../fields/time.ts';
import type { Entry, Order } from '../ledger.ts';
import type { Group } from '../groups.ts';
import { pressingClocks } from '../model.ts';
import { isBelated } from '../month/place.ts';
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
  /** By place in this part of the list: what stands above it. */
  heads: ReadonlyMap<number, Group>;
  /** A repeated field of the opened entry that is to be written at once. */
  begin: string;
  names: string;
  /** Months that are closed. */
  closed: ReadonlySet<string>;
  definitionOf(id: string): Edition;
  setOrder(order: Order): void;
  open(id: string): void;
  save(id: string, next: LogState, said: string): Promise<string>;
  copy(entry: Entry): void;
  print?: ((entry: Entry) => void) | undefined;
}

const widths: Partial<Record<FieldKind, string>> = { text: 'lg-text', record: 'lg-text', 'long-text': 'lg-long', choices: 'lg-text' };

const loadDetail = () => import('../entry/EntryDetail.tsx').then(({ EntryDetail }) => EntryDetail);

export function LedgerTable({ data, entries, fields, order, opened, repeats, heads, begin, names, closed, definitionOf, setOrder, open, save, copy, print }: Props) {
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
        {entries.map((entry, n) => {
          const { id, number, state, summary } = entry;
          const isOpen = id === opened;
          const head = heads.get(n);
          return (
            <Fragment key={id}>
              {head && (
                <tr class="lg-group">
                  <th colSpan={columns.length} scope="colgroup">
                    {words.group(head.said, head.count, head.sum)}
                  </th>
                </tr>
              )}
              <tr class={`lg-row${state.voided ? ' lg-void' : ''}${isOpen ? ' lg-row--open' : ''}`}>
                <th scope="row">
                  <button type="button" class="lg-link num" aria-expanded={isOpen} aria-label={words.open(number)} onClick={() => open(isOpen ? '' : id)}>
                    {number}
                  </button>
                  {isBelated(entry) && <small class="lg-clock">{words.belated}</small>}
                  {!staged && state.voided && <small class="lg-bad">{words.voided}</small>}
                </th>
                {fields.map((field) => (
                  <td key={field.id} data-label={field.label} class={widths[field.kind] ?? 'num'}>
                    <span class="lg-clip">
                      <Cell field={field} value={state.values[field.id] ?? ''} />
                    </span>
                  </td>
                ))}
                {staged && (
                  <td data-label={words.stage} class="lg-stage">
                    <b>{state.voided ? words.voided : summary.stage.title}</b>
                    {pressingClocks(summary.clocks).map((reading) => (
                      <span key={reading.clock.id} class={reading.over > 0 ? 'lg-bad' : undefined}>
                        <Whole>{sayClock(reading, words)}</Whole>
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
                        key={begin}
                        entry={entry}
                        definition={definitionOf(id)}
                        repeats={repeats.get(id)}
                        names={names}
                        begin={begin}
                        closed={closed}
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

/** A day is not broken at its hyphens. */
function Whole({ children }: { children: string }) {
  return (
    <>
      {children.split(/(\d{4}-\d\d-\d\d)/).map((part, n) => (n % 2 === 0 ? part : <span key={n} class="lg-day">{part}</span>))}
    </>
  );
}

/** A time breaks between day and time, never within the day. */
function Cell({ field, value }: { field: Field; value: string }) {
  if (value === '') return <>{words.empty}</>;
  if (field.kind !== 'date-time' && field.kind !== 'date') return <>{sayMasked(field, value, words.field)}</>;
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

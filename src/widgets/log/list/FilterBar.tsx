import { log as words } from '../../../ui/text/zh-Hans/log.ts';
import type { LogData } from '../data.ts';
import { type Entry, everything, type Filter, monthsOf, type Order } from '../ledger.ts';
import { sayMonth } from '../say.ts';
import { useMemo } from 'preact/hooks';

interface Props {
  data: LogData;
  entries: readonly Entry[];
  filter: Filter;
  order: Order;
  columns: readonly { id: string; label: string }[];
  setFilter(filter: Filter): void;
  setOrder(order: Order): void;
}

/** By stage, month, words and lateness; on a phone, where the table has no head, also the order. */
export function FilterBar({ data, entries, filter, order, columns, setFilter, setOrder }: Props) {
  const stages = useMemo(() => [...new Set([...data.stages.map(({ title }) => title), ...entries.map(({ summary }) => summary.stage.title)])], [data, entries]);
  const months = useMemo(() => monthsOf(entries), [entries]);
  const filtered = Object.entries(everything).some(([key, value]) => filter[key as keyof Filter] !== value);
  const set = (part: Partial<Filter>) => setFilter({ ...filter, ...part });
  return (
    <div class="lg-filter" role="group" aria-label={words.filter}>
      {(stages.length > 1 || data.stages.length > 1) && (
        <label class="field">
          <span>{words.stage}</span>
          <select value={filter.stage} onInput={(event) => set({ stage: event.currentTarget.value })}>
            <option value="">{words.all}</option>
            <option value="open">{words.openOnly}</option>
            {stages.map((title) => (
              <option key={title}>{title}</option>
            ))}
            <option value="void">{words.voided}</option>
          </select>
        </label>
      )}
      <label class="field">
        <span>{words.month}</span>
        <select value={filter.month} onInput={(event) => set({ month: event.currentTarget.value })}>
          <option value="">{words.all}</option>
          {months.map((month) => (
            <option key={month} value={month}>
              {sayMonth(month, words)}
            </option>
          ))}
        </select>
      </label>
      <label class="field lg-find">
        <span>{words.find}</span>
        <input type="search" autocomplete="off" placeholder={words.findHint} value={filter.text} onInput={(event) => set({ text: event.currentTarget.value })} />
      </label>
      <label class="field lg-order">
        <span>{words.sortBy}</span>
        <select
          value={`${order.column} ${order.descending}`}
          onInput={(event) => {
            const [column = '', descending] = event.currentTarget.value.split(' ');
            setOrder({ column, descending: descending === 'true' });
          }}
        >
          {columns.flatMap(({ id, label }) =>
            [true, false].map((descending) => (
              <option key={`${id} ${descending}`} value={`${id} ${descending}`}>
                {words.order(label, descending)}
              </option>
            )),
          )}
        </select>
      </label>
      {data.clocks.length > 0 && (
        <label class="lg-check">
          <input type="checkbox" checked={filter.overdue} onInput={(event) => set({ overdue: event.currentTarget.checked })} />
          {words.onlyOverdue}
        </label>
      )}
      {filtered && (
        <button type="button" class="btn" onClick={() => setFilter(everything)}>
          {words.reset}
        </button>
      )}
    </div>
  );
}

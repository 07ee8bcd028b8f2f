import { useState } from 'preact/hooks';
import { log as words } from '../../ui/text/zh-Hans/log.ts';
import type { LogData } from './data.ts';
import { FilterBar } from './FilterBar.tsx';
import { averageClocks, countEntries, type Entry, type Filter, type Order } from './ledger.ts';
import { LedgerTable } from './LedgerTable.tsx';
import { sayDuration } from './say.ts';
import type { LogState } from './state.ts';
import type { Edition } from '../../ui/use-kept.ts';

interface Props {
  data: LogData;
  heading: 'h3' | 'h4';
  entries: readonly Entry[];
  /** Those that the filter leaves, in order. */
  listed: readonly Entry[];
  filter: Filter;
  order: Order;
  names: string;
  definitionOf(id: string): Edition;
  setFilter(filter: Filter): void;
  setOrder(order: Order): void;
  save(id: string, next: LogState, said: string): Promise<string>;
}

/** Rows at first and at each asking; a chapter is there to be read. */
const steps = { h3: 50, h4: 10 };

/** The registered entries: how many and how late, filter, list. */
export function Ledger({ data, heading: Heading, entries, listed, filter, order, setFilter, setOrder, ...rows }: Props) {
  const step = steps[Heading];
  const [opened, setOpened] = useState('');
  const [length, setLength] = useState(step);
  const fields = data.fields.filter(({ required }) => required);
  const columns = [{ id: 'number', label: words.number }, ...fields, { id: 'stage', label: words.stage }];
  const { closed, means } = averageClocks(listed);
  const rest = listed.length - length;

  return (
    <div class="lg-list" data-noprint>
      <Heading>{words.entries}</Heading>
      {entries.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <FilterBar data={data} entries={entries} filter={filter} order={order} columns={columns} setFilter={setFilter} setOrder={setOrder} />
          <p class="num" role="status">
            {sayCounts(entries)}
            {listed.length < entries.length && words.shown(listed.length)}
            {words.stop}
          </p>
          {means.length > 0 && (
            <p class="lg-note num">{words.means(closed, means.map(({ title, minutes }) => words.mean(title, sayDuration(minutes, words))).join(words.join))}</p>
          )}
          {listed.length === 0 ? (
            <p>{words.noMatch}</p>
          ) : (
            <LedgerTable entries={listed.slice(0, length)} fields={fields} order={order} opened={opened} setOrder={setOrder} open={setOpened} {...rows} />
          )}
          {rest > 0 && (
            <p class="lg-acts">
              <button type="button" class="btn" onClick={() => setLength(length + step)}>
                {words.more(Math.min(rest, step))}
              </button>
            </p>
          )}
        </>
      )}
    </div>
  );
}

export function sayCounts(entries: readonly Entry[]): string {
  const { all, open, overdue, voided } = countEntries(entries);
  return `${words.counts(all, open, overdue)}${voided > 0 ? words.countVoided(voided) : ''}`;
}

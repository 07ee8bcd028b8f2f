import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { log as words } from '../../../ui/text/zh-Hans/log.ts';
import type { Edition } from '../../../ui/use-kept.ts';
import type { LogData } from '../data.ts';
import { averageClocks, countEntries, type Entry, type Filter, type Order } from '../ledger.ts';
import { findRepeats } from '../repeats.ts';
import { sayMean } from '../say.ts';
import type { LogState } from '../state.ts';
import { FilterBar } from './FilterBar.tsx';
import { LedgerTable, listedFields } from './LedgerTable.tsx';
import { Pager } from './Pager.tsx';
import { TopLines } from './TopLines.tsx';

interface Props {
  data: LogData;
  heading: 'h3' | 'h4';
  /** All of them. */
  entries: readonly Entry[];
  /** Those that the filter leaves, sorted. */
  listed: readonly Entry[];
  filter: Filter;
  order: Order;
  names: string;
  today: string;
  definitionOf(id: string): Edition;
  setFilter(filter: Filter): void;
  setOrder(order: Order): void;
  save(id: string, next: LogState, said: string): Promise<string>;
  copy(entry: Entry): void;
  print?: ((entry: Entry) => void) | undefined;
}

/** How many rows a page has; a chapter is there to be read. */
const steps = { h3: 50, h4: 10 };

/** The registered entries: what is late, how many, filter, list. */
export function Ledger({ data, heading: Heading, entries, listed, filter, order, today, setFilter, setOrder, ...rows }: Props) {
  const step = steps[Heading];
  const [opened, setOpened] = useState('');
  const [page, setPage] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const fields = listedFields(data);
  const columns = [{ id: 'number', label: words.number }, ...fields, ...(data.stages.length > 1 ? [{ id: 'stage', label: words.stage }] : [])];
  const { closed, means } = useMemo(() => averageClocks(listed), [listed]);
  const repeats = useMemo(() => findRepeats(data, entries), [data, entries]);
  const pages = Math.max(1, Math.ceil(listed.length / step));
  const shown = Math.min(page, pages - 1);

  // Another question begins on the first page.
  useEffect(() => setPage(0), [filter, order]);

  const open = (id: string) => {
    const place = listed.findIndex((entry) => entry.id === id);
    if (place < 0) setFilter({ stage: '', overdue: true, text: '', month: '' });
    else setPage(Math.floor(place / step));
    setOpened(id);
  };
  useEffect(() => {
    if (opened !== '') list.current?.querySelector('[aria-expanded="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [opened]);

  return (
    <div class="lg-list" ref={list} data-noprint>
      <Heading>{words.entries}</Heading>
      {entries.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <TopLines data={data} entries={entries} today={today} open={open} />
          <FilterBar data={data} entries={entries} filter={filter} order={order} columns={columns} setFilter={setFilter} setOrder={setOrder} />
          <p class="num" role="status">
            {sayCounts(data, entries)}
            {listed.length < entries.length && words.shown(listed.length)}
            {words.stop}
          </p>
          {means.length > 0 && <p class="lg-note num">{words.means(closed, means.map((mean) => sayMean(mean, words)).join(words.join))}</p>}
          {listed.length === 0 ? (
            <p>{words.noMatch}</p>
          ) : (
            <LedgerTable data={data} entries={listed.slice(shown * step, (shown + 1) * step)} fields={fields} order={order} opened={opened} repeats={repeats} setOrder={setOrder} open={setOpened} {...rows} />
          )}
          <Pager page={shown} pages={pages} turn={setPage} />
        </>
      )}
    </div>
  );
}

const counted = new WeakMap<readonly Entry[], string>();
/** Once for each list: ten thousand are counted. */
export function sayCounts({ stages, clocks }: LogData, entries: readonly Entry[]): string {
  const known = counted.get(entries);
  if (known !== undefined) return known;
  const { all, open, overdue, voided } = countEntries(entries);
  const said = `${stages.length > 1 || clocks.length > 0 ? words.counts(all, open, overdue) : words.countAll(all)}${voided > 0 ? words.countVoided(voided) : ''}`;
  counted.set(entries, said);
  return said;
}

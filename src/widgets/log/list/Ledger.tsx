import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { log as words } from '../../../ui/text/zh-Hans/log.ts';
import type { Edition } from '../../../ui/use-kept.ts';
import type { LogData } from '../data.ts';
import { groupEntries, headsIn } from '../groups.ts';
import type { Heading as Level } from '../heading.ts';
import { averageClocks, countEntries, type Entry, everything, type View } from '../ledger.ts';
import { findRepeats } from '../repeats.ts';
import { sayMean } from '../say.ts';
import type { LogState } from '../state.ts';
import { FilterBar } from './FilterBar.tsx';
import { listedFields } from './columns.ts';
import { LedgerTable } from './LedgerTable.tsx';
import { Pager } from './Pager.tsx';
import { TopLines } from './TopLines.tsx';

interface Props {
  data: LogData;
  heading: Level;
  /** Rows of a page: a chapter is there to be read. */
  step: number;
  /** All of them. */
  entries: readonly Entry[];
  /** Those that the filter leaves, sorted. */
  listed: readonly Entry[];
  view: View;
  /** An entry to be opened, and a repeated field of it to be written at once. */
  asked: { id: string; begin: string } | undefined;
  names: string;
  /** Months that are closed. */
  closed: ReadonlySet<string>;
  today: string;
  definitionOf(id: string): Edition;
  setView(view: View): void;
  save(id: string, next: LogState, said: string): Promise<string>;
  copy(entry: Entry): void;
  print?: ((entry: Entry) => void) | undefined;
}

/** The registered entries: what is late, how many, filter, list. */
export function Ledger({ data, heading: Heading, step, entries, listed, view, asked, today, setView, ...rows }: Props) {
  const { filter, order, group } = view;
  const [opened, setOpened] = useState({ id: '', begin: '' });
  const [page, setPage] = useState(0);
  /** Opened from outside the page that is shown: turned to as soon as it is listed. */
  const [wanted, setWanted] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const fields = useMemo(() => listedFields(data, view.columns), [data, view.columns]);
  const grouped = useMemo(() => groupEntries(data, listed, group, today, words), [data, listed, group, today]);
  const columns = [{ id: 'number', label: words.number }, ...fields, ...(data.stages.length > 1 ? [{ id: 'stage', label: words.stage }] : [])];
  const { closed, means } = useMemo(() => averageClocks(listed), [listed]);
  const repeats = useMemo(() => findRepeats(data, entries), [data, entries]);
  const pages = Math.max(1, Math.ceil(listed.length / step));
  const shown = Math.min(page, pages - 1);
  const first = shown * step;
  const heads = useMemo(() => headsIn(grouped.groups, first, first + step), [grouped, first, step]);

  // Another question begins on the first page.
  useEffect(() => setPage(0), [filter, order, group]);

  const open = (id: string, begin = '') => {
    if (!listed.some((entry) => entry.id === id)) setView({ ...view, filter: everything });
    setWanted(id);
    setOpened({ id, begin });
  };
  useEffect(() => {
    if (asked) open(asked.id, asked.begin);
  }, [asked]);
  useEffect(() => {
    const place = wanted === '' ? -1 : grouped.entries.findIndex(({ id }) => id === wanted);
    if (place < 0) return;
    setPage(Math.floor(place / step));
    setWanted('');
  }, [wanted, grouped]);
  useEffect(() => {
    if (opened.id !== '') list.current?.querySelector('.lg-row [aria-expanded="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [opened, shown]);

  return (
    <div class="lg-list" ref={list} data-noprint>
      <Heading>{words.entries}</Heading>
      {entries.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <TopLines data={data} entries={entries} today={today} open={open} />
          <FilterBar data={data} entries={entries} filter={filter} order={order} columns={columns} setFilter={(filter) => setView({ ...view, filter })} setOrder={(order) => setView({ ...view, order })} />
          <p class="num" role="status">
            {sayCounts(data, entries)}
            {listed.length < entries.length && words.shown(listed.length)}
            {words.stop}
          </p>
          {means.length > 0 && <p class="lg-note num">{words.means(closed, means.map((mean) => sayMean(mean, words)).join(words.join))}</p>}
          {listed.length === 0 ? (
            <p>{words.noMatch}</p>
          ) : (
            <div class="table-wrap">
              <LedgerTable
                data={data}
                entries={grouped.entries.slice(first, first + step)}
                fields={fields}
                order={order}
                opened={opened.id}
                begin={opened.begin}
                repeats={repeats}
                heads={heads}
                setOrder={(order) => setView({ ...view, order })}
                open={(id) => setOpened({ id, begin: '' })}
                {...rows}
              />
            </div>
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

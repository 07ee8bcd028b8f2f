import { askEngine } from './ask-engine.ts';
import { fetchPrepared, isCompact } from './fetch-rules.ts';
import { findNearest } from './find-nearest.ts';
import { findRules } from './find-rules.ts';
import { type Query, readQuery } from './query.ts';
import { hasNumber } from './rank.ts';
import type { SearchRecord } from './record.ts';

/** What has been found so far. It comes in parts: the rules at once, the rest of the book when the index is there. */
export interface Answer {
  query: Query;
  rules: SearchRecord[];
  /** How many rules there are in all. */
  rulesTotal: number;
  others: SearchRecord[];
  othersTotal: number;
  /** Rules that come nearest, where there is nothing else. */
  nearest: SearchRecord[];
  /** More may come. */
  isOpen: boolean;
}

const nearestWanted = 5;
const first = 5;

/** Searches the book; `show` is called with what is known, as often as there is more, and at last with `isOpen: false`. Rejects where nothing could be fetched. */
export async function searchBook(typed: string, most: number, show: (answer: Answer) => void): Promise<void> {
  const query = readQuery(typed);
  const answer: Answer = { query, rules: [], rulesTotal: 0, others: [], othersTotal: 0, nearest: [], isOpen: true };
  const take = (rules: { records: SearchRecord[]; total: number }) => {
    Object.assign(answer, { rules: rules.records, rulesTotal: rules.total });
    if (rules.total > 0) show({ ...answer });
    return rules.total;
  };
  // From the index the first few come sooner than many.
  const total = isCompact() ? take(await findHere(query)) : take(await askEngine({ query, group: 'rules', most: first }));
  if (!isCompact() && total > first && most > first) take(await askEngine({ query, group: 'rules', most }));
  // A rule's number is a rule's number; without the index the rules are still found.
  const others = await askEngine({ query, group: 'others', most }).catch(() => ({ records: [], total: 0 }));
  Object.assign(answer, { others: others.records, othersTotal: others.total });
  if (total + others.total === 0) answer.nearest = await findNear(query);
  show({ ...answer, isOpen: false });
}

async function findHere(query: Query): Promise<{ records: SearchRecord[]; total: number }> {
  const records = findRules(await fetchPrepared(), query);
  return { records, total: records.length };
}

async function findNear(query: Query): Promise<SearchRecord[]> {
  if (isCompact()) return findNearest(await fetchPrepared(), query, nearestWanted);
  return (await askEngine({ query, group: 'rules', most: nearestWanted, near: true })).records;
}

/** Begins to fetch what an answer needs, before anything is typed. */
export function warmUp(): void {
  const engine = () => void askEngine({ query: readQuery(''), group: 'others', most: 0 }).catch(() => {});
  if (isCompact()) void fetchPrepared().then(engine, () => {});
  else engine();
}

/** Where a typed number leads: the rule itself, else the place in its chapter. Nothing where it is no number of this book. */
export function findPlace({ number }: Query, rules: readonly SearchRecord[]): string | undefined {
  const first = number === undefined ? undefined : rules.find((rule) => hasNumber(rule, number));
  if (!first || !number) return undefined;
  return first.id === number ? first.href : first.href.replace(/#.*/, number.includes('.') ? `#${number}` : '');
}

import { dropFillers } from './find-nearest.ts';
import { type Group, toNumberWord, toPhrase, zones } from './grams.ts';
import type { Query } from './query.ts';
import type { SearchRecord } from './record.ts';

/** A result of Pagefind. The record lies in the address: whatever else Pagefind hands back it also searches. */
export interface Result {
  id: string;
  data(): Promise<{ raw_url: string }>;
}

export const readRecord = async (result: Result): Promise<SearchRecord> => JSON.parse((await result.data()).raw_url);

/** Asks Pagefind for one quoted phrase or one beginning. */
export type Search = (term: string, sort?: object) => Promise<Result[]>;

/** Sets of results, the best first: by number, whole in the title or an everyday word, in the text, and then all words anywhere. */
export async function findInIndex(search: Search, { words, whole, number }: Query, group: Group): Promise<Result[]> {
  if (words.length === 0) return [];
  const zone = zones[group];
  const [numbered, named, phrased, ...each] = await Promise.all([
    number && group === 'rules' ? search(toNumberWord(number), { order: 'asc' }) : [],
    search(toPhrase(whole, zone.name)),
    search(toPhrase(whole, zone.text)),
    ...words.map((word) => search(toPhrase(word, zone.text))),
  ]);
  const everywhere = each.map((results) => new Set(results.map(({ id }) => id)));
  const scattered = (each[0] ?? []).filter(({ id }) => everywhere.every((ids) => ids.has(id)));
  const seen = new Set<string>();
  return [numbered, named, phrased, scattered].flat().filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** Those that share most pairs of letters with the query. */
export async function findNearInIndex(search: Search, { whole }: Query): Promise<Result[]> {
  const letters = [...dropFillers(whole)];
  const pairs = letters.slice(0, 12).map((letter, at) => `${letter}${letters[at + 1] ?? ''}`).slice(0, Math.max(1, letters.length - 1));
  const shares = new Map<string, { result: Result; n: number }>();
  for (const results of await Promise.all(pairs.map((pair) => search(toPhrase(pair)))))
    for (const result of results) {
      const share = shares.get(result.id) ?? { result, n: 0 };
      share.n += 1 / results.length ** 0.25;
      shares.set(result.id, share);
    }
  return [...shares.values()].sort((a, b) => b.n - a.n).map(({ result }) => result);
}

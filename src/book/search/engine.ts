/**
 * Asks Pagefind, in a worker: the page stays free while it searches, and its policy stays as strict as it is, because a worker from a file
 * of the site is not bound by it.
 */
import { toNumberWord, toPhrase, zones } from './grams.ts';
import type { Query } from './query.ts';
import type { SearchRecord } from './record.ts';

export interface Question {
  /** Folder of the index. */
  folder: string;
  query: Query;
  group: 'rules' | 'others';
  /** How many records are wanted. */
  most: number;
  /** What comes nearest, where nothing holds the query. */
  near?: boolean;
}

export interface Findings {
  records: SearchRecord[];
  total: number;
}

interface Result {
  id: string;
  data(): Promise<{ meta: { record: string } }>;
}

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(term: string, options: object): Promise<{ results: Result[] }>;
}

let pagefind: Promise<Pagefind> | undefined;

function load(folder: string): Promise<Pagefind> {
  pagefind ??= (import(/* @vite-ignore */ `${folder}pagefind.js`) as Promise<Pagefind>).then(async (engine) => {
    await engine.options({ basePath: folder });
    await engine.init();
    return engine;
  });
  pagefind.catch(() => {
    pagefind = undefined;
  });
  return pagefind;
}

async function answer({ folder, query, group, most, near }: Question): Promise<Findings> {
  const engine = await load(folder);
  const search = async (term: string, sort = {}) => (await engine.search(term, { filters: { group }, sort })).results;
  const results = near ? await findNear(search, query) : await find(search, query);
  const records = await Promise.all(results.slice(0, most).map(async (result) => JSON.parse((await result.data()).meta.record) as SearchRecord));
  return { records, total: results.length };
}

type Search = (term: string, sort?: object) => Promise<Result[]>;

/** Sets of results, the best first: by number, whole in the title, in an everyday word, in the text, and then all words anywhere. */
async function find(search: Search, { words, whole, number }: Query): Promise<Result[]> {
  if (words.length === 0) return [];
  const [numbered, titled, also, phrased, ...each] = await Promise.all([
    number ? search(toNumberWord(number), { order: 'asc' }) : [],
    search(toPhrase(whole, zones.title)),
    search(toPhrase(whole, zones.also)),
    search(toPhrase(whole)),
    ...words.map((word) => search(toPhrase(word))),
  ]);
  const everywhere = each.map((results) => new Set(results.map(({ id }) => id)));
  const scattered = (each[0] ?? []).filter(({ id }) => everywhere.every((ids) => ids.has(id)));
  const seen = new Set<string>();
  return [numbered, titled, also, phrased, scattered].flat().filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** Those that share most pairs of letters with the query. */
async function findNear(search: Search, { whole }: Query): Promise<Result[]> {
  const letters = [...whole];
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

addEventListener('message', async ({ data }: MessageEvent<{ ask: number; question: Question }>) => {
  try {
    postMessage({ ask: data.ask, findings: await answer(data.question) });
  } catch (error) {
    postMessage({ ask: data.ask, error: String(error) });
  }
});

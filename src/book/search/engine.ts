/**
 * Asks Pagefind, in a worker: the page stays free while it searches, and its policy stays as strict as it is, because a worker from a file
 * of the site is not bound by it.
 */
import { findInIndex, findNearInIndex, readRecord, type Search } from './find-in-index.ts';
import type { Group } from './grams.ts';
import type { Query } from './query.ts';
import type { SearchRecord } from './record.ts';

export interface Question {
  /** Folder of the index. */
  folder: string;
  query: Query;
  group: Group;
  /** How many records are wanted. */
  most: number;
  /** What comes nearest, where nothing holds the query. */
  near?: boolean;
}

export interface Findings {
  records: SearchRecord[];
  total: number;
}

interface Pagefind {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(term: string, options: object): Promise<{ results: Awaited<ReturnType<Search>> }>;
}

let pagefind: Promise<Pagefind> | undefined;

/** Pagefind asks for its files one after the other. These two have names that are known, and come beside its program. */
function fetchAhead(folder: string): void {
  const plain = globalThis.fetch;
  const ahead = new Map(['pagefind-entry.json', 'wasm.unknown.pagefind'].map((name) => [`${folder}${name}`, plain(`${folder}${name}`)]));
  globalThis.fetch = (input, init) => {
    const path = String(input).replace(/\?.*/, '');
    const answer = ahead.get(path);
    ahead.delete(path);
    return answer ?? plain(input, init);
  };
}

function load(folder: string): Promise<Pagefind> {
  if (!pagefind) fetchAhead(folder);
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
  const search: Search = async (term, sort = {}) => (await engine.search(term, { sort })).results;
  const results = near ? await findNearInIndex(search, query) : await findInIndex(search, query, group);
  return { records: await Promise.all(results.slice(0, most).map(readRecord)), total: results.length };
}

addEventListener('message', async ({ data }: MessageEvent<{ ask: number; question: Question }>) => {
  try {
    postMessage({ ask: data.ask, findings: await answer(data.question) });
  } catch (error) {
    postMessage({ ask: data.ask, error: String(error) });
  }
});

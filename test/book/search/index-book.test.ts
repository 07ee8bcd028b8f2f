import { afterAll, beforeAll, expect, test } from 'vitest';
import { findInIndex, findNearInIndex, readRecord, type Result, type Search } from '../../../src/book/search/find-in-index.ts';
import { toPhrase } from '../../../src/book/search/grams.ts';
import { makeIndex } from '../../../src/book/search/index-book.ts';
import { readQuery } from '../../../src/book/search/query.ts';
import { type AskedQuery, measureRecall, prepareBook } from '../../support/search-book.ts';
import { openIndex } from '../../support/search-index.ts';
import asked from './queries.json' with { type: 'json' };

const rules = prepareBook();
let search: Search;
let close: () => Promise<void>;
beforeAll(async () => {
  ({ search, close } = await openIndex(rules.map(({ record }) => record)));
}, 60_000);
afterAll(() => close());

const known = new Map<string, Promise<string>>();
const idOf = (result: Result) => {
  const id = known.get(result.id) ?? readRecord(result).then((record) => record.id);
  known.set(result.id, id);
  return id;
};

test('every piece of two to four letters of every rule finds exactly the rules that hold it', async () => {
  const pieces = new Map<string, Set<string>>();
  for (const { text } of rules)
    for (let from = 0; from < text.plain.length; from++)
      for (let length = 2; length <= 4 && from + length <= text.plain.length; length++) pieces.set(text.plain.slice(from, from + length), new Set());
  const fields = rules.map(({ record, text, title, also, around }) => ({ id: record.id, all: [text.plain, title.plain, ...also, ...around] }));
  const wrong: string[] = [];
  for (const piece of pieces.keys()) {
    const found = (await Promise.all((await search(toPhrase(piece))).map(idOf))).sort();
    const holding = fields.filter(({ all }) => all.some((words) => words.includes(piece))).map(({ id }) => id).sort();
    if (found.join() !== holding.join()) wrong.push(`${piece}: ${found.join(' ')} instead of ${holding.join(' ')}`);
  }
  expect(pieces.size).toBeGreaterThan(5000);
  expect(wrong).toEqual([]);
}, 60_000);

test('a single letter finds what holds it, at its end too', async () => {
  const found = await Promise.all((await findInIndex(search, readQuery('栓'), 'rules')).map(idOf));
  expect(found).toContain('5.2.1.1');
});

test('a number finds what stands below it, in the order of the book', async () => {
  const found = await Promise.all((await findInIndex(search, readQuery('第四章第三节'), 'rules')).map(idOf));
  expect(found).toEqual(rules.map(({ record }) => record.id).filter((id) => id.startsWith('4.3.')));
});

test('the queries of the test set find their rules from the index alone', async () => {
  const firstFive = new Map<string, string[]>();
  for (const { q } of asked) {
    const query = readQuery(q);
    const found = await findInIndex(search, query, 'rules');
    firstFive.set(q, await Promise.all((found.length > 0 ? found : await findNearInIndex(search, query)).slice(0, 5).map(idOf)));
  }
  const { recall, missed } = measureRecall(asked as AskedQuery[], ({ q }) => firstFive.get(q) ?? []);
  const { everyday, ...literal } = recall;
  expect(literal, missed.join('\n')).toEqual({ word: 1, part: 1, several: 1, number: 1 });
  expect(everyday, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
}, 60_000);

test('what Pagefind brings beside the index stays out', async () => {
  const paths = (await makeIndex(rules.slice(0, 3).map(({ record }) => record))).map(({ path }) => path.replace(/[\w]*unknown_\w+|^(fragment|index)\/.*/, '$1').replace(/^pagefind\.\.pf_meta/, 'meta'));
  expect([...new Set(paths)].sort()).toEqual(['fragment', 'index', 'meta', 'pagefind-entry.json', 'pagefind.js', 'wasm.unknown.pagefind']);
});

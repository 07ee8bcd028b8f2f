import { expect, test } from 'vitest';
import { findNearest } from '../../../src/book/search/find-nearest.ts';
import { findRules } from '../../../src/book/search/find-rules.ts';
import { fold } from '../../../src/book/search/fold.ts';
import { readQuery } from '../../../src/book/search/query.ts';
import { type AskedQuery, measureRecall, prepareBook } from '../../support/search-book.ts';
import asked from './queries.json' with { type: 'json' };

const rules = prepareBook();
const queries = asked as AskedQuery[];

test('there are 150 queries or more, of every kind, and none twice', () => {
  expect(queries.length).toBeGreaterThanOrEqual(150);
  expect(new Set(queries.map(({ kind }) => kind)).size).toBe(5);
  expect(new Set(queries.map(({ q }) => q)).size).toBe(queries.length);
});

test('a third of the everyday queries or more are said as nobody has written them down', () => {
  const written = new Set(rules.flatMap(({ record }) => record.also));
  const everyday = queries.filter(({ kind }) => kind === 'everyday');
  expect(everyday.filter(({ q }) => !written.has(q)).length).toBeGreaterThanOrEqual(everyday.length / 3);
});

test('of what is literal all is among the first five, of everyday words 95 in a hundred', () => {
  const { recall, missed } = measureRecall(queries, ({ q }) => {
    const query = readQuery(q);
    const found = findRules(rules, query);
    return (found.length > 0 ? found : findNearest(rules, query, 5)).slice(0, 5).map(({ id }) => id);
  });
  const { everyday, ...literal } = recall;
  expect(literal, missed.join('\n')).toEqual({ word: 1, part: 1, several: 1, number: 1 });
  expect(everyday, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
});

test('every piece of two to six letters of every rule finds it', () => {
  const missed: string[] = [];
  for (const { record } of rules) {
    for (let from = 0; from < record.text.length; from++) {
      for (let length = 2; length <= 6 && from + length <= record.text.length; length++) {
        const piece = record.text.slice(from, from + length);
        if (fold(piece).plain.length > 0 && !findRules(rules, readQuery(piece)).includes(record)) missed.push(`${record.id} ${piece}`);
      }
    }
  }
  expect(missed).toEqual([]);
});

test('every rule has its everyday words, and none that it says itself', () => {
  expect(rules.filter(({ also }) => also.length < 2).map(({ record }) => record.id)).toEqual([]);
  expect(rules.flatMap(({ record, also, text, title }) => also.filter((word) => text.plain.includes(word) || title.plain.includes(word)).map((word) => `${record.id} ${word}`))).toEqual([]);
});

import { expect, test } from 'vitest';
import { listFiles, readSource } from './support/sources.ts';

/** The rows of the fault matrix: what can go wrong with records, each named by the tests that show what comes of it. */
const rows = Array.from({ length: 38 }, (_, n) => n + 1)
  // A broken service worker: the site does not depend on one, and its kill switch is a file of the host.
  .filter((row) => row !== 33)
  .map((row) => `F${row}`);

/** The titles that tests and groups are given, whether they stand after `test(`, in a table, or in a template. */
function titlesIn(path: string): string[] {
  const { code } = readSource(path);
  return [...code.matchAll(/['"`](F\d+(?:(?:, | and )F\d+)*): /g)].map(([, named = '']) => named);
}

test('every row of the fault matrix is named by a test', () => {
  const named = new Set(listFiles('test', /\.test\.ts$/).flatMap(titlesIn).flatMap((title) => title.match(/F\d+/g) ?? []));
  expect(rows.filter((row) => !named.has(row))).toEqual([]);
  expect([...named].filter((row) => !rows.includes(row))).toEqual([]);
});

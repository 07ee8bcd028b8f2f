import { expect, test } from 'vitest';
import { listChangesSince, type PublishedChange, type PublishedEdition } from '../../../src/book/changes/published.ts';

const change = (kind: PublishedChange['kind'], line: string): PublishedChange => ({ kind, line, rules: [] });
const editions: PublishedEdition[] = [
  { id: '2026', name: '2026年版', changes: [] },
  { id: '2027', name: '2027年版', changes: [change('editorial', 'a'), change('material', 'b')] },
  { id: '2028', name: '2028年版', changes: [change('editorial', 'c'), change('material', 'd')] },
];

test.each([
  ['2026', ['d', 'b', 'c', 'a']],
  ['2027', ['d', 'c']],
  ['2028', undefined],
  ['2030', undefined],
  ['', undefined],
])('since edition %j: %j', (seen, lines) => {
  expect(listChangesSince(editions, seen)?.map(({ line }) => line)).toEqual(lines);
});

test('an edition without changes leaves nothing to say', () => {
  expect(listChangesSince([...editions, { id: '2029', name: '2029年版', changes: [] }], '2028')).toEqual([]);
});

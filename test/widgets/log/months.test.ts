import { expect, test } from 'vitest';
import { log as words } from '../../../src/ui/text/zh-Hans/log.ts';
import { type Entry, makeEntry } from '../../../src/widgets/log/ledger.ts';
import { causesOf, countMonths, mostOf } from '../../../src/widgets/log/months.ts';
import type { Values } from '../../../src/widgets/log/state.ts';
import { data, entry } from './sample.ts';

const now = '2027-01-15T09:00';
const make = (number: number, values: Values, voided = false): Entry => {
  const state = entry(values);
  return makeEntry(data, `id${number}`, voided ? { ...state, voided: { reason: '误报', by: '王芳', at: now } } : state, number, now);
};
const entries = [
  make(1, { 'reported-at': '2026-11-03T09:00', impact: '无法办理' }),
  make(2, { 'reported-at': '2026-11-04T09:00', impact: '不影响' }),
  make(3, { 'reported-at': '2026-11-04T09:00', impact: '不影响' }, true),
  make(4, { 'reported-at': '2026-08-04T09:00', impact: '不影响' }),
];

test('counts month by month over the turn of the year, without what is void or lies before', () => {
  const counts = countMonths(data, entries, 'impact', '2027-01', 3, words.field);
  expect(counts.map(({ month, all, overdue, by }) => [month, all, overdue, Object.fromEntries(by)])).toEqual([
    ['2026-11', 2, 2, { 无法办理: 1, 不影响: 1 }],
    ['2026-12', 0, 0, {}],
    ['2027-01', 0, 0, {}],
  ]);
  expect(causesOf(data, counts, 'impact')).toEqual(['不影响', '无法办理']);
});

test('what was left open is counted too', () => {
  const counts = countMonths(data, entries, 'cause', '2026-11', 1, words.field);
  expect(Object.fromEntries(counts[0]!.by)).toEqual({ '': 2 });
  expect(causesOf(data, counts, 'cause')).toEqual(['']);
});

test('what there was most of is named, all of it where several are equal', () => {
  const most = (field: string) => {
    const counts = countMonths(data, entries, field, '2026-11', 6, words.field);
    return mostOf(counts, causesOf(data, counts, field));
  };
  expect(most('impact')).toEqual({ most: ['不影响'], n: 2 });
  const counts = countMonths(data, entries, 'impact', '2026-11', 1, words.field);
  expect(mostOf(counts, causesOf(data, counts, 'impact'))).toEqual({ most: ['不影响', '无法办理'], n: 1 });
  expect(mostOf([], [])).toEqual({ most: [], n: 0 });
});

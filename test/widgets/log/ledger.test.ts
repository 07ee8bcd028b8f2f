import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { averageClocks, countEntries, type Entry, everything, makeEntry, monthsOf, namesOf, selectEntries, sortEntries } from '../../../src/widgets/log/ledger.ts';
import type { Values } from '../../../src/widgets/log/state.ts';
import { log as words } from '../../../src/ui/text/zh-Hans/log.ts';
import { data, entry, mended } from './sample.ts';

const now = '2026-11-03T10:00';
const make = (number: number, values: Values = {}, voided = false): Entry => {
  const state = entry(values);
  return makeEntry(data, `id${number}`, voided ? { ...state, voided: { reason: '误报', by: '赵六', at: now } } : state, number, now);
};

const old: Values = { 'reported-at': '2026-10-31T09:00', reporter: '周七' };
const entries = [
  make(1, { ...old, device: '取号机', impact: '无法办理' }),
  make(2, { ...mended, 'accepted-by': '王芳', device: 'ＰＯＳ机' }),
  make(3, { impact: '不影响' }),
  make(4, old, true),
];
const numbers = (found: readonly Entry[]) => found.map(({ number }) => Number(number.slice(-4)));

test.each([
  ['everything', {}, [1, 2, 3, 4]],
  ['a stage, without the void', { stage: '待到场' }, [1, 3]],
  ['what is open, without the void', { stage: 'open' }, [1, 3]],
  ['the void', { stage: 'void' }, [4]],
  ['what is late, without the void', { overdue: true }, [1]],
  ['a month', { month: '2026-10' }, [1, 4]],
  ['a word', { text: '取号' }, [1]],
  ['narrow for full-width, small for capital', { text: 'pos' }, [2]],
  ['all of several words', { text: '打印机 周七' }, [4]],
  ['a number', { text: 'gz-2026-0003' }, [3]],
  ['several at once', { stage: '待到场', month: '2026-11', text: '张敏' }, [3]],
  ['nothing', { text: '没有的' }, []],
])('finds %s', (_, filter, found) => {
  expect(numbers(selectEntries(entries, { ...everything, ...filter }, words.field))).toEqual(found);
});

test.each([
  ['number', true, [4, 3, 2, 1]],
  ['reported-at', false, [1, 4, 2, 3]],
  ['impact', true, [1, 2, 4, 3]],
  ['stage', false, [1, 3, 2, 4]],
  ['restored-at', false, [2, 1, 3, 4]],
  ['restored-at', true, [2, 1, 3, 4]],
])('sorts by %s, descending %s, what is empty last', (column, descending, found) => {
  expect(numbers(sortEntries(entries, { column, descending }))).toEqual(found);
});

test('counts leave out what is void, but for all', () => {
  expect(countEntries(entries)).toEqual({ all: 4, open: 2, overdue: 1, voided: 1 });
});

test('averages are over what is closed', () => {
  expect(averageClocks(entries)).toEqual({ closed: 1, means: [{ title: '到场', grain: 'minute', used: 150 }, { title: '修复', grain: 'minute', used: 300 }] });
  expect(averageClocks(entries.slice(2))).toEqual({ closed: 0, means: [] });
});

test('months and names are those that occur', () => {
  expect(monthsOf(entries)).toEqual(['2026-11', '2026-10']);
  expect(namesOf(entries)).toEqual(['周七', '张敏', '李强', '王芳'].sort());
});

describe('whatever the order', () => {
  test('sorting loses and adds nothing, and is the same when done twice', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(entries), fc.constantFrom('number', 'stage', ...data.fields.map(({ id }) => id)), fc.boolean(), (some, column, descending) => {
        const sorted = sortEntries(some, { column, descending });
        expect([...numbers(sorted)].sort()).toEqual([...numbers(some)].sort());
        expect(sortEntries(sorted, { column, descending })).toEqual(sorted);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { findCadence, findMissingRhythms } from '../../src/book/content/cadence.ts';
import { readBook } from '../../src/book/content/read-book.ts';
import type { Parameter, Rule } from '../../src/book/content/schema.ts';

const figure = (value: number | string, unit: string | undefined, rhythm?: Parameter['rhythm']): Parameter => ({ name: '间隔', value, unit, rhythm, status: 'example', rules: ['1.1.1'], note: '示例。' });
const regular = (...parameters: Parameter[]) => [{ when: 'regular' as const, parameters: parameters.map((_, n) => `p${n}`) }, Object.fromEntries(parameters.map((one, n) => [`p${n}`, one]))] as const;

test.each([
  ['event', '每次（遇事）', 0],
  ['always', '始终', 0],
  ['monthly', '每月', 30],
  ['annual', '每年', 360],
] as const)('%s is %s', (when, label, days) => {
  expect(findCadence({ when, parameters: [] }, {})).toEqual({ label, days });
});

test.each([
  [1, '日', '每日', 1],
  [7, '日', '每周', 7],
  [1, '周', '每周', 7],
  [10, '日', '每10日', 10],
  [30, '日', '每月', 30],
  [1, '个月', '每月', 30],
  [2, '个月', '每2个月', 60],
  [3, '个月', '每季', 90],
  [6, '个月', '每半年', 180],
  [12, '个月', '每年', 360],
  [1, '年', '每年', 360],
  [2, '年', '每2年', 720],
])('an interval of %s%s is %s', (value, unit, label, days) => {
  expect(findCadence(...regular(figure(value, unit, 'interval')))).toEqual({ label, days });
});

test('some times a day is every day, however many', () => {
  expect(findCadence(...regular(figure(2, '次', 'times-a-day')))).toEqual({ label: '每日', days: 1 });
});

test('a time limit beside the interval says nothing of how often', () => {
  expect(findCadence(...regular(figure(3, '日'), figure(7, '日', 'interval')))?.label).toBe('每周');
});

test.each([
  ['no rhythm', [figure(7, '日')]],
  ['two rhythms', [figure(7, '日', 'interval'), figure(1, '个月', 'interval')]],
  ['words instead of a number', [figure('适时', undefined, 'interval')]],
  ['a unit that measures no time', [figure(7, '次', 'interval')]],
  ['nothing between two rounds', [figure(0, '日', 'interval')]],
])('%s leaves the rule without a cadence, and the build says so', (_, parameters) => {
  const [rule, all] = regular(...parameters);
  expect(findCadence(rule, all)).toBeUndefined();
  expect(findMissingRhythms({ rules: [{ id: '1.1.1', ...rule } as Rule], parameters: all })).toHaveLength(1);
});

describe('in the handbook', () => {
  const { rules, parameters } = readBook();

  test('every duty and ban has a cadence, and no definition or principle', () => {
    for (const rule of rules) expect([rule.id, findCadence(rule, parameters) !== undefined]).toEqual([rule.id, rule.kind === 'duty' || rule.kind === 'ban']);
  });
});

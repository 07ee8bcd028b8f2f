import { expect, test } from 'vitest';
import { chineseNumber, ruleLabel } from '../../src/lib/rule-ref.ts';

test.each([
  [1, '一'],
  [10, '十'],
  [11, '十一'],
  [20, '二十'],
  [21, '二十一'],
  [99, '九十九'],
])('%i is %s', (n, said) => {
  expect(chineseNumber(n)).toBe(said);
});

test.each([
  ['4.3.1.2', '4.3.1（二）'],
  ['4.3.1.2A', '4.3.1（二）A'],
  ['6.3.1A.1', '6.3.1A（一）'],
  ['1.3.2', '1.3.2'],
  ['4.3', '4.3'],
])('%s is cited as %s', (id, label) => {
  expect(ruleLabel(id)).toBe(label);
});

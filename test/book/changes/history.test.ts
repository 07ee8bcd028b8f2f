import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { listInFull, listTouched, traceRule } from '../../../src/book/changes/history.ts';
import { readBook } from '../../../src/book/content/read-book.ts';
import { composeEdition } from '../../build/second-edition/compose.ts';

const dir = composeEdition('third');
afterAll(() => rmSync(dirname(dir), { recursive: true }));
const { rules, changes } = readBook(dir);
const trace = (id: string) => traceRule(rules.find((rule) => rule.id === id)!, changes).map(({ edition, kind, what, before, after, attributes }) => ({ edition: edition.id, kind, what, before, after, attributes }));

test('a rule that was never changed has no steps', () => {
  expect(trace('2.1.1.1')).toEqual([]);
});

test('the text after an edition is what the next change calls `was`, and at the end that of today', () => {
  expect(trace('2.1.1.3')).toEqual([
    { edition: '2027', kind: 'material', what: 'changed', before: '金额大的，请店长复点。', after: '一笔超过五百元的，请店长当面复点。', attributes: [] },
    { edition: '2027-07', kind: 'material', what: 'changed', before: '一笔超过五百元的，请店长当面复点。', after: '一笔超过一千元的，请店长当面复点，两人签字。', attributes: [] },
  ]);
});

test('a new rule has nothing before, a repealed one the same after', () => {
  expect(trace('2.1.1.3A')).toEqual([{ edition: '2027', kind: 'material', what: 'new', before: undefined, after: '顾客扫码付款的，看到到账提示再交货。', attributes: [] }]);
  expect(trace('2.1.2.2')).toEqual([{ edition: '2027', kind: 'material', what: 'repealed', before: '备用金留在抽屉里。', after: '备用金留在抽屉里。', attributes: [] }]);
});

test('a change of who and of the record keeps the words', () => {
  expect(trace('2.1.2.3')).toEqual([{ edition: '2027', kind: 'material', what: 'changed', before: '每月核一次备用金。', after: '每月核一次备用金。', attributes: [{ name: 'who', before: ['clerk'], after: ['manager'] }] }]);
  expect(trace('2.1.3.1')[0]?.attributes).toEqual([
    { name: 'who', before: ['clerk'], after: ['clerk', 'manager'] },
    { name: 'evidence', before: undefined, after: '假钞登记本' },
  ]);
});

test('an attribute that changes twice shows what it was between', () => {
  const rule = { ...rules.find(({ id }) => id === '2.1.2.3')!, who: ['clerk', 'manager'] };
  const editions = [
    ...changes.editions,
    { id: '2028', name: '2028年版', date: '2028-01-01', note: '改了岗位。', changes: [{ kind: 'material' as const, line: '店员也核。', rules: [{ id: '2.1.2.3', before: { who: ['manager'] } }] }] },
  ];
  expect(traceRule(rule, { editions }).map(({ attributes }) => attributes[0])).toEqual([
    { name: 'who', before: ['clerk'], after: ['manager'] },
    { name: 'who', before: ['manager'], after: ['clerk', 'manager'] },
  ]);
});

test('lists every rule that any edition has touched', () => {
  expect([...listTouched(changes)].sort()).toEqual(['2.1.1.2', '2.1.1.3', '2.1.1.3A', '2.1.2.1', '2.1.2.2', '2.1.2.3', '2.1.3.1']);
});

test.each([
  [100, ['2027-07', '2027', '2026']],
  [8, ['2027-07', '2027', '2026']],
  [7, ['2027-07']],
  [1, ['2027-07']],
])('with room for %i rules, the texts of these editions are shown: %j', (room, ids) => {
  expect([...listInFull(changes.editions, room)]).toEqual(ids);
});

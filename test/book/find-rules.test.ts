import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findRules } from '../../src/book/search/find-rules.ts';
import type { ListedRule } from '../../src/book/rule-list.ts';

const rule = (id: string, label: string, title: string, text: string): ListedRule => ({ id, label, title, text, chapter: '服务规范', example: false, href: `/#${id}` });
const rules = [
  rule('4.3.1.1', '4.3.1（一）', '投诉受理', '设投诉电话、投诉邮箱和意见箱。'),
  rule('4.3.1.2', '4.3.1（二）', '投诉受理', '接到投诉当场记录，承诺7日内答复。'),
  rule('4.3.10.1', '4.3.10（一）', '其他', '电话要有人接。'),
  rule('5.2.2.1', '5.2.2（一）', '疏散通道', '消防通道畅通，不堆放杂物；VoLTE测试机也不放。'),
];
const ids = (query: string) => findRules(rules, query).map((hit) => hit.rule.id);

describe('finds', () => {
  test.each([
    ['a word in the text', '杂物', ['5.2.2.1']],
    ['a part of a word', '道畅', ['5.2.2.1']],
    ['titles before texts', '电话', ['4.3.1.1', '4.3.10.1']],
    ['every word, in any order', '记录 投诉', ['4.3.1.2']],
    ['an id, without taking 4.3.10 for 4.3.1', '4.3.1', ['4.3.1.1', '4.3.1.2']],
    ['the number as it is cited', '4.3.1（二）', ['4.3.1.2']],
    ['the number in half-width brackets', '4.3.1(二)', ['4.3.1.2']],
    ['letters in any case', 'volte', ['5.2.2.1']],
    ['full-width digits', '７日', ['4.3.1.2']],
    ['nothing for nothing', '  ', []],
    ['nothing for what is not there', '防信网诈', []],
  ])('%s', (_, query, found) => {
    expect(ids(query)).toEqual(found);
  });
});

test('a match in the title is marked there', () => {
  expect(findRules(rules, '疏散')[0]?.title).toEqual([{ words: '疏散', match: true }, { words: '通道', match: false }]);
});

test('any piece of a text finds its rule, and marks it', () => {
  fc.assert(
    fc.property(fc.constantFrom(...rules), fc.nat(40), fc.integer({ min: 1, max: 6 }), (one, from, length) => {
      const piece = one.text.slice(from % one.text.length, (from % one.text.length) + length).trim();
      fc.pre(piece !== '');
      const hit = findRules(rules, piece).find((found) => found.rule.id === one.id);
      expect(hit?.text.map(({ words }) => words).join('')).toBe(one.text);
      expect(hit?.text.some(({ match, words }) => match && words.includes(piece))).toBe(true);
    }),
  );
});

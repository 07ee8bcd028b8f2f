import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutRound, markPieces } from '../../../src/book/search/mark-pieces.ts';
import { readQuery } from '../../../src/book/search/query.ts';

const show = (text: string, query: string) => markPieces(text, readQuery(query).words).map(({ words, match }) => (match ? `[${words}]` : words)).join('');

test.each([
  ['one match', '消防通道保持畅通', '通道', '消防[通道]保持畅通'],
  ['neighbours as one', '欠费客户', '欠费 客户', '[欠费客户]'],
  ['overlapping ones as one', '灭火器材', '灭火器 火器材', '[灭火器材]'],
  ['every place', '投诉电话、投诉邮箱', '投诉', '[投诉]电话、[投诉]邮箱'],
  ['across a mark', '站姿端正，坐姿优雅', '端正坐姿', '站姿[端正，坐姿]优雅'],
  ['nothing before or after the match', '（7日）内', '7日', '（[7日]）内'],
  ['full width as it stands', '每７日一次', '7日', '每[７日]一次'],
  ['beside letters of two units', '𠮷通道𠮷', '通道', '𠮷[通道]𠮷'],
  ['nothing where nothing matches', '通道', '灭火', '通道'],
])('marks %s', (_, text, query, marked) => {
  expect(show(text, query)).toBe(marked);
});

/** Few letters, so that query and text meet; among them some that fold to several, to none, or are two units long. */
const letters = fc.string({ unit: fc.constantFrom('通', '道', '，', ' ', '7', '７', 'a', 'Ａ', 'ﬁ', 'İ', '㎏', '\u0301', '𠮷', '\ud83d') });

test('the pieces together are the text, whatever is marked', () => {
  fc.assert(fc.property(letters, letters, (text, query) => markPieces(text, readQuery(query).words).map(({ words }) => words).join('') === text));
});

test('a short text stays whole, of a long one the sentence that matches is left', () => {
  expect(cutRound('消防通道保持畅通，不得堆放杂物。', ['杂物'])).toBe('消防通道保持畅通，不得堆放杂物。');
  const long = `${'第一句说别的事情。'.repeat(9)}消防通道不得堆放杂物。${'后面还有许多话。'.repeat(9)}`;
  expect(cutRound(long, ['杂物'])).toBe('……消防通道不得堆放杂物。……');
  const endless = `${'甲'.repeat(200)}杂物${'乙'.repeat(200)}`;
  expect(cutRound(endless, ['杂物'])).toMatch(/^……甲{28}杂物乙+……$/);
  expect(cutRound(endless, ['丙'])).toMatch(/^甲{84}……$/);
});

import { describe, expect, test } from 'vitest';
import { findNearest } from '../../../src/book/search/find-nearest.ts';
import { findRules } from '../../../src/book/search/find-rules.ts';
import { readQuery } from '../../../src/book/search/query.ts';
import { prepare } from '../../../src/book/search/rank.ts';
import type { SearchRecord } from '../../../src/book/search/record.ts';

const rule = (id: string, title: string, text: string, more: Partial<SearchRecord> = {}) =>
  prepare({ kind: 'rule', id, label: id, title, text, place: '', who: '', also: [], around: [], example: false, href: `/#${id}`, ...more });
const rules = [
  rule('4.3.1.1', '投诉受理', '设投诉电话、投诉邮箱和意见箱。', { around: ['客户投诉处理', '服务规范'] }),
  rule('4.3.1.2', '投诉受理', '接到投诉当场记录，承诺7日内答复。', { around: ['客户投诉处理', '服务规范', '投诉台账'], who: '营业员', also: ['客户发火'] }),
  rule('4.3.10.1', '其他', '电话要有人接。', { around: ['客户投诉处理', '服务规范'] }),
  rule('5.2.2.1', '疏散通道', '消防通道畅通，不堆放杂物；VoLTE测试机也不放。', { also: ['逃生通道'] }),
  rule('5.2.2.2', '应急照明', '疏散通道的灯要亮。'),
];
const ids = (query: string) => findRules(rules, readQuery(query)).map(({ id }) => id);

describe('finds', () => {
  test.each([
    ['a word in the text', '杂物', ['5.2.2.1']],
    ['a part of a word', '道畅', ['5.2.2.1']],
    ['the title before the text', '疏散通道', ['5.2.2.1', '5.2.2.2']],
    ['every word, in any order', '记录 投诉', ['4.3.1.2']],
    ['words of the titles round it', '服务规范 邮箱', ['4.3.1.1']],
    ['words of its roles and records', '营业员 台账', ['4.3.1.2']],
    ['an everyday word', '逃生通道', ['5.2.2.1']],
    ['across marks, typed or not', '畅通不堆', ['5.2.2.1']],
    ['with a mark that the rule does not have', '承诺，7日', ['4.3.1.2']],
    ['an id, without taking 4.3.10 for 4.3.1', '4.3.1', ['4.3.1.1', '4.3.1.2']],
    ['the number as it is cited', '4.3.1（二）', ['4.3.1.2']],
    ['letters in any case', 'volte', ['5.2.2.1']],
    ['full-width digits', '７日', ['4.3.1.2']],
    ['nothing for nothing', '  ', []],
    ['nothing for marks', '，。', []],
    ['nothing for what is not there', '防信网诈', []],
    ['nothing for tags', '<img onerror>', []],
  ])('%s', (_, query, found) => {
    expect(ids(query)).toEqual(found);
  });
});

describe('offers', () => {
  const near = (query: string) => findNearest(rules, readQuery(query), 3).map(({ id }) => id)[0];
  test.each([
    ['the title with a wrong letter', '输散通道', '5.2.2.1'],
    ['an everyday word inside a question', '客户发火了怎么办', '4.3.1.2'],
    ['most of a sentence', '通道里不能堆放杂物', '5.2.2.1'],
  ])('%s', (_, query, first) => {
    expect(ids(query)).toEqual([]);
    expect(near(query)).toBe(first);
  });

  test('nothing for what is nowhere near', () => {
    expect(near('qwertyuiop')).toBeUndefined();
    expect(near('🙂')).toBeUndefined();
  });
});

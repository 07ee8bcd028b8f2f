import { describe, expect, test } from 'vitest';
import { listBasis, listLaws } from '../../src/book/content/basis.ts';
import { readBook } from '../../src/book/content/read-book.ts';
import type { Laws } from '../../src/book/content/schema.ts';

const law = { name: '条例', rank: 'regulation' as const, version: '2016-02-06修订', grade: 'A' as const };
const fact = (article: string | undefined, rules: string[], brief?: true) => ({ law: 'code', article, grade: article ? ('A' as const) : ('C' as const), text: `${article}。`, rules, brief });

const laws: Laws = {
  laws: { code: law, unused: law },
  facts: {
    tenth: fact('第10条', ['1.1.2.1', '1.1.1.2']),
    second: fact('第2条第3款', ['1.1.1.2']),
    brief: fact('第2条', ['1.1.1.1'], true),
    unseen: fact(undefined, ['1.1.1.1', '1.1.1.2']),
    elsewhere: fact('第1条', ['9.1.1']),
  },
};

describe('beside an article', () => {
  test('stand the facts of its rules in the order of the rules, with the rules that each supports here', () => {
    expect(listBasis(['1.1.1.1', '1.1.1.2'], laws)).toEqual([
      { fact: 'brief', rules: ['1.1.1.1'], spelledOut: false },
      { fact: 'unseen', rules: ['1.1.1.1', '1.1.1.2'], spelledOut: true },
      { fact: 'tenth', rules: ['1.1.1.2'], spelledOut: false },
      { fact: 'second', rules: ['1.1.1.2'], spelledOut: true },
    ]);
  });

  test('a fact is spelled out where its first rule stands', () => {
    expect(listBasis(['1.1.2.1'], laws)).toEqual([{ fact: 'tenth', rules: ['1.1.2.1'], spelledOut: true }]);
  });

  test('nothing stands where the law says nothing', () => {
    expect(listBasis(['5.5.5'], laws)).toEqual([]);
  });
});

test('the laws are listed with their facts by the number of the article, those without one last', () => {
  expect(listLaws(laws).map(({ id, facts }) => [id, facts.map((one) => one.id)])).toEqual([['code', ['elsewhere', 'brief', 'second', 'tenth', 'unseen']]]);
});

test('in the handbook every fact is beside each rule that it supports, and spelled out once at most', () => {
  const book = readBook();
  const articles = new Map(book.rules.map(({ article }) => [article.id, book.rules.filter((rule) => rule.article.id === article.id).map(({ id }) => id)]));
  const shown = [...articles.values()].flatMap((rules) => listBasis(rules, book.laws));
  const pairs = (all: { fact: string; rules: string[] }[]) => all.flatMap(({ fact, rules }) => rules.map((rule) => `${fact} ${rule}`)).sort();
  expect(pairs(shown)).toEqual(pairs(Object.entries(book.laws.facts).map(([fact, { rules }]) => ({ fact, rules }))));
  const full = shown.filter(({ spelledOut }) => spelledOut).map(({ fact }) => fact);
  expect(full.length).toBe(new Set(full).size);
});

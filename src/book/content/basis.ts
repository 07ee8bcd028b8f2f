import { compareIds } from './read-book.ts';
import type { Laws } from './schema.ts';

/** A fact of the law beside an article. */
export interface Basis {
  fact: string;
  /** Which of the article's rules it supports. */
  rules: string[];
  /** Its sentence stands here; else it is only cited. */
  spelledOut: boolean;
}

/** The legal basis of an article, given the ids of its rules: in the order of the rules, then of laws.yaml. */
export function listBasis(article: string[], laws: Laws): Basis[] {
  return Object.entries(laws.facts)
    .map(([fact, { rules, brief }]) => ({ fact, rules: article.filter((rule) => rules.includes(rule)), spelledOut: !brief && article.includes(rules[0] ?? '') }))
    .filter(({ rules }) => rules.length > 0)
    .sort((a, b) => compareIds(a.rules[0]!, b.rules[0]!));
}

type Fact = Laws['facts'][string] & { id: string };

/** A law with its facts in the order of its articles; what is known without its article comes last. */
export type CitedLaw = Laws['laws'][string] & { id: string; facts: Fact[] };

/** The laws that have facts, in the order of laws.yaml. */
export function listLaws({ laws, facts }: Laws): CitedLaw[] {
  const all = Object.entries(facts).map(([id, fact]) => ({ id, ...fact }));
  return Object.entries(laws)
    .map(([id, law]) => ({ id, ...law, facts: all.filter((fact) => fact.law === id).sort(byArticle) }))
    .filter((law) => law.facts.length > 0);
}

const byArticle = (a: Fact, b: Fact) => (a.article && b.article ? a.article.localeCompare(b.article, 'zh', { numeric: true }) : Number(!a.article) - Number(!b.article));

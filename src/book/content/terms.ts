import type { Glossary, Rule } from './schema.ts';

/** A place in a text where a term of the glossary stands. */
export interface TermUse {
  /** Id of the term. */
  id: string;
  start: number;
  end: number;
}

type Terms = Glossary['terms'];

/**
 * Finds terms in a text, by their names and other writings. Where several begin at one place the longest counts, and nothing is part
 * of two: in 消防安全重点单位 there is no 重点单位.
 */
export function makeTermFinder(terms: Terms): (text: string) => TermUse[] {
  const ids = new Map(Object.entries(terms).flatMap(([id, { name, also }]) => [name, ...also].map((writing) => [writing, id] as const)));
  const writings = [...ids.keys()].sort((a, b) => b.length - a.length);
  if (writings.length === 0) return () => [];
  const pattern = new RegExp(writings.map((writing) => writing.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')).join('|'), 'g');
  return (text) => [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ id: ids.get(found)!, start: index, end: index + found.length }));
}

/** The rules where each term matters: those that the glossary names, else those that use it in their text or for their record. */
export function listTermRules(terms: Terms, rules: Rule[]): Record<string, string[]> {
  const find = makeTermFinder(terms);
  const used = rules.map((rule) => ({ rule: rule.id, ids: new Set([rule.text, rule.evidence ?? ''].flatMap(find).map(({ id }) => id)) }));
  return Object.fromEntries(Object.entries(terms).map(([id, term]) => [id, term.rules.length > 0 ? term.rules : used.filter(({ ids }) => ids.has(id)).map(({ rule }) => rule)]));
}

/** Writings that two terms claim, as [writing, id, other id]. */
export function findSharedWritings(terms: Terms): [string, string, string][] {
  const owner = new Map<string, string>();
  return Object.entries(terms).flatMap(([id, { name, also }]) =>
    [name, ...also].flatMap((writing): [string, string, string][] => {
      const before = owner.get(writing);
      owner.set(writing, id);
      return before === undefined ? [] : [[writing, before, id]];
    }),
  );
}

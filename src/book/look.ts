import { getCollection, getEntry } from 'astro:content';
import { formatDate } from '../lib/clock.ts';
import type { RuleRef } from '../lib/rule-ref.ts';
import { ruleLabel } from '../lib/rule-ref.ts';
import { sitePath } from '../lib/site-path.ts';
import { book as text } from '../ui/text/zh-Hans/book.ts';
import { changes } from '../ui/text/zh-Hans/changes.ts';
import { sayParameter } from './content/chapter.ts';
import { nearest } from './content/problem.ts';
import { compareIds } from './content/read-book.ts';
import type { Holidays } from './content/holidays.ts';
import type { Changes, Glossary, Handbook, Laws, Parameter, Rule } from './content/schema.ts';

/** A parameter as a widget needs it. */
export interface LookedParameter {
  id: string;
  name: string;
  value: number | string;
  unit: string;
  /** Value and unit as they stand in a sentence. */
  said: string;
  /** The company has not confirmed it. */
  example: boolean;
}

/** Answers what an id stands for, at build. Every function throws with the nearest match where there is nothing. */
export interface Look {
  rule(id: string): RuleRef;
  role(id: string): string;
  parameter(id: string): LookedParameter;
  /** A legal fact in words, with its law, article and version. */
  fact(id: string): string;
  /** The figure of a legal fact, as the law puts it; empty where it has none. */
  figure(id: string): string;
  /** What the working days are counted by. */
  holidays: Holidays;
  /** Title of the book, short. */
  book: string;
  edition: string;
  halls: string[];
}

export const getHandbook = async (): Promise<Handbook> => (await getEntry('handbook', 'handbook'))!.data;
export const getLaws = async (): Promise<Laws> => (await getEntry('laws', 'laws'))!.data;
export const getGlossary = async (): Promise<Glossary> => (await getEntry('glossary', 'glossary'))!.data;
export const getChanges = async (): Promise<Changes> => (await getEntry('changes', 'changes'))!.data;
export const getHolidays = async (): Promise<Holidays> => (await getEntry('holidays', 'holidays'))!.data;
export const getRules = async (): Promise<Rule[]> => (await getCollection('rules')).map(({ data }) => data);
/** In the order of the rules that they complete. */
export const getParameters = async (): Promise<Record<string, Parameter>> =>
  Object.fromEntries((await getCollection('parameters')).map(({ id, data }) => [id, data] as const).sort(([, a], [, b]) => compareIds(a.rules[0]!, b.rules[0]!)));

/** 2026年版，2026年12月1日起施行. The date is that of the present edition; it says so while the parameter that states it is an example. */
export async function getEdition(): Promise<string> {
  const [{ editions }, { 'effective-date': stated }] = await Promise.all([getChanges(), getParameters()]);
  const { name, date } = editions.at(-1)!;
  return text.edition(name, formatDate(date), stated?.status === 'example');
}

/** Whether a figure in a rule's text is an example that the company has not confirmed. */
export const hasExample = (rule: Rule, parameters: Record<string, Parameter>): boolean => rule.parameters.some((id) => parameters[id]?.status === 'example');

/** A rule's text as it is shown outside its chapter: a repealed one says so first. */
export const sayRule = ({ text: words, repealed }: Rule): string => (repealed ? `${changes.repealedText}${words}` : words);

/** Where a rule stands: the page of its chapter, at its paragraph. */
export const ruleHref = ({ id, chapter }: Pick<Rule, 'id' | 'chapter'>): string => sitePath(`chapters/${chapter.slug}/#${id}`);

/** A law in two parts: 《中华人民共和国电信条例》 and （国务院令第291号，2016-02-06第二次修订）. An article follows. */
export function citeLaw(laws: Laws, id: string): { name: string; version: string } {
  const { name, number, version } = found(laws.laws, id, 'law');
  return { name: `《${name}》`, version: `（${[number, version].filter(Boolean).join('，')}）` };
}

/** 《中华人民共和国电信条例》（国务院令第291号，2016-02-06第二次修订）第34条 */
export function citeFact(laws: Laws, id: string): string {
  const fact = found(laws.facts, id, 'legal fact');
  const { name, version } = citeLaw(laws, fact.law);
  return `${name}${version}${fact.article ?? ''}`;
}

/** Where a law stands among those of its rank, with its facts by article. */
export const lawHref = (laws: Laws, id: string): string => sitePath(`laws/${found(laws.laws, id, 'law').rank}s/#${id}`);

/** Where a fact stands there. */
export const factHref = (laws: Laws, id: string): string => lawHref(laws, found(laws.facts, id, 'legal fact').law).replace(/#.*/, `#${id}`);

let look: Promise<Look> | undefined;
export const getLook = (): Promise<Look> => (look ??= makeLook());

async function makeLook(): Promise<Look> {
  const [handbook, rules, parameters, laws, holidays] = await Promise.all([getHandbook(), getRules(), getParameters(), getLaws(), getHolidays()]);
  // An article is cited by the place of its first paragraph's chapter.
  const places = new Map(rules.flatMap((rule) => [[rule.article.id, { ...rule, id: rule.article.id }], [rule.id, rule]]));
  return {
    rule: (id) => ({ id, label: ruleLabel(id), href: ruleHref(found(Object.fromEntries(places), id, 'rule')) }),
    role: (id) => found(handbook.roles, id, 'role').name,
    parameter: (id) => {
      const parameter = found(parameters, id, 'parameter');
      const { name, value, unit = '', status } = parameter;
      return { id, name, value, unit, said: sayParameter(parameter), example: status === 'example' };
    },
    fact: (id) => `${found(laws.facts, id, 'legal fact').text}${citeFact(laws, id)}`,
    figure: (id) => found(laws.facts, id, 'legal fact').figure ?? '',
    holidays,
    book: handbook.short,
    edition: handbook.edition,
    halls: handbook.halls,
  };
}

function found<T>(map: Record<string, T>, id: string, what: string): T {
  const value = map[id];
  if (value === undefined) throw new Error(`There is no ${what} "${id}".${nearest(id, Object.keys(map))}`);
  return value;
}

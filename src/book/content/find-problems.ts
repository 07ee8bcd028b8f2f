import { join } from 'node:path';
import { z } from 'astro/zod';
import { findChangeProblems } from './find-change-problems.ts';
import { findLogProblems } from './find-log-problems.ts';
import { findMissingRhythms } from './cadence.ts';
import { checklist as words } from '../../ui/text/zh-Hans/checklist.ts';
import { spanOf } from '../../widgets/checklist/prepare.ts';
import { listFigures } from './figures.ts';
import { findScorecardProblems } from './find-scorecard-problems.ts';
import { findQuizProblems } from './find-quiz-problems.ts';
import { nearest, type Problem } from './problem.ts';
import { findSharedWritings } from './terms.ts';
import type { Reading } from './read-book.ts';

/** What no single file can know: whether the things that files say of each other are so. */
export function findProblems(book: Reading, dir: string): Problem[] {
  const problems: Problem[] = [];
  const file = (path: string) => join(dir, path);
  const rules = new Set(book.rules.map(({ id }) => id));
  const articles = new Set(book.rules.map(({ article }) => article.id));
  const { unreadable, faulty } = book;
  const chaptersRead = ![...unreadable].some((path) => path.startsWith('chapters/'));
  /** What can be cited, and whether an id that is not among it is really missing. */
  const known: Record<string, { what: string; ids: Set<string>; isMissing: (id: string) => boolean }> = {
    Rule: { what: 'rule', ids: new Set([...rules, ...articles]), isMissing: (id) => chaptersRead && !faulty.has(id) },
    Param: { what: 'parameter', ids: new Set(Object.keys(book.parameters)), isMissing: () => !unreadable.has('parameters.yaml') },
    Fact: { what: 'fact in laws.yaml', ids: new Set(Object.keys(book.laws.facts)), isMissing: () => !unreadable.has('laws.yaml') },
    Checklist: { what: 'checklist', ids: new Set(Object.keys(book.checklists)), isMissing: (id) => !unreadable.has(`checklists/${id}.yaml`) },
    Scorecard: { what: 'scorecard', ids: new Set(Object.keys(book.scorecards)), isMissing: (id) => !unreadable.has(`scorecards/${id}.yaml`) },
    Log: { what: 'log', ids: new Set(Object.keys(book.logs)), isMissing: (id) => !unreadable.has(`logs/${id}.yaml`) },
    Quiz: { what: 'quiz', ids: new Set(Object.keys(book.quizzes)), isMissing: (id) => !unreadable.has(`quizzes/${id}.yaml`) },
  };
  const cite = (kind: keyof typeof known, id: string, where: string, at: string) => {
    const { what, ids, isMissing } = known[kind]!;
    if (!ids.has(id) && isMissing(id)) problems.push({ file: where, at, message: `there is no ${what} "${id}".${nearest(id, ids)}` });
  };
  const roles = Object.keys(book.handbook.roles);
  const role = (id: string, where: string, at: string) => {
    if (!roles.includes(id) && !unreadable.has('handbook.yaml')) problems.push({ file: where, at, message: `there is no role "${id}" in handbook.yaml.${nearest(id, roles)}` });
  };

  role(book.handbook.manager, file('handbook.yaml'), 'manager');
  const checkSpan = (id: string, where: string) => {
    cite('Param', id, where, 'rhythm.param');
    const parameter = book.parameters[id];
    if (parameter && !spanOf(parameter)) problems.push({ file: where, at: 'rhythm.param', message: `"${id}" is ${parameter.value}${parameter.unit ?? ''}; runs are due by a whole number of ${Object.keys(words.spans).join(', ')}.` });
  };

  const seen = new Map<string, string>();
  for (const rule of book.rules) {
    const where = file(`chapters/${rule.chapter.slug}.mdx`);
    const before = seen.get(rule.id);
    if (before) problems.push({ file: where, at: `<Clause id="${rule.id}">`, message: `the id is already taken in ${before}. Ids are permanent and used once.` });
    seen.set(rule.id, where);
    for (const id of rule.who) role(id, where, `<Clause id="${rule.id}"> who`);
  }
  for (const { slug, owner } of book.chapters) role(owner, file(`chapters/${slug}.mdx`), 'owner');
  for (const { id, chapter, message } of findMissingRhythms(book)) problems.push({ file: file(`chapters/${chapter.slug}.mdx`), at: `<Clause id="${id}">`, message });
  for (const { tag, ids, line, file: where } of book.citations) {
    if (ids.length === 0) problems.push({ file: where, at: `line ${line}`, message: `<${tag}> names nothing.` });
    for (const id of ids) cite(tag, id, where, `line ${line}, <${tag}>`);
  }

  for (const fact of book.handbook.signOff.facts) cite('Fact', fact, file('handbook.yaml'), 'signOff.facts');
  for (const [id, { value, unit = '', bound, rules: cited }] of Object.entries(book.parameters)) {
    const where = file('parameters.yaml');
    for (const rule of cited) cite('Rule', rule, where, `${id}.rules`);
    if (!bound) continue;
    cite('Fact', bound.fact, where, `${id}.bound.fact`);
    const fact = book.laws.facts[bound.fact];
    const source = fact ? ` (${book.laws.laws[fact.law]?.name ?? fact.law}${fact.article ?? ''}: ${fact.text})` : '';
    if (typeof value !== 'number') problems.push({ file: where, at: `${id}.value`, message: 'has a legal bound, so it must be a number.' });
    else if (bound.max !== undefined && value > bound.max) problems.push({ file: where, at: `${id}.value`, message: `is ${value}${unit}; the law allows ${bound.max}${unit} at most${source}.` });
    else if (bound.min !== undefined && value < bound.min) problems.push({ file: where, at: `${id}.value`, message: `is ${value}${unit}; the law asks for ${bound.min}${unit} at least${source}.` });
  }
  for (const [id, { rules: cited }] of Object.entries(book.glossary.terms)) for (const rule of cited) cite('Rule', rule, file('glossary.yaml'), `terms.${id}.rules`);
  for (const [writing, one, other] of findSharedWritings(book.glossary.terms)) problems.push({ file: file('glossary.yaml'), at: `terms.${other}`, message: `"${writing}" is already a writing of the term "${one}".` });
  for (const rule of Object.keys(book.glossary.aliases)) cite('Rule', rule, file('glossary.yaml'), 'aliases');
  problems.push(...findChangeProblems(book, dir), ...findLogProblems(book, dir), ...findScorecardProblems(book, dir));
  for (const [id, fact] of Object.entries(book.laws.facts)) {
    const where = file('laws.yaml');
    if (!book.laws.laws[fact.law] && !unreadable.has('laws.yaml')) problems.push({ file: where, at: `facts.${id}.law`, message: `there is no law "${fact.law}".${nearest(fact.law, Object.keys(book.laws.laws))}` });
    if (fact.grade === 'C' && fact.article) problems.push({ file: where, at: `facts.${id}.article`, message: 'a fact of grade C is known second-hand, so it names no article.' });
    for (const rule of fact.rules) cite('Rule', rule, where, `facts.${id}.rules`);
  }

  const repealed = new Set(book.rules.flatMap((rule) => (rule.repealed === undefined ? [] : rule.id)));
  const evidence = new Set(book.rules.flatMap((rule) => rule.evidence ?? []));
  for (const [folder, definitions] of [['checklists', book.checklists], ['scorecards', book.scorecards], ['logs', book.logs]] as const) {
    for (const [id, definition] of Object.entries(definitions)) {
      const where = file(`${folder}/${id}.yaml`);
      role(definition.role, where, 'role');
      if ('assessor' in definition) role(definition.assessor, where, 'assessor');
      for (const record of definition.keeps) if (!evidence.has(record) && chaptersRead && faulty.size === 0) problems.push({ file: where, at: 'keeps', message: `no rule asks for the record "${record}".${nearest(record, evidence)}` });
      for (const { at, rules: cited } of citedRules(definition)) for (const rule of cited) {
        cite('Rule', rule, where, at);
        if (repealed.has(rule)) problems.push({ file: where, at, message: `rule ${rule} is repealed: nobody has to do it any more. Cite another, or take this out.` });
      }
      if ('outcomeFact' in definition && definition.outcomeFact) cite('Fact', definition.outcomeFact, where, 'outcomeFact');
      if ('rhythm' in definition && definition.rhythm.every === 'parameter') checkSpan(definition.rhythm.param, where);
      for (const { at, id: figure } of listFigures(definition)) cite('Param', figure, where, z.core.toDotPath(at));
      if ('sections' in definition) for (const [s, { items }] of definition.sections.entries()) for (const [i, { who = [] }] of items.entries()) for (const one of who) role(one, where, `sections[${s}].items[${i}].who`);
    }
  }
  problems.push(...findQuizProblems(book, file));
  for (const [id, quiz] of Object.entries(book.quizzes)) for (const { at, rules: cited } of citedRules(quiz)) for (const rule of cited) cite('Rule', rule, file(`quizzes/${id}.yaml`), at);
  return problems;
}

/** Every `rules: […]` inside a definition, with the path to it. */
function* citedRules(value: unknown, at: (string | number)[] = []): Generator<{ at: string; rules: string[] }> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    const path = [...at, Array.isArray(value) ? Number(key) : key];
    if (key === 'rules' && Array.isArray(inner)) yield { at: z.core.toDotPath(path), rules: inner };
    else yield* citedRules(inner, path);
  }
}

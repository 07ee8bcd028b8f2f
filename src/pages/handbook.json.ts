import type { APIRoute } from 'astro';
import { getCollection, getEntry } from 'astro:content';
import { findCadence } from '../book/content/cadence.ts';
import { type HandbookJson, handbookJsonSchema } from '../book/handbook-json.ts';
import { getChanges, getGlossary, getHandbook, getLaws, getParameters, getRules, ruleHref } from '../book/look.ts';
import { getNavigation } from '../book/navigation.ts';
import { sitePath } from '../lib/site-path.ts';

/** The whole book as data: every rule with its attributes, every definition with what it cites. */
export const GET: APIRoute = async ({ site }) => {
  const absolute = (path: string) => new URL(path, site).href;
  const data = async <T>(entries: Promise<{ id: string; data: T }[]>) => Object.fromEntries((await entries).map(({ id, data }) => [id, data]));
  const [handbook, laws, glossary, parameters, rules, chapters, changes] = await Promise.all([getHandbook(), getLaws(), getGlossary(), getParameters(), getRules(), getNavigation(), getChanges()]);
  const [checklists, scorecards, logs, quizzes, assessment] = await Promise.all([data(getCollection('checklists')), data(getCollection('scorecards')), data(getCollection('logs')), data(getCollection('quizzes')), getEntry('assessment', 'assessment')]);
  const book: HandbookJson = {
    $schema: absolute(sitePath('handbook.schema.json')),
    version: 1,
    handbook,
    chapters: chapters.map(({ id, slug, title, gist, label, owner, review, sections }) => ({ id, slug, title, gist, label, owner, review, sections: sections.map(({ id, title }) => ({ id, title })) })),
    rules: rules.map((rule) => ({ ...rule, url: absolute(ruleHref(rule)), cadence: findCadence(rule, parameters)?.label })),
    parameters,
    laws,
    glossary,
    changes,
    checklists,
    scorecards,
    logs,
    quizzes,
    assessment: assessment!.data,
  };
  return Response.json(handbookJsonSchema.parse(book));
};

import type { APIRoute } from 'astro';
import { getCollection, getEntry } from 'astro:content';
import { type HandbookJson, handbookJsonSchema } from '../book/handbook-json.ts';
import { getHandbook, getLaws, getParameters, getRules, ruleHref } from '../book/look.ts';
import { getNavigation } from '../book/navigation.ts';
import { sitePath } from '../lib/site-path.ts';

/** The whole book as data: every rule with its attributes, every definition with what it cites. */
export const GET: APIRoute = async ({ site }) => {
  const absolute = (path: string) => new URL(path, site).href;
  const data = async <T>(entries: Promise<{ id: string; data: T }[]>) => Object.fromEntries((await entries).map(({ id, data }) => [id, data]));
  const [handbook, laws, parameters, rules, chapters] = await Promise.all([getHandbook(), getLaws(), getParameters(), getRules(), getNavigation()]);
  const [checklists, scorecards, logs, quizzes, assessment] = await Promise.all([data(getCollection('checklists')), data(getCollection('scorecards')), data(getCollection('logs')), data(getCollection('quizzes')), getEntry('assessment', 'assessment')]);
  const book: HandbookJson = {
    $schema: absolute(sitePath('handbook.schema.json')),
    version: 1,
    handbook,
    chapters: chapters.map(({ id, slug, title, gist, label, sections }) => ({ id, slug, title, gist, label, sections: sections.map(({ id, title }) => ({ id, title })) })),
    rules: rules.map((rule) => ({ ...rule, url: absolute(ruleHref(rule)) })),
    parameters,
    laws,
    checklists,
    scorecards,
    logs,
    quizzes,
    assessment: assessment!.data,
  };
  return Response.json(handbookJsonSchema.parse(book));
};

import type { APIRoute } from 'astro';
import { getParameters, getRules, hasExample, ruleHref, sayRule } from '../book/look.ts';
import type { ListedRule } from '../book/rule-list.ts';

/** What search and citations in place read. `handbook.json` is the whole book. */
export const GET: APIRoute = async () => {
  const [rules, parameters] = await Promise.all([getRules(), getParameters()]);
  const listed = rules.map((rule): ListedRule => ({ id: rule.id, label: rule.label, title: rule.article.title, chapter: rule.chapter.title, text: sayRule(rule), example: hasExample(rule, parameters), href: ruleHref(rule) }));
  return Response.json(listed);
};

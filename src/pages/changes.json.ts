import type { APIRoute } from 'astro';
import type { PublishedEdition } from '../book/changes/published.ts';
import { getChanges, getLook } from '../book/look.ts';

/** What each edition changed and where it stands, the oldest first: what a reader who was here before is told. */
export const GET: APIRoute = async () => {
  const [{ editions }, look] = await Promise.all([getChanges(), getLook()]);
  const published = editions.map(({ id, name, changes }): PublishedEdition => ({ id, name, changes: changes.map(({ kind, line, rules }) => ({ kind, line, rules: rules.map((rule) => look.rule(rule.id)) })) }));
  return Response.json(published);
};

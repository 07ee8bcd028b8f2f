import { getCollection } from 'astro:content';
import { sitePath } from '../lib/site-path.ts';

let places: Promise<Map<string, string>> | undefined;

/** Where a record that a rule asks for (凭证) is kept in this book: the form that names it under `keeps`, if any. */
export async function getRecordHref(evidence: string): Promise<string | undefined> {
  places ??= findPlaces();
  return (await places).get(evidence);
}

async function findPlaces(): Promise<Map<string, string>> {
  const [logs, scorecards, checklists] = await Promise.all([getCollection('logs'), getCollection('scorecards'), getCollection('checklists')]);
  const forms = [
    ...checklists.map(({ id, data }) => ({ keeps: data.keeps, href: sitePath(`checklists/${id}/`) })),
    ...scorecards.map(({ id, data }) => ({ keeps: data.keeps, href: sitePath(`scorecards/${id}/`) })),
    ...logs.map(({ id, data }) => ({ keeps: data.keeps, href: sitePath(data.sealed ? `logs/#${id}` : `logs/${id}/`) })),
  ];
  return new Map(forms.flatMap(({ keeps, href }) => keeps.map((record) => [record, href] as const)));
}

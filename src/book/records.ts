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
  const places = new Map<string, string>();
  // A scorecard for each role keeps the same record: they are found where all sheets of a month are.
  for (const { keeps, href } of forms) for (const record of keeps) places.set(record, places.has(record) ? sitePath('scorecards/') : href);
  return places;
}

import { getCollection } from 'astro:content';
import { getLook } from '../../../book/look.ts';
import { sitePath } from '../../../lib/site-path.ts';
import type { ListedScorecard } from './listed.ts';

/** In the order of their file numbers. At build. */
export async function listScorecards(): Promise<ListedScorecard[]> {
  const [entries, look] = await Promise.all([getCollection('scorecards'), getLook()]);
  return entries
    .sort((a, b) => a.data.file.localeCompare(b.data.file, 'en', { numeric: true }))
    .map(({ id, data }) => ({ id, title: data.title, role: data.role, roleName: look.role(data.role), period: data.period, href: sitePath(`scorecards/${id}/`), src: sitePath(`scorecards/${id}.json`) }));
}

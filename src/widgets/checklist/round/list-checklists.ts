import { getCollection } from 'astro:content';
import { getLook } from '../../../book/look.ts';
import { sitePath } from '../../../lib/site-path.ts';
import { resolveRhythm } from '../prepare.ts';
import type { ListedChecklist } from './listed.ts';

/** All checklists in the order of their file numbers. Runs at build. */
export async function listChecklists(): Promise<ListedChecklist[]> {
  const [checklists, look] = await Promise.all([getCollection('checklists'), getLook()]);
  return checklists
    .sort((a, b) => a.data.file.localeCompare(b.data.file, 'en', { numeric: true }))
    .map(({ id, data }) => ({ id, title: data.title, role: look.role(data.role), roleId: data.role, cadence: data.cadence, rhythm: resolveRhythm(data.rhythm, look), href: sitePath(`checklists/${id}/`) }));
}

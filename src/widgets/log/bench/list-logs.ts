import { getCollection } from 'astro:content';
import { sitePath } from '../../../lib/site-path.ts';
import type { ListedLog } from './listed.ts';

/** In the order of their file numbers. At build. */
export async function listLogs(): Promise<ListedLog[]> {
  const logs = (await getCollection('logs')).sort((a, b) => a.data.file.localeCompare(b.data.file, 'en', { numeric: true }));
  return logs.map(({ id, data }) => ({ id, title: data.title, sealed: data.sealed, href: sitePath(`logs/${id}/`), src: sitePath(`logs/${id}.json`) }));
}

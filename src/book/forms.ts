import { getCollection } from 'astro:content';
import { sitePath } from '../lib/site-path.ts';
import { everybody } from './content/duties.ts';

interface Form {
  title: string;
  href: string;
}

/** The forms that a role fills in, those of everybody included, and those by which it is scored. */
export async function listForms(role: string): Promise<{ fills: Form[]; scoredBy: Form[] }> {
  const [checklists, scorecards, logs] = await Promise.all([getCollection('checklists'), getCollection('scorecards'), getCollection('logs')]);
  const falls = (to: string) => to === role || to === everybody;
  const form = (folder: string) => ({ id, data }: { id: string; data: { title: string } }): Form => ({ title: data.title, href: sitePath(folder === 'logs' ? `logs/#${id}` : `${folder}/${id}/`) });
  return {
    fills: [
      ...checklists.filter(({ data }) => falls(data.role)).map(form('checklists')),
      ...scorecards.filter(({ data }) => falls(data.assessor)).map(form('scorecards')),
      ...logs.filter(({ data }) => falls(data.role)).map(form('logs')),
    ],
    scoredBy: scorecards.filter(({ data }) => data.role === role).map(form('scorecards')),
  };
}

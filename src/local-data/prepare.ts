import { getCollection } from 'astro:content';
import { getHandbook } from '../book/look.ts';
import { sitePath } from '../lib/site-path.ts';
import type { BookForms } from './book-forms.ts';

/** What the page needs of the book, gathered at build. */
export async function prepareForms(): Promise<BookForms> {
  const [handbook, checklists, scorecards, logs] = await Promise.all([getHandbook(), getCollection('checklists'), getCollection('scorecards'), getCollection('logs')]);
  return {
    edition: handbook.edition,
    forms: [
      ...checklists.map(({ id, data }) => ({ kind: 'checklist' as const, id, title: data.title, href: sitePath(`checklists/${id}/`) })),
      ...scorecards.map(({ id, data }) => ({ kind: 'scorecard' as const, id, title: data.title, href: sitePath(`scorecards/${id}/`) })),
      ...logs.map(({ id, data }) => ({ kind: 'log' as const, id, title: data.title, href: sitePath(`logs/#${id}`), years: data.retentionYears, prefix: data.numberPrefix })),
    ],
  };
}

import { getCollection } from 'astro:content';
import { chineseNumber } from '../lib/rule-ref.ts';
import { sitePath } from '../lib/site-path.ts';
import { book as text } from '../ui/text/zh-Hans/book.ts';
import { compareIds } from './content/read-book.ts';
import { getRules } from './look.ts';

export interface NavigationChapter {
  id: string;
  slug: string;
  href: string;
  /** 第四章, or the chapter's own label. */
  label: string;
  title: string;
  gist: string;
  /** Role that answers for the chapter, and the date of its next review. */
  owner: string;
  review: string;
  sections: { id: string; title: string; href: string }[];
}

let chapters: Promise<NavigationChapter[]> | undefined;

/** The chapters in the order of the book, with their sections. */
export const getNavigation = (): Promise<NavigationChapter[]> => (chapters ??= makeNavigation());

async function makeNavigation(): Promise<NavigationChapter[]> {
  const [entries, rules] = await Promise.all([getCollection('chapters'), getRules()]);
  return entries
    .map(({ id: slug, data }) => {
      const href = sitePath(`chapters/${slug}/`);
      const sections = new Map(rules.filter(({ chapter }) => chapter.id === data.id).map(({ section }) => [section.id, section]));
      return {
        ...data,
        slug,
        href,
        label: data.label ?? text.chapter(chineseNumber(Number.parseInt(data.id, 10))),
        sections: [...sections.values()].map((section) => ({ ...section, href: `${href}#${section.id}` })),
      };
    })
    .sort((a, b) => compareIds(a.id, b.id));
}

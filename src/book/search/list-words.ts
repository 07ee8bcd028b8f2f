import { brotliCompressSync } from 'node:zlib';
import { chineseNumber } from '../../lib/rule-ref.ts';
import { book as text } from '../../ui/text/zh-Hans/book.ts';
import type { Book } from '../content/read-book.ts';
import type { SearchWords } from './words.ts';

/** Bytes that the rules and their words may weigh for the browser to search them itself; with its script that is 40 kB to the first result. */
const limit = 32_000;

/** The words of a book's rules. Runs at build. */
export function listWords({ rules, chapters, handbook, glossary }: Pick<Book, 'rules' | 'chapters' | 'handbook' | 'glossary'>): SearchWords {
  return {
    chapters: Object.fromEntries(chapters.map(({ id, label }) => [id, label ?? text.chapter(chineseNumber(Number.parseInt(id, 10)))])),
    sections: Object.fromEntries(rules.map(({ section }) => [section.id, section.title])),
    rules: Object.fromEntries(rules.map(({ id, who, evidence, article }) => {
      // Words that are given for an article are those of each of its rules.
      const also = [...new Set([...(glossary.aliases[id] ?? []), ...(glossary.aliases[article.id] ?? [])])];
      const roles = who.map((role) => handbook.roles[role]?.name).join(text.joinRoles);
      return [id, { who: roles, ...(evidence && { record: evidence }), ...(also.length > 0 && { also }) }];
    })),
  };
}

/** Whether the browser can take all rules at once. A larger book answers from the index alone. */
export function isCompact(book: Pick<Book, 'rules' | 'chapters' | 'handbook' | 'glossary'>): boolean {
  const listed = book.rules.map(({ id, label, article, chapter, text: words }) => ({ id, label, title: article.title, chapter: chapter.title, text: words, href: `/chapters/${chapter.slug}/#${id}` }));
  const weigh = (data: unknown) => brotliCompressSync(JSON.stringify(data)).length;
  return weigh(listed) + weigh(listWords(book)) <= limit;
}

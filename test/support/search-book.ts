import { readBook } from '../../src/book/content/read-book.ts';
import type { ListedRule } from '../../src/book/rule-list.ts';
import { listWords } from '../../src/book/search/list-words.ts';
import { type Prepared, prepare } from '../../src/book/search/rank.ts';
import { toRecord } from '../../src/book/search/words.ts';

export interface AskedQuery {
  q: string;
  kind: 'word' | 'part' | 'several' | 'number' | 'everyday';
  /** The rules that it has to find. */
  rules: string[];
}

/** All rules of the handbook as the page searches them. */
export function prepareBook(): Prepared[] {
  const book = readBook();
  const words = listWords(book);
  return book.rules.map(({ id, label, article, chapter, text }) => {
    const listed: ListedRule = { id, label, title: article.title, chapter: chapter.title, text, example: false, href: `/chapters/${chapter.slug}/#${id}` };
    return prepare(toRecord(listed, words));
  });
}

/** Mean share of the asked rules among the first five, by kind of query; and the queries that miss some. */
export function measureRecall(queries: readonly AskedQuery[], firstFive: (query: AskedQuery) => string[]): { recall: Record<string, number>; missed: string[] } {
  const shares: Record<string, number[]> = {};
  const missed: string[] = [];
  for (const query of queries) {
    const found = firstFive(query);
    const share = query.rules.filter((id) => found.includes(id)).length / query.rules.length;
    shares[query.kind] = [...(shares[query.kind] ?? []), share];
    if (share < 1) missed.push(`${query.q}: ${query.rules.join(' ')} expected, ${found.join(' ')} found`);
  }
  return { recall: Object.fromEntries(Object.entries(shares).map(([kind, all]) => [kind, all.reduce((sum, one) => sum + one, 0) / all.length])), missed };
}

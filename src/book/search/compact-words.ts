import { readBook } from '../content/read-book.ts';
import { isCompact, listWords } from './list-words.ts';
import type { SearchWords } from './words.ts';

let words: SearchWords | null | undefined;

/** The words of the rules for a book that the browser can search itself, else null. Read once a build. */
export function getCompactWords(): SearchWords | null {
  if (words === undefined) {
    const book = readBook();
    words = isCompact(book) ? listWords(book) : null;
  }
  return words;
}

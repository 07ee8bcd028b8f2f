import { search as text } from '../../ui/text/zh-Hans/search.ts';
import { fold } from './fold.ts';
import { readNumber } from './read-number.ts';

/** What somebody has typed, as search takes it. */
export interface Query {
  /** As typed, without blanks round it. */
  typed: string;
  /** Folded words; all of them are meant. */
  words: string[];
  /** All of it folded, as one. */
  whole: string;
  /** What the typed number of a rule, an article, a section or a chapter comes to: `4.3.1`. */
  number: string | undefined;
}

/** No rule is longer; what is pasted by mistake is not compared letter by letter with the whole book. */
const longest = 200;

/** Blanks, commas and full stops part words; every other mark counts for nothing. */
export function readQuery(typed: string): Query {
  const trimmed = typed.trim().slice(0, longest);
  const words = trimmed.split(/[\s,，、.。;；:：!！?？/|“”"（）()]+/).map((word) => fold(word).plain).filter(Boolean);
  return { typed: trimmed, words: [...new Set(words)], whole: fold(trimmed).plain, number: readNumber(trimmed, text.units) };
}

import type { ListedRule } from '../rule-list.ts';

/** A text in pieces; the matching ones are marked. */
export type Pieces = { words: string; match: boolean }[];

export interface Hit {
  rule: ListedRule;
  title: Pieces;
  text: Pieces;
}

const number = /^[\d.A-Z（）一二三四五六七八九十]+$/;

/**
 * Rules that hold every word of the query in their number, title or text, exactly as typed; titles before texts, then in
 * the order of the book. Words are separated by blanks. An empty query finds nothing.
 */
export function findRules(rules: readonly ListedRule[], query: string): Hit[] {
  const words = normalise(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const hits = rules.filter((rule) => words.every((word) => holds(rule, word)));
  const rank = ({ id, label, title }: ListedRule) => (words.some((word) => id === word || label === word) ? 0 : words.some((word) => normalise(title).includes(word)) ? 1 : 2);
  return hits
    .map((rule, order) => ({ rule, order, rank: rank(rule) }))
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .map(({ rule }) => ({ rule, title: mark(rule.title, words), text: mark(rule.text, words) }));
}

const normalise = (words: string) => words.normalize('NFKC').replace(/\(/g, '（').replace(/\)/g, '）').trim().toUpperCase();

function holds({ id, label, title, text }: ListedRule, word: string): boolean {
  if (number.test(word) && (`${id}.`.startsWith(`${word.replace(/\.$/, '')}.`) || (word.includes('（') && label.startsWith(word)))) return true;
  return normalise(title).includes(word) || normalise(text).includes(word);
}

/** Cuts a text at the words' places; neighbouring and overlapping matches become one. */
function mark(text: string, words: string[]): Pieces {
  const plain = normalise(text);
  // Where folding changes lengths, marks would shift: then the text stays whole.
  if (plain.length !== text.length) return [{ words: text, match: false }];
  const marked = new Array<boolean>(text.length).fill(false);
  for (const word of words) for (let at = plain.indexOf(word); at >= 0; at = plain.indexOf(word, at + 1)) marked.fill(true, at, at + word.length);
  const pieces: Pieces = [];
  for (const [at, letter] of [...text].entries()) {
    const last = pieces.at(-1);
    if (last && last.match === marked[at]) last.words += letter;
    else pieces.push({ words: letter, match: marked[at] ?? false });
  }
  return pieces;
}

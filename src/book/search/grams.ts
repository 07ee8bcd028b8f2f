import { fold } from './fold.ts';
import type { SearchRecord } from './record.ts';

/**
 * How texts are given to Pagefind: as pairs of neighbouring letters. Its own words come from a dictionary, and a piece that crosses
 * their borders is not found as a phrase; a phrase of pairs is every piece of two letters or more, and nothing else. A single letter
 * finds the pairs that begin with it, so the last letter of a text stands once more alone.
 */
export function toGrams(words: string, zone = ''): string {
  const letters = [...fold(words).plain];
  return letters.map((letter, at) => `${zone}${letter}${letters[at + 1] ?? ''}`).join(' ');
}

/** The same for a folded piece that is looked for: quoted, so that the pairs follow each other. A single letter is a beginning. */
export function toPhrase(word: string, zone = ''): string {
  const letters = [...word];
  if (letters.length < 2) return `${zone}${word}`;
  return `"${letters.slice(0, -1).map((letter, at) => `${zone}${letter}${letters[at + 1]}`).join(' ')}"`;
}

/** What is searched at once: the rules, or all the rest of the book. */
export type Group = 'rules' | 'others';

/** Names, that is titles and everyday words, stand twice: once among the rest, once in a zone of their own. Each group has its zones, so that none reads what the other needs. */
export const zones = { rules: { text: '', name: 't' }, others: { text: 'o', name: 'ot' } } as const;

/** 4.3.1.2 as one word that begins as 4.3.1 does and 4.3.10 does not. */
export const toNumberWord = (number: string): string => `n${number.toLowerCase().replace(/\./g, 'x')}x`;

export function toContent({ kind, id, label, title, text, who, also, around }: SearchRecord): string {
  const zone = zones[kind === 'rule' ? 'rules' : 'others'];
  const name = title || label;
  return [
    kind === 'rule' ? toNumberWord(id) : '',
    ...[name, ...also].map((one) => toGrams(one, zone.name)),
    ...[name, text, ...also, ...around, who].map((words) => toGrams(words, zone.text)),
  ].filter(Boolean).join(' ');
}

import { type Folded, fold } from './fold.ts';
import type { Query } from './query.ts';
import type { SearchRecord } from './record.ts';

/** A record made ready to be compared. */
export interface Prepared {
  record: SearchRecord;
  title: Folded;
  text: Folded;
  also: string[];
  around: string[];
}

export function prepare(record: SearchRecord): Prepared {
  const strip = (words: string) => fold(words).plain;
  return { record, title: fold(record.title || record.label), text: fold(record.text), also: record.also.map(strip), around: [...record.around, record.who].map(strip) };
}

export const hasNumber = ({ id }: SearchRecord, number: string): boolean => `${id}.`.startsWith(`${number}.`);

/**
 * How well a record answers a query, the smaller the better; nothing where it does not hold every word. A number is best, then the
 * title, then an everyday word, then the phrase in the text, then its words here and there, then those in titles round it.
 */
export function rank({ record, title, text, also, around }: Prepared, { words, whole, number }: Query): number | undefined {
  if (number && record.kind === 'rule' && hasNumber(record, number)) return record.id === number ? 0 : 1;
  if (words.length === 0) return undefined;
  const holds = (word: string) => title.plain.includes(word) || text.plain.includes(word) || also.some((one) => one.includes(word)) || around.some((one) => one.includes(word));
  if (!words.every(holds)) return undefined;
  if (title.plain === whole) return 2;
  if (also.includes(whole)) return 3;
  if (title.plain.includes(whole)) return 4;
  if (text.plain.includes(whole)) return 5;
  if (also.some((one) => one.includes(whole))) return 6;
  const isIn = (word: string) => (title.plain.includes(word) ? 2 : text.plain.includes(word) || also.some((one) => one.includes(word)) ? 1 : 0);
  const near = words.reduce((sum, word) => sum + isIn(word), 0) / words.length;
  return words.length === 1 ? 9 : 9 - near;
}

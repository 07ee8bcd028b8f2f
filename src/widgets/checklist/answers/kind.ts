import type { checklist } from '../../../ui/text/zh-Hans/checklist.ts';

/** What was given, as its kind reads it. `earned` in hundredths of a point. */
export type Reading =
  /** Nothing yet, or not all of it. */
  | { is: 'open' }
  /** Something that cannot be read. */
  | { is: 'bad' }
  /** Written down; it earns nothing and cannot fail. */
  | { is: 'noted' }
  | { is: 'ok' | 'no'; earned: number };

/** One way to answer. Pure; what is given is kept as text, so that half-typed figures survive too. */
export interface Kind<A> {
  /** `points`: what the best answer earns, in whole points. */
  read(value: string, asked: A, points: number): Reading;
  /** What was given, in words. Called only with what can be read. */
  say(value: string, asked: A, words: AnswerWords): string;
  /** 扣分标准: how it is judged, in words; empty where that needs no saying. */
  judge(asked: A, words: AnswerWords): string;
}

export type AnswerWords = (typeof checklist)['answer'];

/** `part` of `whole` of these points, in hundredths, rounded half up (四舍五入). Whole numbers all the way. */
export function share(points: number, part: number, whole: number): number {
  const twice = 2 * whole;
  const numerator = 200 * points * part + whole;
  return (numerator - (numerator % twice)) / twice;
}

/** A whole number from 0 on, full-width digits too; null where it is none. */
export function readCount(text: string): number | null {
  const plain = text.normalize('NFKC').trim();
  return /^\d{1,6}$/.test(plain) ? Number(plain) : null;
}

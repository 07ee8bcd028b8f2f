import type { Given, Marking } from '../data.ts';

/** One way to ask. Pure; `given` is the words that were chosen, sorted or typed, in the shape that `right` has. */
export interface Kind<Q> {
  /** What there is to choose from or to sort, as the author wrote it; a sitting shuffles it. Empty where one types. */
  choices(question: Q): string[];
  /** Authored order is kept on the page too. */
  fixed?: true;
  right(question: Q): Given;
  /** Whether there is an answer that can be marked: complete, but right or wrong. */
  isComplete(question: Q, given: Given): boolean;
  /** 0 to 1. */
  judge(question: Q, given: Given, marking: Marking): number;
}

/** Halves and full points and thirds, never a rounding error above 1. */
export const share = (right: number, of: number): number => (right === of ? 1 : right / of);

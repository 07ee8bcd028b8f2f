import type { Given, Question } from '../data.ts';

export interface ControlProps<Q extends Question = Question> {
  /** Prefix of the ids, unique on the page. */
  id: string;
  question: Q;
  /** What there is to choose from, as this sitting shows it. */
  choices: string[];
  given: Given;
  /** Marked: nothing can be changed any more, and right and wrong are shown. */
  marked: boolean;
  change(given: Given): void;
}

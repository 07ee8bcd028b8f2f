import { summarise } from './model.ts';
import type { QuizState } from './state.ts';

export interface TrendPoint {
  sitting: QuizState;
  /** Mark of 100, in tenths. */
  mark: number;
}

/** The last sittings that were long enough to say something, the oldest first. */
export function trendOf(sittings: readonly QuizState[], most = 20, least = 5): TrendPoint[] {
  return sittings
    .filter(({ answers }) => answers.length >= least)
    .sort((a, b) => a.begun - b.begun)
    .slice(-most)
    .map((sitting) => ({ sitting, mark: summarise(sitting).mark }));
}

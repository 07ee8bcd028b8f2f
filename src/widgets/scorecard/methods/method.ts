import type Big from 'big.js';
import type { Fraction } from '../exact.ts';
import type { Figure } from '../figure.ts';

/** Which of the sentences of the sheet says how a score came about. */
export type Reason = 'ratio' | 'cap' | 'floor' | 'lower' | 'met' | 'worst' | 'range' | 'below' | 'above' | 'outside' | 'between' | 'first' | 'last' | 'rating' | 'deduction' | 'spent' | 'yes' | 'no' | 'no-target' | 'months' | 'months-cap';

export interface Scored {
  /** Of the weight, in per cent, exact. */
  percent: Fraction;
  reason: Reason;
  /** The figures that its sentence names, as they are written. */
  named: string[];
}

/** One way to make a score of a figure. Pure; a figure that `read` has let through never divides by zero. */
export interface Method<I> {
  /** What was typed, as a figure; or why it is none. */
  read(text: string, indicator: I): Figure;
  score(indicator: I, value: Big): Scored;
  /** The nearest figure that earns the most, in the direction in which the score rises. */
  best(indicator: I, value: Big): Big;
  /** The figures the author wrote, by which one sees how fine this figure is counted. */
  marks(indicator: I): number[];
}

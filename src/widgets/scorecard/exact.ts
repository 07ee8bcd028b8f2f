import Big from 'big.js';

/**
 * Exact figures. A quotient is kept as a fraction and divided once, at the end, so that what is rounded is the true value
 * and never a rounded one. This constructor divides to two decimals, half up (四舍五入); figures are never negative.
 */
const Cents = Big();
Cents.DP = 2;
Cents.RM = Big.roundHalfUp;

export const exact = (figure: number | string | Big): Big => new Cents(figure);

/** `over` ÷ `under`, not divided yet. */
export interface Fraction {
  over: Big;
  under: Big;
}

/** The fraction as a number of two decimals, rounded half up. */
export function round({ over, under }: Fraction): Big {
  return over.div(under);
}

export function times({ over, under }: Fraction, factor: Big, divisor: Big = exact(1)): Fraction {
  return { over: over.times(factor), under: under.times(divisor) };
}

export function plus(a: Fraction, b: Fraction): Fraction {
  return { over: a.over.times(b.under).plus(b.over.times(a.under)), under: a.under.times(b.under) };
}

export function sum(figures: readonly Big[]): Big {
  return figures.reduce((total, figure) => total.plus(figure), exact(0));
}

/** How many decimals a figure has: 0.50 has one. */
export function decimalsOf(figure: Big): number {
  const [, decimals = ''] = figure.toFixed().split('.');
  return decimals.length;
}

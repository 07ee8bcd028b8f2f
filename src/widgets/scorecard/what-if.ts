import Big from 'big.js';
import type { Indicator, Rating } from './data.ts';
import { decimalsOf, exact } from './exact.ts';
import { methodOf } from './methods/table.ts';

/** More steps than this nobody counts through; a figure of that size is not offered. */
const mostSteps = 2n ** 60n;

/**
 * The figure nearest to `value` with which this indicator alone earns what is needed; null where none does.
 * The score of each method rises steadily from any figure to the best one, so the search halves the way between them. It
 * goes in steps as fine as the figures that the author and the assessor wrote.
 */
export function findFigure(indicator: Indicator, value: Big, enough: (figure: Big) => boolean): Big | null {
  if (indicator.method === 'rating') return findLevel(indicator, value, enough);
  const method = methodOf(indicator);
  const best = method.best(indicator, value);
  const decimals = Math.max(decimalsOf(value), ...method.marks(indicator).map((mark) => decimalsOf(exact(mark))));
  const unit = exact(`1e-${decimals}`);
  // Upwards, so that the last step reaches the best figure where it is finer than the steps.
  const away = BigInt(best.minus(value).abs().times(exact(`1e${decimals}`)).round(0, Big.roundUp).toFixed());
  if (away === 0n || away > mostSteps) return null;
  const at = (step: bigint) => (best.gt(value) ? value.plus(unit.times(step.toString())) : value.minus(unit.times(step.toString())));
  if (!enough(at(away))) return null;
  let [less, reached] = [0n, away];
  while (reached - less > 1n) {
    const middle = (less + reached) / 2n;
    if (enough(at(middle))) reached = middle;
    else less = middle;
  }
  return at(reached);
}

function findLevel({ scale }: Rating, value: Big, enough: (figure: Big) => boolean): Big | null {
  const level = scale.findLast(({ score }) => value.lt(score) && enough(exact(score)));
  return level ? exact(level.score) : null;
}

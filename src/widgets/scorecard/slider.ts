import type Big from 'big.js';
import type { Deduction, Indicator } from './data.ts';
import { decimalsOf, exact } from './exact.ts';
import { methodOf } from './methods/table.ts';

/** How far and in which steps the figure of an indicator is moved. */
export interface Slider {
  max: string;
  step: string;
}

/** From 0 to where the score no longer changes, or to the figure where that lies beyond; as fine as what the author and the assessor wrote. */
export function sliderOf(indicator: Exclude<Indicator, { method: 'rating' | 'yes-no' }>, value: Big): Slider {
  const decimals = Math.max(decimalsOf(value), ...methodOf(indicator).marks(indicator).map((mark) => decimalsOf(exact(mark))));
  const end = endOf(indicator);
  return { max: (value.gt(end) ? value : end).round(decimals, 3).toFixed(), step: exact(`1e-${decimals}`).toFixed() };
}

function endOf(indicator: Exclude<Indicator, { method: 'rating' | 'yes-no' }>): Big {
  switch (indicator.method) {
    case 'higher':
      return exact(indicator.target).times(indicator.cap).div(100);
    case 'lower':
      return exact(indicator.worst);
    case 'range':
      return exact(indicator.to).plus(indicator.tolerance);
    case 'steps':
      return exact(indicator.steps.at(-1)!.at);
    case 'deduction':
      return timesUntilFloor(indicator);
    case 'months':
      return exact(indicator.cap);
  }
}

/** How many times points are lost until no more than the floor is left. */
function timesUntilFloor({ weight, each, floor }: Deduction): Big {
  const [lost, once] = [exact(weight).times(100 - floor), exact(each).times(100)];
  const rest = lost.mod(once);
  return lost.minus(rest).div(once).plus(rest.eq(0) ? 0 : 1);
}

import type Big from 'big.js';
import { bandOf, nextBand } from './bands.ts';
import type { Adjustment, Band, Indicator, ScorecardData } from './data.ts';
import type { AdjustmentLine } from './events.ts';
import { exact } from './exact.ts';
import type { Line } from './lines.ts';
import { findFigure } from './what-if.ts';

/** How the next band could be reached. */
export interface Ahead {
  band: Band;
  /** What the total lacks. */
  lacks: Big;
  /** The indicators that would do it alone, each with the nearest figure that would, and what it adds to the total. */
  ways: { indicator: Indicator; figure: string; adds: Big }[];
  /** The 加分项 that would do it alone: how many points more, and where each event counts the same, how many events more. */
  bonuses: { adjustment: Adjustment; points: Big; events: number | null }[];
}

interface Reached {
  lines: readonly Line[];
  adjustments: readonly AdjustmentLine[];
  /** The total, also where penalties take it below 0. */
  reached: Big;
}

export function lookAhead({ bands }: ScorecardData, { lines, adjustments, reached }: Reached, scoreOf: (indicator: Indicator, value: Big) => Big): Ahead | null {
  const band = nextBand(bands, bandOf(bands, reached, false));
  if (!band) return null;
  const lacks = exact(band.from).minus(reached);
  const ways = lines.flatMap(({ indicator, figure, scored }) => {
    if (figure.is !== 'figure' || !scored) return [];
    const needed = scored.score.plus(lacks);
    const found = findFigure(indicator, figure.value, (value) => scoreOf(indicator, value).gte(needed));
    return found ? [{ indicator, figure: found.toFixed(), adds: scoreOf(indicator, found).minus(scored.score) }] : [];
  });
  const bonuses = adjustments.flatMap(({ adjustment, sum, points }) => {
    const { sign, max, each } = adjustment;
    if (sign !== 'bonus' || points.plus(lacks).gt(max)) return [];
    return [{ adjustment, points: lacks, events: each === undefined ? null : countEvents(sum, each, points.plus(lacks)) }];
  });
  return { band, lacks, ways, bonuses };
}

/** How many more events of `each` points take the sum to what is needed. */
function countEvents(sum: Big, each: number, needed: Big): number {
  let more = 0;
  for (let reached = sum; reached.lt(needed); more += 1) reached = reached.plus(each);
  return more;
}

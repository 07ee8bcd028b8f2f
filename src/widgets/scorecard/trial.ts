import type { ScorecardData } from './data.ts';
import type { ScorecardSummary } from './model.ts';
import type { ScorecardState } from './state.ts';

/** Figures that are tried out, by id of the indicator, as they would be typed. */
export type Trial = Record<string, string>;

/** What counts on the sheet now: where trying out begins. */
export function beginTrial({ lines }: ScorecardSummary): Trial {
  return Object.fromEntries(lines.flatMap(({ indicator, figure, sides }) => (figure.is === 'figure' ? [[indicator.id, sides.review.text || sides.first.text]] : [])));
}

/** The sheet as if these figures counted. What is counted from events is tried as a number, so its events are left out. */
export function putTrial(data: ScorecardData, state: ScorecardState, trial: Trial): ScorecardState {
  const adjusting = new Set(data.adjustments.map(({ id }) => id));
  return { ...state, self: {}, figures: trial, review: {}, events: state.events.filter(({ item }) => adjusting.has(item)) };
}

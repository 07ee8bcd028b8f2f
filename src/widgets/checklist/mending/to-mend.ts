import { daysBetween } from '../../../lib/calendar.ts';
import type { ChecklistData } from '../data.ts';
import { type Place, placesOf, standingOf } from '../places.ts';
import type { ChecklistState, Recheck } from '../state.ts';

/** A failure and what became of it. */
export interface ToMend {
  place: Place;
  problem: string;
  owner: string;
  /** The day that counts now: of the last re-check that did not find it mended, else of the failure. Empty where none was set yet. */
  due: string;
  /** Days past that day; 0 while there is time, and once it is mended. */
  overdue: number;
  rechecks: Recheck[];
  closed: boolean;
}

/** The failures of a run in the order of the sheet. `today` is `YYYY-MM-DD`. */
export function listToMend(data: ChecklistData, state: ChecklistState, today: string): ToMend[] {
  return placesOf(data, state).flatMap((place): ToMend[] => {
    const answer = state.answers[place.key];
    if (standingOf(place.item, answer) !== 'no') return [];
    const { problem = '', owner = '', due: first = '' } = answer?.failure ?? {};
    const rechecks = state.rechecks.filter((recheck) => recheck.place === place.key);
    const last = rechecks.at(-1);
    const due = last?.due || first;
    const closed = last?.closed === true;
    const overdue = closed || due === '' ? 0 : Math.max(0, daysBetween(due, today));
    return [{ place, problem, owner, due, overdue, rechecks, closed }];
  });
}

/** How many are still open. */
export function countToMend(data: ChecklistData, state: ChecklistState): number {
  return listToMend(data, state, '').filter(({ closed }) => !closed).length;
}

import type { ChecklistData } from '../data.ts';
import { placesOf, standingOf } from '../places.ts';
import type { ChecklistState, Recheck } from '../state.ts';

/** What somebody who went to look writes down. */
export type RecheckInput = Pick<Recheck, 'result' | 'by' | 'date' | 'closed' | 'due'>;

export type RecheckGap = 'result' | 'by' | 'date' | 'early' | 'due' | 'later-due';

/** What keeps it from being written; empty when nothing does. Dates are compared as `YYYY-MM-DD` text. */
export function recheckGaps({ head }: ChecklistState, { result, by, date, closed, due }: RecheckInput): RecheckGap[] {
  const gaps: RecheckGap[] = [];
  if (result.trim() === '') gaps.push('result');
  if (by.trim() === '') gaps.push('by');
  if (date === '') gaps.push('date');
  else if (date < head.date) gaps.push('early');
  if (!closed && due === '') gaps.push('due');
  else if (!closed && due < date) gaps.push('later-due');
  return gaps;
}

/** Writes a re-check to the run that found the failure: closed, or open until a new day. Earlier ones stay. */
export function recheck(data: ChecklistData, state: ChecklistState, place: string, input: RecheckInput, now: string): ChecklistState {
  const item = placesOf(data, state).find(({ key }) => key === place)?.item;
  if (!item || standingOf(item, state.answers[place]) !== 'no' || recheckGaps(state, input).length > 0) return state;
  const { result, by, date, closed, due } = input;
  return { ...state, rechecks: [...state.rechecks, { place, result: result.trim(), by: by.trim(), date, closed, due: closed ? '' : due, at: now }] };
}

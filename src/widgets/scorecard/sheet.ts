import type { Kept } from '../../ui/use-kept.ts';
import type { ScorecardData } from './data.ts';
import type { ScorecardState } from './state.ts';

/** A kept sheet with the scorecard it was filled under. */
export type Sheet = Kept<ScorecardState, ScorecardData>;

/** Latest month first, and in it by 工号: by the signs themselves, not by a locale, for months are digits and 工号 capitals and digits. */
export function sortSheets(sheets: readonly Sheet[]): Sheet[] {
  return [...sheets].sort(({ record: { payload: a } }, { record: { payload: b } }) => {
    if (a.month !== b.month) return a.month < b.month ? 1 : -1;
    return a.person === b.person ? 0 : a.person < b.person ? -1 : 1;
  });
}

import type { MonthClose } from '../state.ts';

/** A closed month with the number of its closing. */
export interface Closing {
  number: number;
  close: MonthClose;
}

export const closedMonths = (closings: readonly Closing[]): ReadonlySet<string> => new Set(closings.map(({ close }) => close.month));

/** What the next month's chain begins with. */
export const lastFingerprint = (closings: readonly Closing[]): string => closings.reduce<Closing | undefined>((last, one) => (!last || one.number > last.number ? one : last), undefined)?.close.fingerprint ?? '';

import type { Place } from '../places.ts';

/** Id of a row on the page, by the number of its item on the sheet and of its case; short, because every row names it thrice. */
export function rowId(of: string, { number, ordinal }: Pick<Place, 'number' | 'ordinal'>): string {
  return ordinal === undefined ? `${of}-${number}` : `${of}-${number}-${ordinal}`;
}

/** Id of the head of a case. */
export const sampleId = (of: string, section: string, sample: string): string => `${of}-${section}-${sample}`;

import type Big from 'big.js';
import type { Band } from './data.ts';

/** The band of a total. The last one counts from 0, so every total has one; a veto puts any total there. */
export function bandOf(bands: readonly Band[], total: Big, vetoed: boolean): Band {
  const last = bands.at(-1)!;
  return vetoed ? last : (bands.find(({ from }) => total.gte(from)) ?? last);
}

/** The band above; null for the best. */
export function nextBand(bands: readonly Band[], band: Band): Band | null {
  return bands[bands.findIndex(({ id }) => id === band.id) - 1] ?? null;
}

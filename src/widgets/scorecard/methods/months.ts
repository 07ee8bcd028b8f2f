import type { Months } from '../data.ts';
import { exact } from '../exact.ts';
import { readNumber } from '../figure.ts';
import type { Method } from './method.ts';

/** The average of the months out of 100, up to the cap. */
export const months: Method<Months> = {
  read: readNumber,
  score: ({ cap }, value) => {
    const named = [value.toFixed(), String(cap)];
    if (value.gt(cap)) return { percent: { over: exact(cap), under: exact(1) }, reason: 'months-cap', named };
    return { percent: { over: value, under: exact(1) }, reason: 'months', named };
  },
  best: ({ cap }, value) => (value.gt(cap) ? value : exact(cap)),
  marks: () => [0.01],
};

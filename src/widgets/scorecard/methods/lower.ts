import type { Lower } from '../data.ts';
import { exact } from '../exact.ts';
import { readNumber } from '../figure.ts';
import type { Method } from './method.ts';

/** Full at the target or below, nothing at the worst or above, in proportion between them. */
export const lower: Method<Lower> = {
  read: readNumber,
  score: ({ target, worst }, value) => {
    const named = [value.toFixed(), String(target), String(worst)];
    if (value.lte(target)) return { percent: { over: exact(100), under: exact(1) }, reason: 'met', named };
    if (value.gte(worst)) return { percent: { over: exact(0), under: exact(1) }, reason: 'worst', named };
    return { percent: { over: exact(worst).minus(value).times(100), under: exact(worst).minus(target) }, reason: 'lower', named };
  },
  best: ({ target }, value) => (value.gt(target) ? exact(target) : value),
  marks: ({ target, worst }) => [target, worst],
};

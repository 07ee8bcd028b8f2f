import type { Range } from '../data.ts';
import { exact } from '../exact.ts';
import { readNumber } from '../figure.ts';
import type { Method } from './method.ts';

/** Full inside the range; outside it less in proportion, nothing from the tolerance on. */
export const range: Method<Range> = {
  read: readNumber,
  score: ({ from, to, tolerance }, value) => {
    const named = [value.toFixed(), String(from), String(to), String(tolerance)];
    const below = value.lt(from);
    const away = below ? exact(from).minus(value) : value.minus(to);
    if (away.lte(0)) return { percent: { over: exact(100), under: exact(1) }, reason: 'range', named };
    if (away.gte(tolerance)) return { percent: { over: exact(0), under: exact(1) }, reason: 'outside', named };
    return { percent: { over: exact(tolerance).minus(away).times(100), under: exact(tolerance) }, reason: below ? 'below' : 'above', named };
  },
  best: ({ from, to }, value) => (value.lt(from) ? exact(from) : value.gt(to) ? exact(to) : value),
  marks: ({ from, to }) => [from, to],
};

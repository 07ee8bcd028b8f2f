import type { Higher } from '../data.ts';
import { exact } from '../exact.ts';
import { readNumber } from '../figure.ts';
import type { Method } from './method.ts';

/** actual ÷ target, between floor and cap. */
export const higher: Method<Higher> = {
  read: readNumber,
  score: ({ target, cap, floor }, value) => {
    // An own target of 0: nothing can be divided by it, and whatever was done reaches it.
    if (target === 0) return { percent: { over: exact(100), under: exact(1) }, reason: 'no-target', named: [value.toFixed()] };
    const percent = { over: value.times(100), under: exact(target) };
    const named = [value.toFixed(), String(target)];
    if (percent.over.gt(percent.under.times(cap))) return { percent: { over: exact(cap), under: exact(1) }, reason: 'cap', named: [...named, String(cap)] };
    if (percent.over.lt(percent.under.times(floor))) return { percent: { over: exact(floor), under: exact(1) }, reason: 'floor', named: [...named, String(floor)] };
    return { percent, reason: 'ratio', named };
  },
  best: ({ target, cap }, value) => {
    if (target === 0) return value;
    const full = exact(target).times(cap).times(0.01);
    return value.gt(full) ? value : full;
  },
  marks: ({ target }) => [target],
};

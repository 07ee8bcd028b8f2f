import type { Deduction } from '../data.ts';
import { decimalsOf, exact } from '../exact.ts';
import { readNumber, wrong } from '../figure.ts';
import type { Method } from './method.ts';

/** Points of the weight are lost at each event, down to the floor. */
export const deduction: Method<Deduction> = {
  read: (text, indicator) => {
    const read = readNumber(text, indicator);
    return read.is === 'figure' && decimalsOf(read.value) > 0 ? wrong('whole') : read;
  },
  score: ({ weight, each, floor }, value) => {
    const left = exact(weight).minus(value.times(each));
    const named = [value.toFixed(), String(each), String(floor)];
    if (left.times(100).lt(exact(weight).times(floor))) return { percent: { over: exact(floor), under: exact(1) }, reason: 'spent', named };
    return { percent: { over: left.times(100), under: exact(weight) }, reason: 'deduction', named };
  },
  best: () => exact(0),
  marks: () => [0],
};

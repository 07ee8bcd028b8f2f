import { expect, test } from 'vitest';
import { isTimeToLock, type Moment } from '../../src/vault/lock-watch.ts';

const minute = 60_000;
const at = (wall: number, steady = wall): Moment => ({ wall: wall * minute, steady: steady * minute });

test.each([
  ['a touch a moment ago', at(10), at(9.9), at(9.9), false],
  ['just before the time', at(14.9), at(10), at(14.8), false],
  ['just at the time', at(15), at(10), at(14.9), true],
  ['a hidden page that ticks once a minute', at(12), at(10), at(11), false],
  ['F21: a machine that slept, whose steady clock stood still', at(40, 10.1), at(9, 10), at(9.1, 10), true],
  ['F21: a machine that slept, whose steady clock went on', at(40, 40), at(39.9), at(12), true],
  ['F27: a wall clock that was set back, after a touch', at(-500, 10.2), at(10), at(10.1), false],
  ['F27: a wall clock that was set back, after the time', at(-500, 15.1), at(10), at(15), true],
  ['F27: a wall clock that was set on: locked, to be sure', at(9_000, 10.2), at(10), at(10.1), true],
])('%s', (_, now, touched, ticked, expected) => {
  expect(isTimeToLock(now, touched, ticked, 5 * minute)).toBe(expected);
});

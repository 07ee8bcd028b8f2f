import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatTenths, reaches, scoreTenths } from '../../../src/widgets/checklist/score.ts';

test.each([
  [0, 12, '0.0'],
  [12, 12, '100.0'],
  [2, 3, '66.7'],
  [1, 3, '33.3'],
  // Half a tenth goes up: 86.25, 0.05 and 99.95.
  [69, 80, '86.3'],
  [1, 2000, '0.1'],
  [1999, 2000, '100.0'],
])('%i of %i is %s', (earned, applicable, shown) => {
  expect(formatTenths(scoreTenths({ earned, applicable }) as number)).toBe(shown);
});

test('nothing applicable has no score', () => {
  expect(scoreTenths({ earned: 0, applicable: 0 })).toBeNull();
});

test('is the nearest tenth, the upper one of two equally near', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 1n, max: 1_000_000_000n }), fc.bigInt({ min: 0n, max: 1_000_000_000n }), (applicable, part) => {
      const earned = part % (applicable + 1n);
      const tenths = BigInt(scoreTenths({ earned: Number(earned), applicable: Number(applicable) }) as number);
      // Twice the distance to the exact value, in units of 1/applicable: half a tenth below to just under half above.
      const twice = 2n * (tenths * applicable - earned * 1000n);
      expect(twice > -applicable && twice <= applicable).toBe(true);
    }),
  );
});

test('a mark is reached by the figure that is shown', () => {
  expect(reaches(scoreTenths({ earned: 1799, applicable: 2000 }), 90)).toBe(true);
  expect(reaches(899, 90)).toBe(false);
  expect(reaches(null, 90)).toBe(true);
  expect(reaches(0, undefined)).toBe(true);
});

import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatFen, reckon, toFen } from '../../../src/widgets/log/late-fee.ts';

/** 电信条例第34条: at most 3‰ a day; suspension after 30 days; ending after 60 more. */
const law = { rate: 3, suspend: 30, terminate: 60 };

test.each([
  ['on the day', '2026-11-01', '2026-11-01', 0, '0.00'],
  ['a day late', '2026-11-01', '2026-11-02', 1, '0.30'],
  ['thirty days late', '2026-11-01', '2026-12-01', 30, '9.00'],
  ['before the day', '2026-11-01', '2026-10-01', 0, '0.00'],
])('100元 %s', (_, due, today, days, fee) => {
  const result = reckon(law, 10_000, due, today);
  expect([result.days, formatFen(result.fee)]).toEqual([days, fee]);
});

test('the days of the law: thirty full days, then sixty from the suspension', () => {
  expect(reckon(law, 10_000, '2026-10-31', '2026-12-31')).toMatchObject({ suspendFrom: '2026-12-01', terminateFrom: '2027-01-31' });
});

test('amounts are read to the 分 and halves are rounded up', () => {
  expect(['12', '12.5', '12.05', '１２', '12.555', '-1', ''].map(toFen)).toEqual([1200, 1250, 1205, 1200, null, null, null]);
  expect(reckon({ ...law, rate: 0.5 }, 10_00, '2026-11-01', '2026-11-02').fee).toBe(1);
});

test('whatever the amount, it grows by the day and never by less', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), fc.integer({ min: 1, max: 28 }), (amount, day) => {
      const at = (n: number) => reckon(law, amount, '2026-10-31', `2026-11-${String(n).padStart(2, '0')}`);
      expect(at(day).whole).toBe(amount + at(day).fee);
      if (day > 1) expect(at(day).fee).toBeGreaterThanOrEqual(at(day - 1).fee);
    }),
  );
});

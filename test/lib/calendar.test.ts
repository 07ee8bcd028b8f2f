import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween, isDay, periodOf, weekday } from '../../src/lib/calendar.ts';

describe('days', () => {
  test.each([
    ['2026-12-31', 1, '2027-01-01'],
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    // Nights on which clocks are put forward and back, in Europe and in the United States.
    ['2026-03-28', 2, '2026-03-30'],
    ['2026-10-24', 2, '2026-10-26'],
    ['2026-11-01', 1, '2026-11-02'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  test.each([['2026-02-28', true], ['2028-02-29', true], ['2026-02-29', false], ['2026-02-30', false], ['2026-04-31', false], ['2026-13-01', false], ['2026-00-10', false], ['2026-1-1', false], ['0026-01-01', false], ['', false]])('%j is a day: %s', (text, is) => {
    expect(isDay(text)).toBe(is);
  });

  test('what is no day is no distance', () => {
    expect(daysBetween('', '2026-11-03')).toBe(0);
  });
});

describe('months', () => {
  test.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 48, '2032-02-29'],
    ['2026-11-15', 3, '2027-02-15'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2100-01-31', 1, '2100-02-28'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });
});

describe('periods', () => {
  test.each([
    ['2026-11-24', 'day', '2026-11-24', '2026-11-24'],
    ['2026-11-24', 'week', '2026-11-23', '2026-11-29'],
    ['2026-11-29', 'week', '2026-11-23', '2026-11-29'],
    ['2027-01-01', 'week', '2026-12-28', '2027-01-03'],
    ['2028-02-10', 'month', '2028-02-01', '2028-02-29'],
    ['2026-12-31', 'month', '2026-12-01', '2026-12-31'],
    ['2026-11-24', 'quarter', '2026-10-01', '2026-12-31'],
    ['2026-03-31', 'quarter', '2026-01-01', '2026-03-31'],
    ['2026-11-24', 'year', '2026-01-01', '2026-12-31'],
  ] as const)('%s lies in the %s from %s to %s', (day, period, from, to) => {
    expect(periodOf(day, period)).toEqual({ from, to });
  });

  test('24 November 2026 is a Tuesday, and weeks go on before 1970', () => {
    expect([weekday('2026-11-24'), weekday('2026-11-29'), weekday('1970-01-01'), weekday('1969-12-29')]).toEqual([2, 7, 4, 1]);
  });
});

const anyDay = fc.date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));

test('days added are the days between, and every day lies in its own periods', () => {
  fc.assert(
    fc.property(anyDay, fc.integer({ min: -2000, max: 2000 }), fc.constantFrom('week', 'month', 'quarter', 'year'), (day, days, period) => {
      expect(daysBetween(day, addDays(day, days))).toBe(days);
      const { from, to } = periodOf(day, period);
      expect(from <= day && day <= to).toBe(true);
      expect(periodOf(addDays(to, 1), period).from).toBe(addDays(to, 1));
    }),
  );
});

test('the machine’s time zone does not matter', () => {
  const before = process.env['TZ'];
  try {
    for (const zone of ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati', 'Pacific/Niue', 'Europe/Berlin']) {
      process.env['TZ'] = zone;
      expect([addDays('2026-03-28', 1), addDays('2026-10-25', 1), addMonths('2026-01-31', 1), periodOf('2026-03-29', 'week').to], zone).toEqual(['2026-03-29', '2026-10-26', '2026-02-28', '2026-03-29']);
    }
  } finally {
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
  }
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../src/lib/calendar.ts';
import type { Rhythm } from '../../../src/widgets/checklist/data.ts';
import { daysOfMonth, dueOf } from '../../../src/widgets/checklist/round/due.ts';

const day: Rhythm = { every: 'day', times: 1 };
const twice: Rhythm = { every: 'day', times: 2 };
const week: Rhythm = { every: 'week', times: 1 };
const month: Rhythm = { every: 'month', times: 1 };
const span = (length: number, unit: 'day' | 'week' | 'month' | 'year'): Rhythm => ({ every: 'span', length, unit });
/** Today is Tuesday, 24 November 2026. */
const today = '2026-11-24';

test('what is done when something happens is never due', () => {
  expect(dueOf({ every: 'event' }, [today], today)).toEqual({ is: 'event' });
});

describe('by the calendar', () => {
  test.each([
    ['never begun: today, and nothing is missed', day, [], { next: today, done: 0, missed: [], started: false }],
    ['done today: tomorrow', day, [today], { next: '2026-11-25', done: 1, missed: [] }],
    ['done the day before yesterday: yesterday is missed', day, ['2026-11-22'], { next: today, done: 0, missed: ['2026-11-23'] }],
    ['once of twice', twice, [today], { next: today, done: 1, times: 2, missed: [] }],
    ['twice of twice', twice, [today, today], { next: '2026-11-25', done: 2 }],
    ['a day on which it was done once of twice is missed', twice, ['2026-11-22', '2026-11-23', today], { missed: ['2026-11-23'] }],
    ['the day it was begun on may have been half over', twice, ['2026-11-23', today, today], { missed: [] }],
    ['a week ends on Sunday', week, ['2026-11-16'], { next: '2026-11-29', done: 0, missed: [] }],
    ['done on Monday: the Sunday after the next', week, ['2026-11-23'], { next: '2026-12-06', done: 1 }],
    ['two weeks went by', week, ['2026-11-02'], { next: '2026-11-29', missed: ['2026-11-15', '2026-11-22'] }],
    ['a month ends with its last day', month, ['2026-10-31'], { next: '2026-11-30', done: 0, missed: [] }],
    ['done in November: the last of December', month, ['2026-11-01'], { next: '2026-12-31', done: 1 }],
    ['a quarter', { every: 'quarter', times: 1 }, ['2026-03-15'], { next: '2026-12-31', missed: ['2026-06-30', '2026-09-30'] }],
    ['a year', { every: 'year', times: 1 }, ['2024-12-30'], { next: '2026-12-31', missed: ['2025-12-31'] }],
  ] as [string, Rhythm, string[], object][])('%s', (_, rhythm, runs, due) => {
    expect(dueOf(rhythm, runs, today)).toMatchObject(due);
  });

  test('days on which the hall is closed are asked for nothing', () => {
    const isOpen = (one: string) => one !== '2026-11-23' && one !== '2026-11-25';
    expect(dueOf(day, ['2026-11-22'], today, isOpen)).toMatchObject({ next: today, missed: [] });
    expect(dueOf(day, [today], today, isOpen)).toMatchObject({ next: '2026-11-26' });
    expect(dueOf(day, ['2026-11-22'], '2026-11-23', isOpen)).toMatchObject({ next: today });
  });

  test('the last of February in a leap year', () => {
    expect(dueOf(month, ['2028-01-31'], '2028-02-29')).toMatchObject({ next: '2028-02-29', done: 0, missed: [] });
    expect(dueOf(day, ['2028-02-28'], '2028-03-01')).toMatchObject({ missed: ['2028-02-29'] });
  });
});

describe('by a span', () => {
  test.each([
    ['never begun: today', span(7, 'day'), [], { next: today, done: 0, overdue: 0, missed: [], started: false }],
    ['seven days after the last', span(7, 'day'), ['2026-11-20', '2026-11-10'], { next: '2026-11-27', done: 1, overdue: 0 }],
    ['on its day it is not overdue', span(7, 'day'), ['2026-11-17'], { next: today, done: 0, overdue: 0, missed: [] }],
    ['a day later it is', span(7, 'day'), ['2026-11-16'], { next: '2026-11-23', overdue: 1, missed: [] }],
    ['what was superseded by the following is missed', span(7, 'day'), ['2026-11-01'], { next: '2026-11-08', overdue: 16, missed: ['2026-11-08', '2026-11-15'] }],
    ['so it is between two runs', span(7, 'day'), ['2026-11-01', '2026-11-20'], { next: '2026-11-27', missed: ['2026-11-08'] }],
    ['done late but before the following is not missed', span(7, 'day'), ['2026-11-10', '2026-11-20'], { missed: [] }],
    ['a month', span(1, 'month'), ['2026-10-31'], { next: '2026-11-30' }],
    ['three months', span(3, 'month'), ['2026-08-31'], { next: '2026-11-30' }],
    ['a year from a leap day', span(1, 'year'), ['2028-02-29'], { next: '2029-02-28' }],
    ['weeks', span(2, 'week'), ['2026-11-20'], { next: '2026-12-04' }],
  ] as [string, Rhythm, string[], object][])('%s', (_, rhythm, runs, due) => {
    expect(dueOf(rhythm, runs, today)).toMatchObject(due);
  });

  test('month ends do not wear off: after 28 February the missed ones go on from the 31st', () => {
    expect(dueOf(span(1, 'month'), ['2027-01-31'], '2027-05-02')).toMatchObject({ next: '2027-02-28', missed: ['2027-02-28', '2027-03-31'] });
  });
});

test('a run of today leaves nothing overdue, and nothing is due before today unless it is overdue', () => {
  const anyRhythm = fc.oneof(
    fc.record({ every: fc.constantFrom('day', 'week', 'month', 'quarter', 'year'), times: fc.integer({ min: 1, max: 3 }) }),
    fc.record({ every: fc.constant('span' as const), length: fc.integer({ min: 1, max: 12 }), unit: fc.constantFrom('day', 'week', 'month', 'year') }),
  ) as fc.Arbitrary<Rhythm>;
  fc.assert(
    fc.property(anyRhythm, fc.array(fc.integer({ min: 0, max: 800 }), { maxLength: 12 }), (rhythm, ago) => {
      const runs = ago.map((days) => addDays(today, -days));
      const before = dueOf(rhythm, runs, today);
      const after = dueOf(rhythm, [...runs, ...Array.from({ length: 3 }, () => today)], today);
      if (before.is !== 'due' || after.is !== 'due') throw new Error('due');
      expect([after.overdue, after.next > today]).toEqual([0, true]);
      expect(before.next >= today || before.overdue > 0).toBe(true);
      expect(before.missed.every((one) => one < today)).toBe(true);
      expect(before.missed).toEqual([...before.missed].sort());
    }),
  );
});

describe('the sheets of a month', () => {
  test.each([
    ['30 days', day, '2026-11', 30],
    ['31 days', day, '2026-12', 31],
    ['a leap February', day, '2028-02', 29],
    ['twice a day', twice, '2026-11', 60],
    ['Mondays', week, '2026-11', 5],
    ['the month itself', month, '2026-11', 1],
    ['nothing by the calendar', { every: 'event' } as Rhythm, '2026-11', 0],
  ])('%s', (_, rhythm, of, count) => {
    expect(daysOfMonth(rhythm, [], of)).toHaveLength(count);
  });

  test('go on from the last run before the month', () => {
    expect(daysOfMonth(span(7, 'day'), ['2026-10-28', '2026-10-12'], '2026-11')).toEqual(['2026-11-04', '2026-11-11', '2026-11-18', '2026-11-25']);
    expect(daysOfMonth(span(15, 'day'), [], '2026-11')).toEqual(['2026-11-01', '2026-11-16']);
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../../src/widgets/quiz/catalogue.ts';
import { dueOf, forecast, reviewedSince, reviewToday } from '../../../src/widgets/quiz/review.ts';
import { today, tomorrow } from '../../../src/widgets/quiz/today.ts';
import { answered, makeCatalogue, sitting, start } from './sample.ts';

const day = 86_400_000;
const questions = questionsOf(makeCatalogue());
/** Days from the last answer until the question is due. */
function gap(...points: (number | 'guess')[]): number {
  let at = start;
  const sittings = points.map((one, n) => {
    at = start + n * 3 * day;
    return sitting([answered('c1-q0', one === 'guess' ? 1 : one, { at, ...(one === 'guess' ? { guessed: true as const } : {}) })]);
  });
  return (dueOf(sittings, questions, 0.9)[0]!.due - at) / day;
}

describe('when a question comes again', () => {
  test('after a right answer later than after a guess, after that later than after a wrong one', () => {
    expect(gap(1)).toBeGreaterThan(gap('guess'));
    expect(gap('guess')).toBeGreaterThanOrEqual(gap(0));
    expect(gap(0)).toBeGreaterThanOrEqual(1);
  });

  test('later and later while it is right, soon again once it is wrong', () => {
    expect(gap(1, 1)).toBeGreaterThan(gap(1));
    expect(gap(1, 1, 1)).toBeGreaterThan(gap(1, 1));
    expect(gap(1, 1, 1, 0)).toBeLessThan(gap(1, 1, 1));
  });

  test('in whole days, never twice on one day', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(0, 0.5, 1, 'guess' as const), { minLength: 1, maxLength: 8 }), (points) => {
      expect(gap(...points)).toBeGreaterThanOrEqual(1);
      expect(Number.isInteger(gap(...points))).toBe(true);
    }));
  });

  test('sooner where more is to be remembered', () => {
    const sittings = [sitting([answered('c1-q0', 1)])];
    expect(dueOf(sittings, questions, 0.97)[0]!.due).toBeLessThan(dueOf(sittings, questions, 0.8)[0]!.due);
  });

  test('answers of an older revision, of questions that are gone, and empty ones count for nothing', () => {
    expect(dueOf([sitting([answered('c1-q0', 1, { revision: 7 }), answered('gone', 1), answered('c1-q1', 0, { given: [] })])], questions, 0.9)).toEqual([]);
  });

  test('a clock that was put back breaks nothing', () => {
    expect(dueOf([sitting([answered('c1-q0', 1, { at: start })]), sitting([answered('c1-q0', 1, { at: start - 400 * day })])], questions, 0.9)).toHaveLength(1);
  });
});

describe('the plan of a day', () => {
  const due = [-3, -2, 0, 0, 1, 6, 7, 20, 40].map((days, n) => ({ id: `q${n}`, due: start + days * day }));
  const evening = start + day / 2;
  test('counts honestly', () => {
    expect(forecast(due, 3, 0, evening)).toEqual({ now: 4, today: 3, week: 6, month: 8, days: 2 });
    expect(forecast(due, 3, 2, evening).today).toBe(1);
    expect(forecast(due, 3, 9, evening).today).toBe(0);
    expect(forecast([], 3, 0, evening)).toEqual({ now: 0, today: 0, week: 0, month: 0, days: 0 });
  });
  test('takes what has waited longest, no more than the limit', () => {
    expect(reviewToday(due, 3, 1, evening)).toEqual(['q0', 'q1']);
  });
  test('counts only answers of reviews, and only of today', () => {
    const reviews = [sitting([answered('a', 1, { at: start }), answered('b', 1, { at: start - day })], { mode: 'review' }), sitting([answered('c', 1)])];
    expect(reviewedSince(reviews, start - 1)).toBe(1);
  });
  test('a day begins and ends at midnight of this machine', () => {
    expect(new Date(today(start)).getHours()).toBe(0);
    expect(tomorrow(start)).toBeGreaterThan(start);
    expect(today(tomorrow(start))).toBe(tomorrow(start));
  });
});

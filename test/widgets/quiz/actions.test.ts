import { describe, expect, test } from 'vitest';
import { answer, begin, end, enter, handIn, markGuessed, nextOpen, remainingMs, skip, spend, unanswered } from '../../../src/widgets/quiz/actions.ts';
import { kindOf } from '../../../src/widgets/quiz/kinds/table.ts';
import { summarise } from '../../../src/widgets/quiz/model.ts';
import { ask, data, start } from './sample.ts';

const bank = new Map(data.questions.map((one) => [one.id, one]));
const minute = 60_000;
const practice = () => begin({ mode: 'practice', scope: 'quiz=sample', title: '样题', seed: 's', questions: data.questions }, { edition: '2026年版', bank: 'f0' }, start);
const exam = () => ({ ...practice(), mode: 'exam' as const, terms: { id: 'hall', minutes: 10, pass: 60, multiple: 'strict' as const } });

describe('practice', () => {
  test('goes from question to question, over what was passed', () => {
    const first = answer(practice(), ask('smile-first'), ['微笑迎客'], 4_000, start + minute);
    expect(first.answers).toEqual([{ id: 'smile-first', revision: 1, given: ['微笑迎客'], points: 1, ms: 4_000, at: start + minute }]);
    expect(nextOpen(first, bank)).toBe(1);
    expect(nextOpen(skip(first, 'complaint-steps-taken'), bank)).toBe(2);
  });

  test('marks a question once a sitting, and none after its end', () => {
    const once = answer(practice(), ask('argue-back'), ['true'], 1, start);
    expect(answer(once, ask('argue-back'), ['false'], 1, start)).toBe(once);
    const ended = end(once, start);
    expect(answer(ended, ask('smile-first'), ['微笑迎客'], 1, start)).toBe(ended);
    expect(end(ended, start + 1).ended).toBe(start);
  });

  test('leaves out what the bank no longer has as it was', () => {
    const without = new Map([...bank].filter(([id]) => id !== 'smile-first').map(([id, one]) => [id, id === 'complaint-steps-taken' ? { ...one, revision: 9 } : one]));
    expect(nextOpen(practice(), without)).toBe(2);
    expect(nextOpen(practice(), new Map())).toBeUndefined();
  });

  test('keeps that a right answer was a guess, and takes it back', () => {
    const right = answer(answer(practice(), ask('argue-back'), ['false'], 1, start), ask('smile-first'), ['低头忙自己的'], 1, start);
    const guessed = markGuessed(right, 'argue-back', true);
    expect(guessed.answers.map(({ guessed: was }) => was)).toEqual([true, undefined]);
    expect(markGuessed(guessed, 'argue-back', false)).toEqual(right);
    expect(markGuessed(right, 'smile-first', true)).toEqual(right);
  });
});

describe('an exam', () => {
  test('keeps what is entered and marks it when it is handed in', () => {
    const entered = enter(spend(enter(exam(), 'smile-first', ['低头忙自己的'], start), 'smile-first', 5_000), 'smile-first', ['微笑迎客'], start + minute);
    expect(entered.answers).toEqual([]);
    const half = enter(entered, 'complaint-steps-taken', ['记下来'], start + minute);
    const done = handIn(half, bank, start + 2 * minute);
    expect(done.answers.slice(0, 3).map(({ id, points, ms, at }) => [id, points, ms, at - start])).toEqual([
      ['smile-first', 1, 5_000, 2 * minute],
      ['complaint-steps-taken', 0, 0, 2 * minute],
      ['argue-back', 0, 0, 2 * minute],
    ]);
    expect([done.ended! - start, Object.keys(done.entered)]).toEqual([2 * minute, []]);
    expect(handIn(done, bank, start + 3 * minute)).toBe(done);
  });

  test('marks a part of several as its terms say', () => {
    const given = enter({ ...exam(), terms: { ...exam().terms, multiple: 'half' } }, 'complaint-steps-taken', ['记下来'], start);
    expect(handIn(given, bank, start).answers[1]?.points).toBe(0.5);
  });

  test.each([
    ['at its beginning', 0, 10 * minute],
    ['after four minutes, whatever happened meanwhile', 4 * minute, 6 * minute],
    ['when it is over', 10 * minute, 0],
    ['the next day', 24 * 60 * minute, 0],
    ['when the clock was put back', -60 * minute, 10 * minute],
  ])('has time left %s', (_, after, left) => {
    expect(remainingMs(exam(), start + after)).toBe(left);
  });

  test('takes nothing after its time, and counts as handed in then', () => {
    const late = enter(exam(), 'smile-first', ['微笑迎客'], start + 11 * minute);
    expect(late.entered).toEqual({});
    expect(handIn(exam(), bank, start + 99 * minute).ended).toBe(start + 10 * minute);
  });

  test('names what is open, half-filled gaps too', () => {
    const all = data.questions.reduce((state, one) => enter(state, one.id, kindOf(one).right(one), start), exam() as ReturnType<typeof practice>);
    expect(unanswered(all, bank)).toEqual([]);
    expect(unanswered(enter(enter(all, 'where-recorded', ['投诉本', ''], start), 'argue-back', [], start), bank)).toEqual([2, 3]);
    expect(summarise(handIn(all, bank, start))).toMatchObject({ mark: 1000, passed: true, right: data.questions.length });
  });
});

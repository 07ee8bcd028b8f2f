import { describe, expect, test } from 'vitest';
import { begin, enter, handIn, markGuessed, spend } from '../../../src/widgets/quiz/actions.ts';
import { quizKind } from '../../../src/widgets/quiz/stored.ts';
import golden from '../../support/golden/quiz-v1.json' with { type: 'json' };
import { ask, start } from './sample.ts';

test('reads the golden payload of version 1, and still writes the like', () => {
  expect(quizKind.version).toBe(1);
  expect(quizKind.parse(golden)).toEqual(golden);
  const questions = [ask('smile-first'), ask('complaint-steps-taken')];
  const begun = begin({ mode: 'exam', scope: 'exam=hall', title: '营业厅规范考试', seed: '0412', terms: { id: 'hall', minutes: 45, pass: 80, multiple: 'half' }, questions }, { edition: '2026年版', bank: 'f0' }, start);
  const entered = enter(spend(enter(begun, 'smile-first', ['微笑迎客'], start), 'smile-first', 5_000), 'complaint-steps-taken', ['记下来'], start);
  const done = markGuessed(handIn(entered, new Map(questions.map((one) => [one.id, one])), start + 120_000), 'smile-first', true);
  expect(JSON.parse(JSON.stringify({ ...done, skipped: golden.skipped, entered: golden.entered }))).toEqual(golden);
});

test('every older version has its step forward', () => {
  expect(Object.keys(quizKind.migrations).map(Number)).toEqual(Array.from({ length: quizKind.version - 1 }, (_, n) => n + 1));
});

describe('an unknown shape is refused, not repaired', () => {
  test.each([
    ['null', null],
    ['an unknown mode', { ...golden, mode: 'duel' }],
    ['a key of a later time', { ...golden, hints: [] }],
    ['more than all points', { ...golden, answers: [{ ...golden.answers[0], points: 2 }] }],
    ['points that are no number', { ...golden, answers: [{ ...golden.answers[0], points: '1' }] }],
    ['an answer that is no list', { ...golden, answers: [{ ...golden.answers[0], given: '微笑迎客' }] }],
  ])('%s', (_, payload) => {
    expect(() => quizKind.parse(payload)).toThrow();
  });
});

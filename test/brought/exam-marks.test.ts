import { describe, expect, test } from 'vitest';
import { isOf, toMark } from '../../src/brought/exam-marks.ts';
import { names } from '../../src/brought/logged-events.ts';
import type { QuizState } from '../../src/widgets/quiz/state.ts';

const whose = { person: 'A001', name: '张三' };

describe('whose exam it is', () => {
  test.each([
    ['the number, however it was typed', { number: 'ａ００１ ', name: '别人' }, true],
    ['another number, although the name is the same', { number: 'A002', name: '张三' }, false],
    ['the name, where there is no number', { number: '', name: '张三' }, true],
    ['another name without a number', { number: '', name: '李四' }, false],
    ['nothing known of either', { number: '', name: '' }, false],
  ])('%s', (_, profile, is) => {
    expect(isOf(profile, whose)).toBe(is);
  });

  test('a sheet without a name is nobody who has only a name', () => {
    expect(isOf({ number: '', name: '' }, { person: 'A001', name: '' })).toBe(false);
  });
});

const exam: QuizState = {
  mode: 'exam',
  scope: 'exam=hall',
  title: '营业厅规范考试',
  terms: { id: 'hall', minutes: 45, pass: 80, multiple: 'half' },
  seed: 's',
  edition: '2026年版',
  bank: 'b',
  questions: [1, 2, 3].map((n) => ({ id: `q${n}`, revision: 1, stem: '题', rules: [] })),
  begun: 0,
  ended: new Date(2026, 10, 20, 9).getTime(),
  answers: [1, 2].map((n) => ({ id: `q${n}`, revision: 1, given: [], points: 1, ms: 0, at: 0 })),
  skipped: [],
  entered: {},
};

describe('the mark of a sitting', () => {
  test('is of all that was asked, with the day it was handed in', () => {
    expect(toMark(exam)).toEqual({ title: '营业厅规范考试', date: '2026-11-20', mark: '66.7' });
  });

  test('there is none of a practice, nor of an exam that was not handed in', () => {
    expect(toMark({ ...exam, mode: 'practice' })).toBeNull();
    expect(toMark({ ...exam, ended: undefined })).toBeNull();
  });
});

describe('whom an entry names', () => {
  test.each([
    ['张三', true],
    ['李四、张三', true],
    ['张三（A009）', true],
    ['柜员a001', false],
    ['a001', true],
    ['张三丰', false],
    ['', false],
  ])('%s', (field, is) => {
    expect(names(field, whose)).toBe(is);
  });

  test('a sheet without a name is named by its number alone', () => {
    expect(names('', { person: 'A001', name: '' })).toBe(false);
    expect(names('A001', { person: 'A001', name: '' })).toBe(true);
  });
});

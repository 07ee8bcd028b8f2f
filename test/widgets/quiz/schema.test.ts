import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { quizSchema } from '../../../src/widgets/quiz/schema.ts';
import { sample } from './sample.ts';

/** The complaints about the sample, one a line: path and message. The n-th question is changed. */
function complaints(n: number, change: object): string {
  const input = sample();
  Object.assign(input.questions[n]!, change);
  const read = quizSchema.safeParse(input);
  return read.success ? '' : read.error.issues.map((issue) => `${z.core.toDotPath(issue.path)}: ${issue.message}`).join('\n');
}

test('the sample is well formed', () => {
  expect(complaints(0, {})).toBe('');
});

describe('an author is told where and what', () => {
  const right = { text: '甲', right: true };
  const wrong = { text: '乙' };
  test.each([
    ['an unknown key', 0, { hint: '想一想' }],
    ['an id used twice', 1, { id: 'smile-first' }],
    ['an id that a question of a case has', 1, { id: 'angry-customer-record' }],
    ['no rule', 0, { rules: [] }],
    ['a difficulty of four', 0, { difficulty: 4 }],
    ['a revision of nothing', 0, { revision: 0 }],
    ['two right options of a 单选', 0, { options: [right, { ...wrong, right: true }, { text: '丙' }] }],
    ['one right option of a 多选', 1, { options: [right, wrong, { text: '丙' }] }],
    ['every option right', 1, { options: [right, { ...wrong, right: true }, { text: '丙', right: true }] }],
    ['two options', 0, { options: [right, wrong] }],
    ['an option twice', 0, { options: [right, wrong, wrong] }],
    ['gaps without answers', 3, { stem: '投诉写进____。' }],
    ['a step twice', 5, { steps: ['记录', '调查', '记录'] }],
    ['a left side twice', 6, { pairs: [{ left: '迎客', right: '营业员' }, { left: '迎客', right: '厅经理' }, { left: '记投诉', right: '营业员' }] }],
    ['all right sides alike', 6, { pairs: [{ left: '一', right: '营业员' }, { left: '二', right: '营业员' }, { left: '三', right: '营业员' }] }],
    ['a case of one question', 7, { questions: [] }],
  ])('%s', (_, n, change) => {
    expect(complaints(n, change)).toMatchSnapshot();
  });
});

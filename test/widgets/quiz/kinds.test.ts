import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrange } from '../../../src/widgets/quiz/draw.ts';
import { normalise, rightGaps } from '../../../src/widgets/quiz/kinds/blank.ts';
import { kindOf } from '../../../src/widgets/quiz/kinds/table.ts';
import { sayGiven } from '../../../src/widgets/quiz/say.ts';
import { quiz as words } from '../../../src/ui/text/zh-Hans/quiz.ts';
import { ask, data } from './sample.ts';

describe('points', () => {
  test.each([
    ['smile-first', ['微笑迎客'], 1, 1],
    ['smile-first', ['让客户先等着'], 0, 0],
    ['smile-first', [], 0, 0],
    ['complaint-steps-taken', ['按时答复', '记下来', '告诉客户何时答复'], 1, 1],
    ['complaint-steps-taken', ['记下来'], 0, 0.5],
    ['complaint-steps-taken', ['记下来', '先不记，等客户走了再说'], 0, 0],
    ['complaint-steps-taken', ['记下来', '告诉客户何时答复', '按时答复', '先不记，等客户走了再说'], 0, 0],
    ['complaint-steps-taken', ['记下来', '记下来', '记下来'], 0, 0.5],
    ['argue-back', ['false'], 1, 1],
    ['argue-back', ['true'], 0, 0],
    ['where-recorded', ['投诉登记本', '厅经理'], 1, 1],
    ['where-recorded', [' 投诉 本。', '店长'], 0.5, 0.5],
    ['where-recorded', ['', ''], 0, 0],
    ['order-of-answering', ['记录', '调查', '答复', '回访'], 1, 1],
    ['order-of-answering', ['调查', '记录', '答复', '回访'], 0, 0],
    ['order-of-answering', ['记录', '调查', '答复'], 0, 0],
    ['who-does-what', ['营业员', '厅经理', '营业员'], 1, 1],
    ['who-does-what', ['营业员', '营业员', '营业员'], 2 / 3, 2 / 3],
    ['who-does-what', [], 0, 0],
  ] as const)('%s %j earns %d under strict, %d under half', (id, given, strict, half) => {
    const question = ask(id);
    expect([kindOf(question).judge(question, [...given], 'strict'), kindOf(question).judge(question, [...given], 'half')]).toEqual([strict, half]);
  });

  test('the right answer earns everything, and is complete', () => {
    for (const question of data.questions) {
      const kind = kindOf(question);
      const right = kind.right(question);
      expect([question.id, kind.isComplete(question, right), kind.judge(question, right, 'strict'), kind.judge(question, right, 'half')]).toEqual([question.id, true, 1, 1]);
    }
  });

  test('whatever is given earns between 0 and 1', () => {
    fc.assert(
      fc.property(fc.constantFrom(...data.questions), fc.array(fc.oneof(fc.string(), fc.constantFrom(...data.questions.flatMap((one) => kindOf(one).right(one)))), { maxLength: 6 }), fc.constantFrom('strict' as const, 'half' as const), (question, given, marking) => {
        const points = kindOf(question).judge(question, given, marking);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('an answer is incomplete', () => {
  test.each([
    ['smile-first', []],
    ['complaint-steps-taken', []],
    ['argue-back', []],
    ['where-recorded', ['投诉本', ' ']],
    ['who-does-what', ['营业员', '', '营业员']],
    ['order-of-answering', []],
  ] as const)('%s %j', (id, given) => {
    const question = ask(id);
    expect(kindOf(question).isComplete(question, [...given])).toBe(false);
  });
});

test('typing the same in another way is the same', () => {
  expect([' 投诉 本 ', '投诉本。', 'ＡＢｃ', '7 日；'].map(normalise)).toEqual(['投诉本', '投诉本', 'abc', '7日']);
  expect(rightGaps(ask('where-recorded') as never, ['台账', '厅经理'])).toEqual([false, true]);
});

describe('choices as a sitting shows them', () => {
  test('are all there, in an order that the seed decides', () => {
    fc.assert(
      fc.property(fc.constantFrom(...data.questions), fc.string(), (question, seed) => {
        const shown = arrange(question, seed);
        expect([...shown].sort()).toEqual([...kindOf(question).choices(question)].sort());
        expect(arrange(question, seed)).toEqual(shown);
      }),
    );
  });

  test('steps never lie in their right order, and 对 comes before 错', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(arrange(ask('order-of-answering'), seed)).not.toEqual(['记录', '调查', '答复', '回访']);
        expect(arrange(ask('argue-back'), seed)).toEqual(['true', 'false']);
      }),
    );
  });
});

test('a case is taken apart: its questions carry the situation, and count its revision in', () => {
  expect(data.questions.slice(-2).map(({ id, revision, situation }) => ({ id, revision, situation: situation?.id }))).toEqual([
    { id: 'angry-customer-first', revision: 3, situation: 'angry-customer' },
    { id: 'angry-customer-record', revision: 4, situation: 'angry-customer' },
  ]);
});

test('answers in words, with the question and without', () => {
  expect(data.questions.map((question) => sayGiven(question, kindOf(question).right(question), words))).toMatchInlineSnapshot(`
    [
      "微笑迎客",
      "记下来；告诉客户何时答复；按时答复",
      "错",
      "投诉本；厅经理",
      "投诉本",
      "记录 → 调查 → 答复 → 回访",
      "迎客：营业员；看投诉本：厅经理；记投诉：营业员",
      "您先别急，我听您说完",
      "错",
    ]
  `);
  expect([['true'], ['甲', '乙'], [], ['']].map((given) => sayGiven(undefined, given, words))).toEqual(['对', '甲；乙', '没有作答', '没有作答']);
});

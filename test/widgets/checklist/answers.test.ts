import { describe, expect, test } from 'vitest';
import { checklist } from '../../../src/ui/text/zh-Hans/checklist.ts';
import { judgeOf, readAnswer, sayValue } from '../../../src/widgets/checklist/answers/table.ts';
import type { AnswerAsked } from '../../../src/widgets/checklist/data.ts';
import { standingOf, tallyOf } from '../../../src/widgets/checklist/places.ts';
import { makeItem, verdict } from './sample.ts';

const words = checklist.answer;
const asking = (answer: AnswerAsked, points = 5) => ({ ...makeItem('it', points), answer });

const score: AnswerAsked = { kind: 'score', max: 4, levels: ['没有', '很少', '部分', '基本', '完全'], fails: 1 };
const deduct: AnswerAsked = { kind: 'deduct', each: 2, unit: '处' };
const number: AnswerAsked = { kind: 'number', unit: '分钟', max: 15, decimals: 1 };
const cold: AnswerAsked = { kind: 'number', unit: '℃', min: -5, max: 8 };
const counted: AnswerAsked = { kind: 'number', unit: '人' };
const choice: AnswerAsked = { kind: 'choice', options: [{ text: '讲清', points: 6 }, { text: '讲错', points: 2, fails: true }] };
const cases: AnswerAsked = { kind: 'cases', unit: '单', sample: 10 };

/** Answers, what they are, hundredths of a point, and how they are said. */
test.each<[string, AnswerAsked, string, string, number | undefined, string?]>([
  ['verdict', { kind: 'verdict' }, 'ok', 'ok', 500, '合格'],
  ['verdict', { kind: 'verdict' }, 'no', 'no', 0, '不合格'],
  ['verdict', { kind: 'verdict' }, 'maybe', 'bad', undefined],
  ['verdict', { kind: 'verdict' }, '', 'open', undefined],
  ['score', score, '4', 'ok', 500, '4分，完全'],
  ['score', score, '3', 'ok', 375, '3分，基本'],
  ['score', score, '1', 'no', 125, '1分，很少'],
  ['score', score, '0', 'no', 0, '0分，没有'],
  ['score', score, '5', 'bad', undefined],
  ['score', { kind: 'score', max: 3, fails: 0 }, '1', 'ok', 167, '1分'],
  ['deduct', deduct, '0', 'ok', 500, '没有发现'],
  ['deduct', deduct, '1', 'no', 300, '发现1处'],
  ['deduct', deduct, '２', 'no', 100, '发现2处'],
  ['deduct', deduct, '3', 'no', 0, '发现3处'],
  ['deduct', deduct, '-1', 'bad', undefined],
  ['deduct', deduct, '许多', 'bad', undefined],
  ['number', number, '15', 'ok', 500, '15分钟'],
  ['number', number, '15.1', 'no', 0, '15.1分钟'],
  ['number', number, '１２．５', 'ok', 500, '12.5分钟'],
  ['number', number, '8。5', 'ok', 500, '8.5分钟'],
  ['number', number, '15.25', 'bad', undefined],
  ['number', number, '1e1', 'bad', undefined],
  ['number', cold, '-5', 'ok', 500, '-5℃'],
  ['number', cold, '−6', 'no', 0, '-6℃'],
  ['number', counted, '12', 'noted', undefined, '12人'],
  ['number', counted, ' ', 'open', undefined],
  ['text', { kind: 'text' }, '看过了', 'noted', undefined, '看过了'],
  ['text', { kind: 'text' }, ' ', 'open', undefined],
  ['choice', choice, '讲清', 'ok', 600, '讲清'],
  ['choice', choice, '讲错', 'no', 200, '讲错'],
  ['choice', choice, '改了字的', 'bad', undefined],
  ['cases', cases, '10/0', 'ok', 500, '查10单，不符0单'],
  ['cases', cases, '3/1', 'no', 333, '查3单，不符1单'],
  ['cases', cases, '7/7', 'no', 0, '查7单，不符7单'],
  ['cases', cases, '10/', 'open', undefined],
  ['cases', cases, '0/0', 'bad', undefined],
  ['cases', cases, '3/4', 'bad', undefined],
])('%s: %j answered with “%s” is %s', (_, asked, value, is, earned, said) => {
  const item = asking(asked);
  expect(readAnswer(item, value)).toEqual(earned === undefined ? { is } : { is, earned });
  if (said !== undefined) expect(sayValue(item, value, words)).toBe(said);
});

test('不适用 is neither earned nor asked for, whatever is typed beside it', () => {
  const item = asking(deduct);
  expect([standingOf(item, { value: '3', na: true }), tallyOf(item, { value: '3', na: true })]).toEqual(['na', { earned: 0, applicable: 0 }]);
  expect([standingOf(item, verdict('na')), standingOf(item, undefined)]).toEqual(['na', 'open']);
});

describe('what is taken off is said', () => {
  test.each<[AnswerAsked, string]>([
    [score, '1分及以下为不合格'],
    [{ kind: 'score', max: 3, fails: 0 }, '0分为不合格'],
    [deduct, '每处扣2分，扣完为止'],
    [number, '不超过15分钟为合格'],
    [cold, '-5—8℃为合格'],
    [{ kind: 'number', unit: '具', min: 4 }, '不少于4具为合格'],
    [cases, '查10单，按符合的比例得分'],
    [counted, ''],
    [{ kind: 'text' }, ''],
  ])('%j', (asked, said) => {
    expect(judgeOf(asking(asked), words)).toBe(said);
  });
});

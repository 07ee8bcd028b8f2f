import { describe, expect, test } from 'vitest';
import { summarise } from '../../../src/widgets/scorecard/model.ts';
import type { ScoreEvent, ScorecardState } from '../../../src/widgets/scorecard/state.ts';
import { good, sheet, withAdjustments as data } from './sample.ts';

const event = (item: string, rest: Partial<ScoreEvent> = {}): ScoreEvent => ({ id: `${item}${JSON.stringify(rest)}`, item, date: '2026-11-12', fact: '有记录', points: '2', rule: '2.3.1.1', ...rest });
const sum = (events: ScoreEvent[], rest: Partial<ScorecardState> = {}) => summarise(data, sheet(good, { events, ...rest }));
const scoreOf = (summary: ReturnType<typeof summarise>, id: string) => summary.lines.find(({ indicator }) => indicator.id === id)?.scored?.score.toFixed(2);

describe('an event of a deduction', () => {
  test('takes its points on the day it happened; events stand before a number that was entered', () => {
    expect(scoreOf(sum([event('complaints'), event('complaints', { id: 'e2' })]), 'complaints')).toBe('2.00');
    expect(scoreOf(sum([]), 'complaints')).toBe('7.00');
  });
  test('without a date is asked for and does not count, and the sheet stays open', () => {
    const undated = sum([event('complaints', { date: '' })]);
    expect(scoreOf(undated, 'complaints')).toBe('12.00');
    expect(undated).toMatchObject({ lacking: ['complaints'], gaps: ['complaints'] });
    expect(undated.lines.find(({ indicator }) => indicator.id === 'complaints')?.events.map(({ lacks }) => lacks)).toEqual([['date']]);
  });
  test.each([['2026-12-01', 'period'], ['2026-10-31', 'period'], ['2026-1-12', 'date'], ['2026-13-01', 'date'], ['2026-11-31', 'date'], ['昨天', 'date']])('of %s lacks its %s', (date, lack) => {
    expect(sum([event('complaints', { date })]).lines.flatMap(({ events }) => events.flatMap(({ lacks }) => lacks))).toEqual([lack]);
  });
  test('of the year counts in any of its months', () => {
    expect(scoreOf(sum([event('complaints', { date: '2026-02-03' })], { month: '2026' }), 'complaints')).toBe('7.00');
  });
  test('needs neither points nor a rule', () => {
    expect(sum([event('complaints', { points: '', rule: '', fact: '' })]).lacking).toEqual([]);
  });
  test('gives way to a review', () => {
    expect(scoreOf(sum([event('complaints'), event('complaints', { id: 'e2' })], { review: { complaints: '0' } }), 'complaints')).toBe('12.00');
  });
});

describe('加分项 and 扣分项', () => {
  test('stand beside the lines, capped each', () => {
    const summary = sum([event('praise'), event('praise', { id: 'e2', points: '4' }), event('chat'), event('chat', { id: 'e4' })]);
    expect([summary.earned, summary.bonus, summary.penalty, summary.total].map((figure) => figure?.toFixed(2))).toEqual(['85.00', '5.00', '2.00', '88.00']);
    expect(summary.adjustments.map(({ sum: all, points, capped }) => [all.toFixed(), points.toFixed(), capped])).toEqual([['6', '5', true], ['2', '2', false]]);
  });
  test.each<[string, Partial<ScoreEvent>]>([
    ['date', { date: '' }], ['period', { date: '2026-12-01' }], ['fact', { fact: ' ' }], ['points', { points: '' }], ['points', { points: '0' }], ['points', { points: '很多' }], ['points', { points: '-1' }],
    ['rule', { rule: '' }], ['rule', { rule: '9.9.9' }],
  ])('without its %s it does not count', (lack, rest) => {
    const summary = sum([event('praise', rest)]);
    expect(summary.adjustments[0]?.events[0]?.lacks).toEqual([lack]);
    expect([summary.bonus.toFixed(), summary.lacking, summary.gaps]).toEqual(['0', ['praise'], ['praise']]);
  });
  test('an event of a fixed size needs no points', () => {
    expect(sum([event('chat', { points: '' })]).penalty.toFixed()).toBe('1');
  });
  test('what is typed with its full-width digits and is rounded once', () => {
    expect(sum([event('praise', { points: '１．００５' })]).bonus.toFixed()).toBe('1.01');
  });
  test('never take a total below 0, and the sheet says so', () => {
    const poor = summarise(data, sheet({ complaints: '9' }, { events: [event('chat')] }));
    expect([poor.total?.toFixed(2), poor.bottomed]).toEqual(['0.00', true]);
    expect(summarise(data, sheet({ complaints: '9' })).bottomed).toBe(false);
  });
  test('make no total where nothing was entered', () => {
    expect(summarise(data, sheet({}, { events: [event('praise')] }))).toMatchObject({ total: null, band: null });
  });
  test('that the scorecard does not have are kept and count for nothing', () => {
    expect(sum([event('gone')]).total?.toFixed(2)).toBe('85.00');
  });
});

describe('own targets', () => {
  const aim = (targets: Record<string, string>, rest: Partial<ScorecardState> = {}, zeroTarget: 'leave-out' | 'full' = 'leave-out') => summarise({ ...data, zeroTarget }, sheet(good, { targets, ...rest }));
  test('take the place of the definition’s, and the line says which', () => {
    const summary = aim({ sales: '380笔' });
    expect(scoreOf(summary, 'sales')).toBe('30.00');
    expect(summary.lines[0]).toMatchObject({ indicator: { target: 380 }, target: { text: '380笔', wrong: null } });
    expect(scoreOf(aim({ errors: '1' }), 'errors')).toBe('20.00');
  });
  test('of 0 leave the line out, its weight shared out, or earn it in full', () => {
    const left = aim({ sales: '0' });
    expect(left).toMatchObject({ leftOut: ['sales'], missing: [], gaps: [] });
    expect([left.base.toFixed(), scoreOf(left, 'sales'), scoreOf(left, 'errors')]).toEqual(['70', undefined, '22.86']);
    expect(scoreOf(aim({ sales: '0' }, {}, 'full'), 'sales')).toBe('30.00');
    expect(scoreOf(aim({ errors: '0' }), 'errors')).toBe('13.33');
  });
  test('of 0 leave the line out also where every figure is asked for', () => {
    const { sales: _, ...others } = good;
    const asked = summarise({ ...data, missing: 'ask' }, sheet(others, { targets: { sales: '0' } }));
    expect([asked.base.toFixed(), asked.gaps, asked.total?.toFixed(2)]).toEqual(['70', [], '80.72']);
    expect(asked.band?.id).toBe('good');
  });
  test.each([['三百', 'number'], ['-5', 'negative'], ['1234567890123', 'long'], ['123456789012.3456', 'long']])('%s is refused in words: %s', (text, why) => {
    const summary = aim({ sales: text });
    expect(summary.lines[0]).toMatchObject({ target: { text, wrong: why }, figure: { is: 'wrong', why: 'target' } });
    expect(summary).toMatchObject({ wrong: ['sales'], gaps: ['sales'] });
  });
  test('that reach the worst are refused', () => {
    expect(aim({ errors: '3' }).lines[1]?.target).toEqual({ text: '3', wrong: 'target' });
  });
  test('of indicators that have none are ignored', () => {
    expect(aim({ duration: '5', gone: '5' }).total?.toFixed(2)).toBe('85.00');
  });
});

describe('自评, 初评, 复评', () => {
  test('a review counts where there is one, the others are kept beside it', () => {
    const summary = summarise(data, sheet(good, { self: { ...good, sales: '400' }, review: { attitude: '100' } }));
    const line = summary.lines.find(({ indicator }) => indicator.id === 'attitude')!;
    expect([line.sides.self.score, line.sides.first.score, line.sides.review.score, line.scored!.score].map((score) => score?.toFixed(2))).toEqual(['7.00', '7.00', '10.00', '10.00']);
    expect([summary.earnedBy.self, summary.earnedBy.first, summary.earnedBy.review].map((sum) => sum?.toFixed(2))).toEqual(['86.50', '85.00', '88.00']);
  });
  test('a side that has not said all has no sum', () => {
    expect(summarise(data, sheet(good, { self: { sales: '400' } })).earnedBy.self).toBeNull();
  });
  test('a review that is no figure has to be mended, and is not passed over', () => {
    expect(summarise(data, sheet(good, { review: { sales: '约400' } }))).toMatchObject({ wrong: ['sales'], gaps: ['sales'] });
  });
});

describe('how much is lacking', () => {
  test('a bonus alone may do: in points, or in events of a fixed size', () => {
    const praised = { ...data, adjustments: [{ ...data.adjustments[0]!, max: 6 }, { ...data.adjustments[0]!, id: 'help', each: 2, max: 5 }, { ...data.adjustments[0]!, id: 'small', max: 4.99 }, data.adjustments[1]!] };
    const { ahead } = summarise(praised, sheet(good));
    expect(ahead?.bonuses.map(({ adjustment, points, events }) => [adjustment.id, points.toFixed(), events])).toEqual([['praise', '5', null], ['help', '5', 3]]);
  });
  test('is counted from where the penalties leave the total, also below 0', () => {
    const poor = summarise(data, sheet({ complaints: '9', intake: 'no' }, { events: [event('chat'), event('chat', { id: 'e2' })] }));
    expect([poor.total?.toFixed(2), poor.ahead?.lacks.toFixed(2)]).toEqual(['0.00', '62.00']);
  });
  test('each way says what it adds', () => {
    expect(summarise(data, sheet(good)).ahead?.ways.map(({ figure, adds }) => [figure, adds.toFixed()])).toEqual([['447', '5.03'], ['0', '5']]);
  });
});

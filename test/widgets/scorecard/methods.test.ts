import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Indicator } from '../../../src/widgets/scorecard/data.ts';
import { exact } from '../../../src/widgets/scorecard/exact.ts';
import { methodOf } from '../../../src/widgets/scorecard/methods/table.ts';
import { scoreOf } from '../../../src/widgets/scorecard/model.ts';
import { anyIndicator, anyText, attitude, complaints, duration, errors, intake, sales, satisfaction } from './sample.ts';

const points = (indicator: Indicator, text: string) => {
  const read = methodOf(indicator).read(text, indicator);
  return read.is === 'figure' ? scoreOf(indicator, read.value, exact(100)).toFixed(2) : read.is === 'wrong' ? read.why : read.is;
};

describe('a figure becomes a score', () => {
  test.each<[string, Indicator, [text: string, points: string][]]>([
    ['higher: in proportion, capped', sales, [['0', '0.00'], ['1', '0.08'], ['380', '28.50'], ['400', '30.00'], ['412', '30.90'], ['480', '36.00'], ['481', '36.00'], ['9999', '36.00']]],
    ['higher: with a floor', { ...sales, floor: 40 }, [['0', '12.00'], ['160', '12.00'], ['161', '12.08']]],
    ['lower: full at the target, nothing at the worst', errors, [['0', '20.00'], ['0.5', '20.00'], ['0.51', '19.92'], ['1', '16.00'], ['2.99', '0.08'], ['3', '0.00'], ['50', '0.00']]],
    ['lower: a target of 0', { ...errors, target: 0 }, [['0', '20.00'], ['1.5', '10.00'], ['3', '0.00']]],
    ['range: full inside, less outside', duration, [['6', '10.00'], ['12', '10.00'], ['9', '10.00'], ['13.5', '7.50'], ['18', '0.00'], ['99', '0.00'], ['4.5', '7.50'], ['0', '0.00']]],
    ['steps: in proportion between marks', satisfaction, [['0', '0.00'], ['70', '0.00'], ['75', '3.00'], ['80', '6.00'], ['92', '8.50'], ['98', '10.00'], ['100', '10.00']]],
    ['steps that fall', { ...satisfaction, steps: [{ at: 0, score: 100 }, { at: 3, score: 0 }] }, [['0', '10.00'], ['1', '6.67'], ['2', '3.33'], ['3', '0.00'], ['9', '0.00']]],
    ['rating: the score of the level', attitude, [['100', '10.00'], ['70', '7.00'], ['0', '0.00']]],
    ['deduction: points, until none are left', complaints, [['0', '12.00'], ['1', '7.00'], ['2', '2.00'], ['3', '0.00'], ['99', '0.00']]],
    ['yes and no', intake, [['yes', '8.00'], ['no', '0.00']]],
  ])('%s', (_, indicator, table) => {
    expect(table.map(([text]) => [text, points(indicator, text)])).toEqual(table);
  });

  test('rounds half up where a binary fraction would not', () => {
    // 1.005 and 8.575 are a little less than that in binary.
    const one = { ...sales, target: 100, weight: 1 };
    expect(points(one, '100.5')).toBe('1.01');
    expect(points({ ...sales, target: 100, weight: 10, cap: 120 }, '85.75')).toBe('8.58');
    expect(points({ ...sales, target: 3, weight: 10 }, '1')).toBe('3.33');
    expect(points({ ...sales, target: 3, weight: 10 }, '2')).toBe('6.67');
    // A quotient that only its 25th decimal keeps under the half is not rounded twice.
    expect(scoreOf({ ...sales, target: 1, cap: 100, weight: 1 }, exact('0.0049999999999999999999999'), exact(100)).toFixed(2)).toBe('0.00');
  });
});

describe('what was typed', () => {
  test.each<[text: string, points: string]>([
    ['', 'missing'], ['  ', 'missing'], ['400', '30.00'], [' 400 ', '30.00'], ['４００', '30.00'], ['400笔', '30.00'], ['1,200', '36.00'], ['400.', '30.00'], ['400.0', '30.00'], ['.5', '0.04'],
    ['笔', 'number'], ['四百', 'number'], ['4oo', 'number'], ['1e3', 'number'], ['0x10', 'number'], ['+5', 'number'], ['12,34', 'number'], ['4 00', 'number'], ['NaN', 'number'], ['Infinity', 'number'], ['.', 'number'],
    ['-5', 'negative'], ['－５', 'negative'], ['1234567890123', 'long'], ['0.1234567', 'long'],
  ])('%j', (text, said) => {
    expect(points(sales, text)).toBe(said);
  });

  test('events are counted in whole numbers', () => {
    expect(points(complaints, '1.5')).toBe('whole');
    expect(points(complaints, '1.0')).toBe('7.00');
  });
  test('a figure that cannot be true is a slip', () => {
    expect(points(errors, '100')).toBe('0.00');
    expect(points(errors, '101')).toBe('max');
  });
  test('a level that is no longer there is not guessed', () => {
    expect([points(attitude, '85'), points(intake, 'maybe')]).toEqual(['choice', 'choice']);
  });
});

describe('whatever the figure', () => {
  const given = anyIndicator.chain((indicator) => fc.record({ indicator: fc.constant(indicator), a: anyText(indicator), b: anyText(indicator) }));
  const read = (indicator: Indicator, text: string) => {
    const figure = methodOf(indicator).read(text, indicator);
    if (figure.is !== 'figure') throw new Error(`${text} of ${indicator.method} is ${figure.is}`);
    return figure.value;
  };

  test('the score lies between 0 and the cap', () => {
    fc.assert(
      fc.property(given, ({ indicator, a }) => {
        const most = exact(indicator.weight).times('cap' in indicator ? indicator.cap : 100).div(100);
        const score = scoreOf(indicator, read(indicator, a), exact(100));
        expect(score.gte(0) && score.lte(most), `${a}: ${score} of ${most}`).toBe(true);
      }),
    );
  });

  test('on the way to the best figure no score falls, and none is better than the best', () => {
    fc.assert(
      fc.property(given, ({ indicator, a, b }) => {
        const { best } = methodOf(indicator);
        const [x, y] = [read(indicator, a), read(indicator, b)];
        const score = (value: typeof x) => scoreOf(indicator, value, exact(100));
        const goal = best(indicator, x);
        const between = (x.lte(y) && y.lte(goal)) || (x.gte(y) && y.gte(goal));
        if (between) expect(score(y).gte(score(x)), `${a} to ${b}`).toBe(true);
        expect(score(goal).gte(score(y)), `${goal} and ${b}`).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

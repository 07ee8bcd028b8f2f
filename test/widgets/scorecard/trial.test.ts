import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exact } from '../../../src/widgets/scorecard/exact.ts';
import { summarise } from '../../../src/widgets/scorecard/model.ts';
import { sliderOf } from '../../../src/widgets/scorecard/slider.ts';
import { beginTrial, putTrial } from '../../../src/widgets/scorecard/trial.ts';
import { anySheet, complaints, data, duration, errors, good, sales, satisfaction, sheet } from './sample.ts';

describe('trying out', () => {
  test('begins with the sheet as it is, whatever the sheet', () => {
    fc.assert(
      fc.property(anySheet, ({ data, state }) => {
        const summary = summarise(data, state);
        const tried = summarise(data, putTrial(data, state, beginTrial(summary)));
        expect(tried.total?.toFixed(2)).toBe(summary.total?.toFixed(2));
        expect(tried.band).toEqual(summary.band);
      }),
      { numRuns: 300 },
    );
  });

  test('begins with the review where there is one, and with the events that count', () => {
    const state = sheet(good, {
      review: { sales: '400' },
      events: [
        { id: 'e1', item: 'complaints', date: '2026-11-03', fact: '', points: '', rule: '' },
        { id: 'e2', item: 'complaints', date: '', fact: '', points: '', rule: '' },
      ],
    });
    expect(beginTrial(summarise(data, state))).toMatchObject({ sales: '400', complaints: '1' });
  });

  test('a slider goes from 0 to where the score no longer changes, and as far as the figure', () => {
    expect(sliderOf(sales, exact(380))).toEqual({ max: '480', step: '1' });
    expect(sliderOf(sales, exact('500.5'))).toEqual({ max: '500.5', step: '0.1' });
    expect(sliderOf(errors, exact(1))).toEqual({ max: '3', step: '0.1' });
    expect(sliderOf(duration, exact(9))).toEqual({ max: '18', step: '1' });
    expect(sliderOf(satisfaction, exact(92))).toEqual({ max: '98', step: '1' });
    expect(sliderOf(complaints, exact(0))).toEqual({ max: '3', step: '1' });
    // 0.3 ÷ 0.1 is 3, though not in binary; a floor of 20 % leaves 9.6 of 12 to lose.
    expect(sliderOf({ ...complaints, weight: 0.3, each: 0.1 }, exact(0)).max).toBe('3');
    expect(sliderOf({ ...complaints, weight: 0.7, each: 0.1 }, exact(0)).max).toBe('7');
    expect(sliderOf({ ...complaints, each: 4, floor: 20 }, exact(0)).max).toBe('3');
    expect(sliderOf({ ...complaints, each: 2.4, floor: 20 }, exact(0)).max).toBe('4');
  });
});

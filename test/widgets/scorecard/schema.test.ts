import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { scorecardSchema } from '../../../src/widgets/scorecard/schema.ts';

const clerk = () => parse(readFileSync('content/scorecards/clerk-monthly.yaml', 'utf8'));

/** The complaints about a scorecard, one a line: path and message. `indicator` finds one by its id. */
function complaints(change: (input: ReturnType<typeof clerk>, indicator: (id: string) => Record<string, unknown>) => void): string {
  const input = clerk();
  change(input, (id) => input.groups.flatMap((group: { indicators: { id: string }[] }) => group.indicators).find((each: { id: string }) => each.id === id));
  const read = scorecardSchema.safeParse(input);
  return read.success ? '' : read.error.issues.map((issue) => `${z.core.toDotPath(issue.path)}: ${issue.message}`).join('\n');
}

test('the monthly scorecard of clerks is well formed', () => {
  expect(complaints(() => {})).toBe('');
});

test('weights are summed exactly: 0.1 + 0.2 + 99.7 is 100', () => {
  expect(complaints((it) => Object.assign(it, { groups: [{ ...it.groups[0], indicators: [0.1, 0.2, 99.7].map((weight, n) => ({ ...it.groups[0].indicators[0], id: `i${n}`, weight })) }] }))).toBe('');
});

test('a target of 0 is fine where nothing is divided by it', () => {
  expect(complaints((_, one) => Object.assign(one('error-rate'), { target: 0 }))).toBe('');
});

describe('an author is told where and what', () => {
  test('weights that do not sum to 100: the sum, and all of them', () => {
    expect(complaints((_, one) => Object.assign(one('attitude'), { weight: 9.5 }))).toMatchInlineSnapshot(`"groups: the weights sum to 99.5, not to 100: business 37 (transactions 15 + revenue 10 + satisfaction 12), service 38.5 (attitude 9.5 + error-rate 10 + handling-time 6 + liable-complaints 8 + complaint-intake 5), discipline 16 (attendance 6 + responsibility 5 + teamwork 5), training 8 (training-result 8)"`);
  });
  test('a target of 0 where figures are divided by it', () => {
    expect(complaints((_, one) => Object.assign(one('transactions'), { target: 0 }))).toMatchInlineSnapshot(`"groups[0].indicators[0].target: is above 0, because figures are divided by it"`);
  });
  test('a worst that is no worse than the target', () => {
    expect(complaints((_, one) => Object.assign(one('error-rate'), { worst: 0.5 }))).toMatchInlineSnapshot(`"groups[1].indicators[1].worst: is 0.5; it must lie above the target 0.5"`);
  });
  test('a range that ends before it begins, and no tolerance', () => {
    expect(complaints((_, one) => Object.assign(one('handling-time'), { to: 5 }))).toMatchInlineSnapshot(`"groups[1].indicators[2].to: is 5; it must not lie under 6, where the range begins"`);
    expect(complaints((_, one) => Object.assign(one('handling-time'), { tolerance: 0 }))).toMatchInlineSnapshot(`"groups[1].indicators[2].tolerance: is above 0, because figures are divided by it"`);
  });
  test('steps that do not rise, or turn round', () => {
    expect(complaints((_, one) => Object.assign(one('satisfaction'), { steps: [{ at: 80, score: 0 }, { at: 80, score: 50 }] }))).toMatchInlineSnapshot(`"groups[0].indicators[2].steps: each step lies above the one before it"`);
    expect(complaints((_, one) => Object.assign(one('satisfaction'), { steps: [{ at: 70, score: 0 }, { at: 80, score: 50 }, { at: 90, score: 20 }] }))).toMatchInlineSnapshot(`"groups[0].indicators[2].steps: the scores go up or down, not both"`);
  });
  test('a scale with two equal levels', () => {
    expect(complaints((_, one) => Object.assign(one('attitude'), { scale: [{ score: 100, label: '好' }, { score: 100, label: '也好' }] }))).toMatchInlineSnapshot(`"groups[1].indicators[0].scale: the best level comes first, and no two levels earn the same"`);
  });
  test('a cap under 100', () => {
    expect(complaints((_, one) => Object.assign(one('revenue'), { cap: 90 }))).toMatchInlineSnapshot(`"groups[0].indicators[1].cap: a cap lies at 100 or above"`);
  });
  test('a key of another method', () => {
    expect(complaints((_, one) => Object.assign(one('attendance'), { cap: 100 }))).toMatchInlineSnapshot(`"groups[2].indicators[0]: Unrecognized key: "cap""`);
  });
  test('a method that there is none of', () => {
    expect(complaints((_, one) => Object.assign(one('attendance'), { method: 'average' }))).toMatchInlineSnapshot(`"groups[2].indicators[0].method: Invalid discriminator value. Expected 'higher' | 'lower' | 'range' | 'steps' | 'rating' | 'deduction' | 'yes-no' | 'months'"`);
  });
  test('an id used twice', () => {
    expect(complaints((_, one) => Object.assign(one('revenue'), { id: 'transactions' }))).toMatchInlineSnapshot(`"groups[0].indicators[1].id: "transactions" is already the id at groups[0].indicators[0].id; every id of a scorecard is used once"`);
  });
  test('bands out of order, or a last one that does not begin at 0', () => {
    expect(complaints((it) => Object.assign(it.bands[1], { from: 95 }))).toMatchInlineSnapshot(`"bands[1].from: is 95; it must lie under the 90 of the band before it"`);
    expect(complaints((it) => it.bands.pop())).toMatchInlineSnapshot(`"bands[3].from: the last band counts from 0, so that every total has its band"`);
  });
  test('an adjustment whose one event is more than all may be, and an id of an indicator', () => {
    expect(complaints((it) => Object.assign(it.adjustments[0], { each: 4 }))).toMatchInlineSnapshot(`"adjustments[0].max: is 3; one event alone counts 4"`);
    expect(complaints((it) => Object.assign(it.adjustments[0], { id: 'revenue' }))).toMatchInlineSnapshot(`"adjustments[0].id: "revenue" is already the id at groups[0].indicators[1].id; every id of a scorecard is used once"`);
  });
  test('months in a month, and a year whose months count for nothing', () => {
    expect(complaints((it) => Object.assign(it, { from: ['service-quality'] }))).toMatchInlineSnapshot(`"from: only a year is made from other scorecards"`);
    expect(complaints((it) => Object.assign(it, { period: 'year', from: ['service-quality'] }))).toMatchInlineSnapshot(`"groups: no indicator has the method months, so the months would count for nothing"`);
    const { id, title, unit, weight, source, rules } = clerk().groups[0].indicators[1];
    const months = { id, title, unit, weight, source, rules, method: 'months', cap: 100 };
    expect(complaints((it) => it.groups[0].indicators.splice(1, 1, months))).toMatchInlineSnapshot(`"groups[0].indicators[1].method: only a year has months"`);
  });
  test('a use for a band that there is none of', () => {
    expect(complaints((it) => Object.assign(it, { uses: [{ bands: ['fair'], text: '可作为依据', rules: ['2.3.3.1'] }] }))).toMatchInlineSnapshot(`"uses[0].bands[0]: there is no band "fair"; there are excellent, good, qualified, improve, poor"`);
  });
});

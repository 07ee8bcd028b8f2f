import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Adjustment, Indicator, ScorecardData } from '../../../src/widgets/scorecard/data.ts';
import { readAdjustment } from '../../../src/widgets/scorecard/events.ts';
import { exact } from '../../../src/widgets/scorecard/exact.ts';
import { methodOf } from '../../../src/widgets/scorecard/methods/table.ts';
import { scoreOf, summarise } from '../../../src/widgets/scorecard/model.ts';
import type { ScoreEvent } from '../../../src/widgets/scorecard/state.ts';
import { summariseYear } from '../../../src/widgets/scorecard/year.ts';
import { attitude, average, complaints, data, duration, errors, intake, only, sales, satisfaction, sheet, withAdjustments } from './sample.ts';

/** Computed by fractions in golden/compute.py, from the words of the methods: kind, definition, what counts of 100, what was entered, arithmetic, figure. */
const cases = readFileSync(new URL('golden/cases.tsv', import.meta.url), 'utf8').trimEnd().split('\n').map((row) => row.split('\t') as [string, string, string, string, string, string]);
const casesOf = (...kinds: string[]) => cases.filter(([kind]) => kinds.includes(kind));

const wordsOf = (text: string): Record<string, string> => Object.fromEntries(text.split(' ').map((word) => word.split('=') as [string, string]));

const shapes: Record<string, Indicator> = {
  higher: sales,
  lower: errors,
  range: duration,
  steps: satisfaction,
  rating: { ...attitude, scale: [100, 85, 70, 40, 0].map((score) => ({ score, label: String(score) })) },
  deduction: complaints,
  'yes-no': intake,
  months: average,
};

function indicatorOf(kind: string, definition: string): Indicator {
  const { steps, ...figures } = wordsOf(definition);
  const marks = steps?.split(',').map((step) => step.split(':').map(Number) as [number, number]);
  const { max: _, ...shape } = shapes[kind] as Indicator & { max?: number };
  return { ...shape, ...Object.fromEntries(Object.entries(figures).map(([key, figure]) => [key, Number(figure)])), ...(marks && { steps: marks.map(([at, score]) => ({ at, score })) }) } as Indicator;
}

const event = (item: string, points = ''): ScoreEvent => ({ id: `${item} ${points}`, item, date: '2026-11-03', fact: '有记录', points, rule: '2.3.1.1' });

test('there are two hundred golden cases at least, of every kind', () => {
  expect(cases.length).toBeGreaterThanOrEqual(200);
  expect(new Set(cases.map(([kind]) => kind))).toEqual(new Set([...Object.keys(shapes), 'adjustment', 'year', 'sheet']));
  for (const row of cases) expect(row).toHaveLength(6);
});

describe('golden cases', () => {
  test.each(casesOf(...Object.keys(shapes)))('%s %s, of %s: %s → %s', (kind, definition, base, entered, _, score) => {
    const indicator = indicatorOf(kind, definition);
    const figure = methodOf(indicator).read(entered, indicator);
    if (figure.is !== 'figure') throw new Error(`${entered} is ${figure.is}`);
    expect(scoreOf(indicator, figure.value, exact(base)).toFixed(2)).toBe(score);
  });

  test.each(casesOf('adjustment'))('%s %s: %s %s → %s', (_, definition, __, entered, ___, points) => {
    const { sign, max, each } = wordsOf(definition);
    const adjustment: Adjustment = { id: 'one', title: 'one', sign: sign as 'bonus', max: Number(max), ...(each && { each: Number(each) }), source: '记录', rules: data.groups[0]!.rules };
    const happened = entered === 'none' ? [] : entered.split(',');
    expect(readAdjustment(adjustment, happened.map((one) => event('one', one === '-' ? '' : one)), '2026-11').points.toFixed(2)).toBe(points);
  });

  test.each(casesOf('year'))('%s %s: %s %s → %s', (_, definition, __, entered, ___, mean) => {
    const { missing, enough } = wordsOf(definition);
    const year: ScorecardData = { ...data, id: 'year', period: 'year', from: ['month'], missingMonths: missing as 'name', enoughMonths: Number(enough) };
    // A month whose only line earns what was entered.
    const month: ScorecardData = { ...only({ ...sales, weight: 100, target: 100, cap: 200 }), id: 'month' };
    const sheets = entered.split(',').flatMap((total, n) =>
      total === '-' ? [] : [{ data: month, state: sheet({ sales: total }, { month: `2026-${String(n + 1).padStart(2, '0')}`, completed: '2026-12-01T09:00' }) }],
    );
    expect(summariseYear(year, 'A001', '2026', sheets).average?.toFixed(2) ?? '-').toBe(mean);
  });

  test.each(casesOf('sheet'))('%s %s, of %s: %s → %s', (_, __, base, entered, ___, result) => {
    const words = entered.split(' ').map((word) => word.split('=') as [string, string]);
    const happened = words.flatMap(([key, text]) => (key === 'praise' ? [event('praise', text)] : key === 'chat' ? [event('chat')] : []));
    const summary = summarise(withAdjustments, sheet(Object.fromEntries(words.filter(([key]) => key !== 'praise' && key !== 'chat')), { events: happened }));
    expect(summary.base.toFixed()).toBe(base);
    expect(`${summary.total?.toFixed(2)} ${summary.band?.id}`).toBe(result);
  });
});

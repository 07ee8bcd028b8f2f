import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scorecard as words } from '../../../src/ui/text/zh-Hans/scorecard.ts';
import type { Indicator, ScorecardData } from '../../../src/widgets/scorecard/data.ts';
import { exact, sum } from '../../../src/widgets/scorecard/exact.ts';
import { methodOf } from '../../../src/widgets/scorecard/methods/table.ts';
import { mostOf, summarise } from '../../../src/widgets/scorecard/model.ts';
import { toRows } from '../../../src/widgets/scorecard/rows.ts';
import type { ScoreEvent, ScorecardState } from '../../../src/widgets/scorecard/state.ts';
import { summariseYear } from '../../../src/widgets/scorecard/year.ts';
import { anySheet, anyText, withAdjustments } from './sample.ts';

const anyEvent: fc.Arbitrary<ScoreEvent> = fc.record({
  id: fc.uuid(),
  item: fc.constantFrom('praise', 'chat', 'i0', 'i1'),
  date: fc.constantFrom('2026-11-01', '2026-11-30', '2026-10-31', ''),
  fact: fc.constantFrom('有记录', ''),
  points: fc.integer({ min: 0, max: 400 }).map((n) => (n / 100).toFixed(2)),
  rule: fc.constantFrom('2.3.1.1', ''),
});

/** Any sheet, with what stands beside its lines: events, adjustments, reviews and own targets. */
const anyFull = anySheet.chain(({ data, state }) =>
  fc.record({ events: fc.array(anyEvent, { maxLength: 6 }), target: fc.option(fc.integer({ min: 1, max: 500 }).map(String)), reviewed: fc.boolean() }).map(({ events, target, reviewed }) => ({
    data: { ...data, adjustments: withAdjustments.adjustments },
    state: { ...state, events, targets: target === null ? {} : { i0: target }, review: reviewed && state.figures['i1'] ? { i1: state.figures['i1'] } : {} } as ScorecardState,
  })),
);

const withFigure = (state: ScorecardState, id: string, text: string): ScorecardState => ({ ...state, review: { ...state.review, [id]: text } });

describe('whatever stands on a sheet', () => {
  test('the total is its lines, with bonus and penalty, never below 0 nor above the most', () => {
    fc.assert(
      fc.property(anyFull, ({ data, state }) => {
        const { lines, adjustments, earned, bonus, penalty, total, bottomed } = summarise(data, state);
        if (!total || !earned) return;
        expect(earned.eq(sum(lines.flatMap(({ scored }) => scored?.score ?? [])))).toBe(true);
        expect(bonus.minus(penalty).eq(sum(adjustments.map(({ adjustment, points }) => (adjustment.sign === 'bonus' ? points : points.times(-1)))))).toBe(true);
        expect(total.eq(bottomed ? 0 : earned.plus(bonus).minus(penalty))).toBe(true);
        expect(total.toFixed(2)).toMatch(/^\d+\.\d\d$/);
        for (const { adjustment, points } of adjustments) expect(points.gte(0) && points.lte(adjustment.max)).toBe(true);
        // Shared out, every line can earn its cap of more than its weight.
        if (lines.every(({ scored }) => scored)) expect(total.lte(mostOf(data).plus(exact('0.005').times(lines.length)))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('no line earns more than its cap or less than its floor', () => {
    fc.assert(
      fc.property(anyFull, ({ data, state }) => {
        const { lines, base } = summarise(data, state);
        for (const { indicator, scored } of lines) {
          if (!scored) continue;
          const of = (percent: number) => exact(percent).times(indicator.weight).div(base);
          expect(scored.score.lte(of('cap' in indicator ? indicator.cap : 100)), indicator.method).toBe(true);
          expect(scored.score.gte(of('floor' in indicator ? indicator.floor : 0)), indicator.method).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  const moved = anyFull.chain(({ data, state }) => {
    const indicators = data.groups[0]!.indicators;
    return fc.nat(indicators.length - 1).chain((n) => fc.record({ data: fc.constant(data), state: fc.constant(state), at: fc.constant(n), a: anyText(indicators[n]!), b: anyText(indicators[n]!) }));
  });

  test('an indicator that moves towards its best figure never lowers the total', () => {
    fc.assert(
      fc.property(moved, ({ data, state, at, a, b }) => {
        // As it stands on the sheet: with the sheet's own target in it.
        const { indicator } = summarise(data, state).lines[at]! as { indicator: Indicator };
        const read = (text: string) => methodOf(indicator).read(text, indicator);
        const [x, y] = [read(a), read(b)];
        if (x.is !== 'figure' || y.is !== 'figure') return;
        const best = methodOf(indicator).best(indicator, x.value);
        const between = (x.value.lte(y.value) && y.value.lte(best)) || (x.value.gte(y.value) && y.value.gte(best));
        if (!between) return;
        const [before, after] = [a, b].map((text) => summarise(data, withFigure(state, indicator.id, text)).total);
        // An own target that is none leaves the line without a score.
        if (before && after) expect(after.gte(before), `${indicator.method}: ${a} to ${b}`).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('what is offered to reach the next band reaches it', () => {
    let offered = 0;
    fc.assert(
      fc.property(anyFull, ({ data, state }) => {
        const { ahead } = summarise(data, state);
        if (!ahead) return;
        for (const { indicator, figure, adds } of ahead.ways) {
          const reached = summarise(data, withFigure(state, indicator.id, indicator.method === 'yes-no' ? 'yes' : figure));
          expect(reached.total?.gte(ahead.band.from), `${indicator.method} ${figure}: ${reached.total}`).toBe(true);
          expect(adds.gte(ahead.lacks)).toBe(true);
          offered += 1;
        }
        for (const { adjustment, points, events } of ahead.bonuses) {
          const one = { id: 'new', item: adjustment.id, date: '2026-11-15', fact: '有记录', points: points.toFixed(), rule: '2.3.1.1' };
          const more = { ...state, events: [...state.events, ...Array.from({ length: events ?? 1 }, () => one)] };
          expect(summarise(data, more).total?.gte(ahead.band.from), `${points} more`).toBe(true);
          offered += 1;
        }
      }),
      { numRuns: 500 },
    );
    expect(offered).toBeGreaterThan(50);
  });

  test('groups and indicators can stand in any order', () => {
    fc.assert(
      fc.property(anyFull.chain(({ data, state }) => fc.record({ data: fc.constant(data), state: fc.constant(state), order: fc.shuffledSubarray(data.groups[0]!.indicators, { minLength: data.groups[0]!.indicators.length }) })), ({ data, state, order }) => {
        const split: ScorecardData = { ...data, adjustments: [...data.adjustments].reverse(), groups: [{ ...data.groups[0]!, indicators: order.slice(0, 1) }, { ...data.groups[0]!, id: 'rest', indicators: order.slice(1) }] };
        expect(summarise(split, state).total?.toFixed()).toBe(summarise(data, state).total?.toFixed());
      }),
    );
  });

  test('weights can be exchanged among lines that earn the same share', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 6 }), fc.integer({ min: 0, max: 100 }), (weights, share) => {
        const shape = withAdjustments.groups[1]!.indicators[1]! as Extract<Indicator, { method: 'rating' }>;
        const of = (all: number[]): ScorecardData => ({ ...withAdjustments, groups: [{ ...withAdjustments.groups[0]!, indicators: all.map((weight, n) => ({ ...shape, id: `i${n}`, weight, scale: [{ score: 101, label: '' }, { score: share, label: '' }] })) }] });
        const state = { figures: Object.fromEntries(weights.map((_, n) => [`i${n}`, String(share)])), self: {}, review: {}, targets: {}, events: [], vetoes: [] } as unknown as ScorecardState;
        expect(summarise(of(weights), state).total?.toFixed()).toBe(summarise(of([...weights].reverse()), state).total?.toFixed());
      }),
    );
  });

  test('the rows and the year say the very total of the sheet', () => {
    fc.assert(
      fc.property(anyFull, ({ data, state }) => {
        const { total, earned, bonus, penalty, bottomed } = summarise(data, state);
        const { table, sheet } = toRows(data, state, words);
        const column = (name: string) => table.slice(1).map((row) => row[table[0]!.indexOf(name)]!);
        expect(sheet.total).toBe(total?.toFixed(2) ?? '');
        expect(new Set(column(words.columns.total))).toEqual(new Set([sheet.total]));
        if (!total || !earned) return;
        const scores = column(words.columns.score).filter(Boolean).map(exact);
        if (!bottomed) expect(sum(scores).toFixed()).toBe(earned.plus(bonus).minus(penalty).toFixed());
        const year: ScorecardData = { ...data, id: 'year', period: 'year', from: [data.id] };
        expect(summariseYear(year, state.person, '2026', [{ data, state: { ...state, completed: '2026-12-01T09:00' } }]).average?.toFixed(2)).toBe(sheet.total);
      }),
    );
  });
});

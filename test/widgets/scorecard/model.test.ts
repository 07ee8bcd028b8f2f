import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decimalsOf, exact, sum } from '../../../src/widgets/scorecard/exact.ts';
import { figuresGone, indicatorsOf, mostOf, scoreOf, summarise } from '../../../src/widgets/scorecard/model.ts';
import { methodOf } from '../../../src/widgets/scorecard/methods/table.ts';
import { anySheet, data, good, only, sales, satisfaction, sheet } from './sample.ts';

const total = (summary: ReturnType<typeof summarise>) => summary.total?.toFixed(2) ?? null;

describe('total', () => {
  test('is the sum of the lines', () => {
    const summary = summarise(data, sheet(good));
    expect(summary.lines.map(({ scored }) => scored?.score.toFixed(2))).toEqual(['28.50', '16.00', '10.00', '8.50', '7.00', '7.00', '8.00']);
    expect(summary.groups.map(({ score }) => score?.toFixed(2))).toEqual(['54.50', '30.50']);
    expect([total(summary), summary.band?.id]).toEqual(['85.00', 'good']);
  });

  test('an empty sheet has none, and no band', () => {
    expect(summarise(data, sheet({}))).toMatchObject({ total: null, band: null, ahead: null, groups: [{ score: null }, { score: null }] });
  });

  test('can go beyond 100 where a cap does', () => {
    expect(mostOf(data).toFixed()).toBe('106');
  });

  test('is what the lines say, between nothing and the most, never NaN', () => {
    fc.assert(
      fc.property(anySheet, ({ data, state }) => {
        const summary = summarise(data, state);
        const scores = summary.lines.flatMap(({ scored }) => (scored ? [scored.score] : []));
        expect(summary.total === null).toBe(scores.length === 0);
        if (!summary.total) return;
        expect(summary.total.eq(sum(scores))).toBe(true);
        expect(summary.total.toFixed(2)).toMatch(/^\d+\.\d\d$/);
        // Shared out, the total is a mean of the lines by weight, so it lies within the caps; each line is rounded by half a cent at most.
        const caps = Math.max(...summary.lines.map(({ indicator }) => ('cap' in indicator ? indicator.cap : 100)));
        expect(summary.total.lte(exact(caps).plus(exact('0.005').times(scores.length)))).toBe(true);
      }),
    );
  });

  test('does not depend on the order of the indicators', () => {
    fc.assert(
      fc.property(anySheet, ({ data, state }) => {
        const turned = { ...data, groups: data.groups.map((group) => ({ ...group, indicators: group.indicators.toReversed() })) };
        expect(total(summarise(turned, state))).toBe(total(summarise(data, state)));
      }),
    );
  });
});

describe('a missing figure', () => {
  const { sales: _, ...without } = good;

  test('share-out: its weight goes to the others in proportion', () => {
    const summary = summarise(data, sheet(without));
    expect(summary).toMatchObject({ missing: ['sales'], gaps: [] });
    expect(summary.base.toFixed()).toBe('70');
    // 20 × 0.8 × 100 ÷ 70 = 22.857…
    expect(summary.lines[1]?.scored?.score.toFixed(2)).toBe('22.86');
    // The sum of the rounded lines, as the sheet says, not 56.5 × 100 ÷ 70 = 80.71.
    expect([total(summary), summary.band?.id]).toEqual(['80.72', 'good']);
  });

  test('too little of the weight gives no band, and the sheet cannot be completed', () => {
    const strict = { ...data, enough: 60 };
    const { errors, duration, satisfaction } = good;
    const little = summarise(strict, sheet({ errors, duration, satisfaction }));
    expect(little).toMatchObject({ tooLittle: true, band: null, ahead: null, gaps: ['sales', 'attitude', 'complaints', 'intake'] });
    expect(total(little)).not.toBeNull();
    expect(summarise(strict, sheet(without))).toMatchObject({ tooLittle: false, gaps: [] });
  });

  test('ask: nothing is shared out, there is no band, and the sheet cannot be completed', () => {
    const summary = summarise({ ...data, missing: 'ask' }, sheet(without));
    expect(summary).toMatchObject({ missing: ['sales'], gaps: ['sales'], band: null, ahead: null });
    expect([summary.base.toFixed(), total(summary)]).toEqual(['100', '56.50']);
  });

  test('nothing at all: all are asked for, whatever the rule', () => {
    expect(summarise(data, sheet({})).gaps).toHaveLength(7);
  });

  test('something that is no figure counts for nothing and has to be mended', () => {
    const summary = summarise(data, sheet({ ...good, sales: '三百八' }));
    expect(summary).toMatchObject({ missing: [], wrong: ['sales'], gaps: ['sales'], band: null, ahead: null });
    expect(total(summary)).toBe('80.72');
  });

  test('the weights that count sum to 100 again, exactly', () => {
    fc.assert(
      fc.property(anySheet, ({ data, state }) => {
        const { lines, base } = summarise({ ...data, missing: 'share-out' }, state);
        const present = lines.filter(({ scored }) => scored);
        if (present.length === 0) return;
        // Each weight × 100 ÷ base; summed before it is divided, because a share like 100 ÷ 7 has no last decimal.
        expect(sum(present.map(({ indicator }) => exact(indicator.weight).times(100))).eq(base.times(100))).toBe(true);
      }),
    );
  });

  test('leaves a full sheet full: 100, but for the roundings', () => {
    fc.assert(
      fc.property(anySheet, ({ data, state }) => {
        const indicators = indicatorsOf(data).map(({ id, weight }) => ({ ...sales, id, weight }));
        const figures = Object.fromEntries(Object.keys(state.figures).map((id) => [id, '400']));
        const { total, lines } = summarise(only(...indicators), sheet(figures));
        if (total) expect(total.minus(100).abs().lte(exact('0.005').times(lines.length)), total.toFixed()).toBe(true);
      }),
    );
  });
});

describe('band and veto', () => {
  test('a total reaches a band by the figure that is shown', () => {
    const one = only({ ...sales, weight: 100, target: 100 });
    expect(['59.99', '60', '79.99', '80', '90', '120'].map((text) => summarise(one, sheet({ sales: text })).band?.id)).toEqual(['poor', 'qualified', 'qualified', 'good', 'excellent', 'excellent']);
    expect(summarise(one, sheet({ sales: '89.995' })).band?.id).toBe('excellent');
    expect(summarise(one, sheet({ sales: '89.994' })).band?.id).toBe('good');
  });

  test('a veto makes it the last band, and leaves the score alone', () => {
    const summary = summarise(data, sheet(good, { vetoes: ['quarrel'] }));
    expect(summary).toMatchObject({ vetoed: ['quarrel'], band: { id: 'poor' }, ahead: null });
    expect(total(summary)).toBe('85.00');
    expect(summarise(data, sheet({}, { vetoes: ['quarrel'] })).band?.id).toBe('poor');
    expect(summarise(data, sheet(good, { vetoes: ['no-longer-there'] })).band?.id).toBe('good');
  });

  test('whatever the score, a veto never leaves another band', () => {
    fc.assert(
      fc.property(anySheet, ({ data, state }) => {
        if (state.vetoes.length > 0) expect(summarise(data, state).band?.id).toBe('poor');
      }),
    );
  });
});

describe('how much is lacking', () => {
  const goals = (figures: Record<string, string>) => summarise(data, sheet(figures)).ahead?.ways.map(({ indicator, figure }) => [indicator.id, figure]);

  test('to the next band, and which single figure would do', () => {
    const { ahead } = summarise(data, sheet(good));
    expect([ahead?.band.id, ahead?.lacks.toFixed(2)]).toEqual(['excellent', '5.00']);
    // 28.5 + 5 = 33.5: 447 ÷ 400 × 30 = 33.525, 446 only 33.45. Errors can win back 4, satisfaction 1.5, attitude 3.
    expect(goals(good)).toEqual([['sales', '447'], ['complaints', '0']]);
  });

  test('as fine as the figures are written', () => {
    // Without the errors it is 73.75: 16.25 is needed, and 0.96875 gives that.
    const rest = { ...good, complaints: '0', satisfaction: '91' };
    expect(goals({ ...rest, errors: '1.3' })).toEqual([['sales', '416'], ['errors', '0.9'], ['attitude', '100']]);
    expect(goals({ ...rest, errors: '1.31' })).toContainEqual(['errors', '0.96']);
  });

  test('a rating by its nearest level that is enough, yes for no', () => {
    expect(goals({ ...good, intake: 'no', sales: '460' })).toEqual([['intake', '1']]);
    expect(goals({ ...good, attitude: '0', complaints: '0' })).toContainEqual(['attitude', '70']);
  });

  test('no single figure may be enough, and in the best band nothing is lacking', () => {
    expect(goals({ ...good, sales: '0', complaints: '0' })).toEqual([['sales', '247']]);
    expect(summarise(only({ ...satisfaction, weight: 50 }, { ...sales, weight: 50, cap: 100 }), sheet({ satisfaction: '70', sales: '0' })).ahead).toMatchObject({ band: { id: 'qualified' }, ways: [] });
    expect(summarise(data, sheet({ ...good, sales: '480' })).ahead).toBeNull();
  });

  test('with the offered figure put in, the band is reached; one step short of it, it is not', () => {
    fc.assert(
      fc.property(anySheet, ({ data, state }) => {
        const { ahead, lines } = summarise(data, state);
        for (const { indicator, figure } of ahead?.ways ?? []) {
          const text = indicator.method === 'yes-no' ? 'yes' : figure;
          const reached = summarise(data, { ...state, figures: { ...state.figures, [indicator.id]: text } });
          expect(reached.total?.gte(ahead!.band.from), `${indicator.method} ${figure}: ${reached.total}`).toBe(true);
          const now = lines.find((line) => line.indicator.id === indicator.id)!.figure;
          if (now.is !== 'figure' || indicator.method === 'yes-no' || indicator.method === 'rating') continue;
          const step = exact(`1e-${Math.max(...[now.value, ...methodOf(indicator).marks(indicator).map(exact)].map(decimalsOf))}`);
          const short = exact(figure).gt(now.value) ? exact(figure).minus(step) : exact(figure).plus(step);
          const missed = summarise(data, { ...state, figures: { ...state.figures, [indicator.id]: short.toFixed() } });
          expect(missed.total?.lt(ahead!.band.from), `${indicator.method} ${short}: ${missed.total}`).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('an indicator that is not offered could not do it even at its best', () => {
    fc.assert(
      fc.property(anySheet, ({ data, state }) => {
        const { ahead, lines, total } = summarise(data, state);
        if (!ahead || !total) return;
        for (const { indicator, figure, scored } of lines) {
          if (figure.is !== 'figure' || !scored || ahead.ways.some((way) => way.indicator.id === indicator.id)) continue;
          const { base } = summarise(data, state);
          const best = scoreOf(indicator, methodOf(indicator).best(indicator, figure.value), base);
          expect(total.minus(scored.score).plus(best).lt(ahead.band.from), indicator.method).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

test('figures of indicators that are gone are kept and count for nothing', () => {
  const state = sheet({ ...good, 'old-one': '5' });
  expect(figuresGone(data, state)).toEqual(['old-one']);
  expect(total(summarise(data, state))).toBe('85.00');
  expect(indicatorsOf(data)).toHaveLength(7);
});

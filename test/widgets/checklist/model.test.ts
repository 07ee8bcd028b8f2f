import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemsOf, reconcile, summarise } from '../../../src/widgets/checklist/model.ts';
import { allOk, anyRun, data, failed, makeItem, run } from './sample.ts';

describe('score', () => {
  test('不适用 leaves the denominator', () => {
    const summary = summarise(data, run({ clean: 'ok', seats: 'na', exits: 'ok', signs: failed() }));
    expect(summary.tally).toEqual({ earned: 13, applicable: 17 });
    expect(summary.score).toBe(765);
    expect(summary.sections.map(({ score }) => score)).toEqual([1000, 667]);
  });

  test('no applicable item: no score, and that is said', () => {
    const summary = summarise(data, run({ clean: 'na', seats: 'na', exits: 'na', signs: 'na' }));
    expect(summary).toMatchObject({ score: null, result: 'none' });
  });

  test('open items count neither way', () => {
    expect(summarise(data, run({ clean: 'ok' }))).toMatchObject({ score: 1000, result: 'open', counts: { ok: 1, no: 0, na: 0, open: 3, all: 4 } });
  });

  test('lies between 0 and 100, or is absent exactly where nothing applies', () => {
    fc.assert(
      fc.property(anyRun, ({ data, state }) => {
        const { score, tally } = summarise(data, state);
        expect(score === null).toBe(tally.applicable === 0);
        if (score !== null) expect(score).toBeGreaterThanOrEqual(0);
        if (score !== null) expect(score).toBeLessThanOrEqual(1000);
      }),
    );
  });

  test('never changes when 不适用 items are added', () => {
    fc.assert(
      fc.property(anyRun, fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 5 }), fc.boolean(), (any, points, critical) => {
        const extra = points.map((each, n) => makeItem(`extra-${n}`, each, critical));
        const [first, ...rest] = any.data.sections;
        if (!first) return;
        const wider = { ...any.data, sections: [{ ...first, items: [...first.items, ...extra] }, ...rest] };
        const answers = { ...any.state.answers, ...Object.fromEntries(extra.map(({ id }) => [id, { verdict: 'na' as const }])) };
        const before = summarise(any.data, any.state);
        const after = summarise(wider, { ...any.state, answers });
        expect([after.score, after.result, after.sections[0]?.score]).toEqual([before.score, before.result, before.sections[0]?.score]);
      }),
    );
  });

  test('does not depend on the order of sections and items', () => {
    fc.assert(
      fc.property(anyRun, ({ data, state }) => {
        const turned = { ...data, sections: data.sections.map((section) => ({ ...section, items: section.items.toReversed() })).toReversed() };
        const [a, b] = [summarise(data, state), summarise(turned, state)];
        expect([b.score, b.tally, b.counts, b.result, b.gaps.length]).toEqual([a.score, a.tally, a.counts, a.result, a.gaps.length]);
        expect(new Set(b.critical)).toEqual(new Set(a.critical));
      }),
    );
  });

  test('totals are the sums of the sections, and the counts add up', () => {
    fc.assert(
      fc.property(anyRun, ({ data, state }) => {
        const { sections, tally, counts } = summarise(data, state);
        const sum = (pick: (section: (typeof sections)[number]) => number) => sections.map(pick).reduce((a, b) => a + b, 0);
        expect(tally).toEqual({ earned: sum((s) => s.tally.earned), applicable: sum((s) => s.tally.applicable) });
        expect(sum((s) => s.open)).toBe(counts.open);
        expect(counts.ok + counts.no + counts.na + counts.open).toBe(itemsOf(data).length);
      }),
    );
  });
});

describe('result', () => {
  test('all in order passes', () => {
    expect(summarise(data, allOk())).toMatchObject({ score: 1000, result: 'pass', critical: [], gaps: [] });
  });

  test('the total lies under its mark', () => {
    expect(summarise(data, { ...allOk(), answers: { ...allOk().answers, clean: failed() } })).toMatchObject({ score: 750, result: 'fail' });
  });

  test('one section lies under its mark though the total is good', () => {
    const lenient = { ...data, pass: 50 };
    const summary = summarise(lenient, { ...allOk(), answers: { ...allOk().answers, signs: failed() } });
    expect(summary).toMatchObject({ score: 800, result: 'fail' });
    expect(summary.sections.map(({ below }) => below)).toEqual([false, true]);
  });

  test('a critical failure never passes, and shows at once', () => {
    expect(summarise({ ...data, pass: 0 }, run({ exits: failed() }))).toMatchObject({ result: 'fail', critical: ['exits'] });
    fc.assert(
      fc.property(anyRun, ({ data, state }) => {
        const failedCritical = itemsOf(data).some((item) => item.critical && state.answers[item.id]?.verdict === 'no');
        if (failedCritical) expect(summarise({ ...data, pass: 0 }, state).result).toBe('fail');
      }),
    );
  });
});

describe('gaps', () => {
  test('in the order of the sheet', () => {
    const state = run({ clean: 'no', seats: 'ok', exits: failed('2026-11-02') });
    expect(summarise(data, { ...state, head: { ...state.head, hall: ' ', shift: '' } }).gaps).toEqual([
      { in: 'head', field: 'hall' },
      { in: 'head', field: 'shift' },
      { in: 'item', item: 'clean', lacks: 'problem' },
      { in: 'item', item: 'clean', lacks: 'owner' },
      { in: 'item', item: 'clean', lacks: 'due' },
      { in: 'item', item: 'exits', lacks: 'later-due' },
      { in: 'item', item: 'signs', lacks: 'answer' },
    ]);
  });

  test('mending on the day of the run is in time', () => {
    expect(summarise(data, { ...allOk(), answers: { ...allOk().answers, seats: failed('2026-11-03') } }).gaps).toEqual([]);
  });

  test('a checklist without shifts asks for none', () => {
    const state = allOk();
    expect(summarise({ ...data, shifts: [] }, { ...state, head: { ...state.head, shift: '' } }).gaps).toEqual([]);
  });
});

test('answers to items that are gone are kept apart and count for nothing', () => {
  const state = run({ clean: 'ok', 'old-item': failed() });
  expect(reconcile(data, state)).toEqual({ asked: { clean: { verdict: 'ok' } }, gone: { 'old-item': failed() } });
  expect(summarise(data, state)).toEqual(summarise(data, run({ clean: 'ok' })));
});

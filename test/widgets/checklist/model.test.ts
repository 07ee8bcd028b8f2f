import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Item } from '../../../src/widgets/checklist/data.ts';
import { reconcile, summarise } from '../../../src/widgets/checklist/model.ts';
import { placesOf, standingOf } from '../../../src/widgets/checklist/places.ts';
import { allOk, anyRun, data, failed, makeItem, run, verdict } from './sample.ts';

describe('score', () => {
  test('不适用 leaves the denominator', () => {
    const summary = summarise(data, run({ clean: 'ok', seats: 'na', exits: 'ok', signs: failed() }));
    expect(summary.tally).toEqual({ earned: 1300, applicable: 1700 });
    expect(summary.score).toBe(765);
    expect(summary.sections.map(({ score }) => score)).toEqual([1000, 667]);
  });

  test('no applicable item: no score, and that is said', () => {
    const summary = summarise(data, run({ clean: 'na', seats: 'na', exits: 'na', signs: 'na' }));
    expect(summary).toMatchObject({ score: null, result: 'none' });
  });

  test('open items count neither way', () => {
    expect(summarise(data, run({ clean: 'ok' }))).toMatchObject({ score: 1000, result: 'open', counts: { ok: 1, no: 0, na: 0, noted: 0, open: 3, left: 0, evidence: 0, all: 4 } });
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
        const added = placesOf(wider, any.state).filter(({ item }) => extra.includes(item));
        const answers = { ...any.state.answers, ...Object.fromEntries(added.map(({ key }) => [key, verdict('na')])) };
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
        expect(new Set(b.critical.map(({ key }) => key))).toEqual(new Set(a.critical.map(({ key }) => key)));
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
        expect(counts.ok + counts.no + counts.na + counts.noted + counts.open + counts.left).toBe(counts.all);
        expect(counts.all).toBe(placesOf(data, state).length);
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
    expect(summarise({ ...data, pass: 0 }, run({ exits: failed() }))).toMatchObject({ result: 'fail', critical: [{ key: 'exits' }] });
    fc.assert(
      fc.property(anyRun, ({ data, state }) => {
        const failedCritical = placesOf(data, state).some(({ item, key }) => item.critical && standingOf(item, state.answers[key]) === 'no');
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
      { in: 'item', place: 'clean', lacks: 'problem' },
      { in: 'item', place: 'clean', lacks: 'owner' },
      { in: 'item', place: 'clean', lacks: 'due' },
      { in: 'item', place: 'exits', lacks: 'later-due' },
      { in: 'item', place: 'signs', lacks: 'answer' },
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

describe('gaps of other kinds', () => {
  const item = (id: string, more: Partial<Item>) => ({ ...makeItem(id, 4), ...more });
  const mixed = {
    ...data,
    types: ['自查', '暗访'],
    subject: { label: '被检查人', required: true },
    sections: [
      {
        id: 'all',
        title: '各种',
        items: [
          item('mark', { answer: { kind: 'score', max: 4, fails: 1 }, evidence: true }),
          item('count', { answer: { kind: 'number', unit: '分钟', max: 15 } }),
          item('said', { answer: { kind: 'text' }, points: 0, optional: true }),
          item('extra', { answer: { kind: 'cases', unit: '单', sample: 5 }, optional: true }),
        ],
      },
    ],
  };

  test('type and subject are asked for where the list has them', () => {
    expect(summarise(mixed, run({}, mixed)).gaps.flatMap((gap) => (gap.in === 'head' ? [gap.field] : []))).toEqual(['type', 'subject']);
  });

  test('what may be left out is no gap, what cannot be read is one, and a missing note is only counted', () => {
    const summary = summarise(mixed, run({ mark: '3', count: '很快', extra: '3/4' }, mixed));
    expect(summary.gaps.filter((gap) => gap.in === 'item')).toEqual([
      { in: 'item', place: 'count', lacks: 'readable' },
      { in: 'item', place: 'extra', lacks: 'readable' },
    ]);
    expect(summary.counts).toMatchObject({ ok: 1, open: 2, left: 1, evidence: 1, all: 4 });
    expect(summarise(mixed, run({ mark: { value: '3', note: '看了台账' }, count: '12' }, mixed))).toMatchObject({ result: 'fail', score: 875, counts: { evidence: 0, open: 0, left: 2 } });
  });

  test('a mark that fails asks for what was wrong', () => {
    expect(summarise(mixed, run({ mark: '1' }, mixed)).gaps).toContainEqual({ in: 'item', place: 'mark', lacks: 'problem' });
  });
});

test('answers to items that are gone are kept apart and count for nothing', () => {
  const state = run({ clean: 'ok', 'old-item': failed() });
  expect(reconcile(data, state)).toEqual({ asked: { clean: { value: 'ok' } }, gone: { 'old-item': failed() } });
  expect(summarise(data, state)).toEqual(summarise(data, run({ clean: 'ok' })));
});

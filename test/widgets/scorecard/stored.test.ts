import { describe, expect, test } from 'vitest';
import { begin, complete, fill, reopen, veto, write } from '../../../src/widgets/scorecard/actions.ts';
import { summarise } from '../../../src/widgets/scorecard/model.ts';
import type { ScorecardState } from '../../../src/widgets/scorecard/state.ts';
import { readDefinition, scorecardKind } from '../../../src/widgets/scorecard/stored.ts';
import first from '../../support/golden/scorecard-v1.json' with { type: 'json' };
import second from '../../support/golden/scorecard-v2.json' with { type: 'json' };
import golden from '../../support/golden/scorecard-v3.json' with { type: 'json' };
import { data, good } from './sample.ts';

/** What today's code keeps of the figures, the texts and the reopening; the other parts of version 3 are put in as they are. */
function keep(): ScorecardState {
  const { self, review, targets, events, brought } = golden;
  const filled = Object.entries(good).reduce((sheet, [id, text]) => fill(sheet, id, text), begin('A001', '2026-11'));
  const written = write(write(write(filled, 'name', '张敏'), 'comment', '受理差错比上月少。'), 'plan', '12月每周抽查5张受理单。');
  const opened = reopen(data, complete(data, written, '2026-12-01T09:00'), ' 投诉复核后不成立 ', '2026-12-02T10:30');
  const mended = veto(fill(opened, 'complaints', ''), 'quarrel', true);
  // A figure that is none is kept as it was typed; no sheet with one can be completed by hand.
  return { ...complete(data, mended, '2026-12-02T10:45'), figures: { ...mended.figures, duration: '约9' }, self, review, targets, events, brought } as ScorecardState;
}

test('brings the golden payload of version 1 forward: kept in clear, it had no name', () => {
  const { name: _, ...unnamed } = second;
  expect(first).toEqual(unnamed);
  expect(scorecardKind.migrations[1]!(first)).toEqual({ ...second, name: '' });
});

test('brings the golden payload of version 2 forward: one side only, no events, no targets of its own', () => {
  const third = scorecardKind.parse(scorecardKind.migrations[2]!(second));
  expect(third).toEqual({ ...second, self: {}, review: {}, targets: {}, events: [], brought: {} });
  // Its deductions were numbers, and still count.
  const counted = { ...third, figures: { ...third.figures, duration: '9', complaints: '2' } };
  expect(summarise(data, counted).lines.find(({ indicator }) => indicator.id === 'complaints')?.scored?.score.toFixed(2)).toBe('2.00');
});

test('reads the golden payload of version 3, and still writes the like', () => {
  expect(scorecardKind.version).toBe(3);
  expect(scorecardKind.parse(golden)).toEqual(golden);
  expect(JSON.parse(JSON.stringify(keep()))).toEqual(golden);
});

test('every older version has its step forward', () => {
  expect(Object.keys(scorecardKind.migrations).map(Number)).toEqual(Array.from({ length: scorecardKind.version - 1 }, (_, n) => n + 1));
});

describe('an unknown shape is refused, not repaired', () => {
  test.each([
    ['null', null],
    ['a figure that is no text', { ...golden, figures: { sales: 380 } }],
    ['a name that is no text', { ...golden, name: null }],
    ['an event without a day', { ...golden, events: [{ id: 'e1', item: 'complaints', fact: '', points: '', rule: '' }] }],
    ['a missing person', { ...golden, person: undefined }],
  ])('%s', (_, payload) => {
    expect(() => scorecardKind.parse(payload)).toThrow();
  });
});

test('reads the definition that was kept with a sheet, or says that it cannot', () => {
  expect(readDefinition(JSON.parse(JSON.stringify(data)))).toEqual(data);
  const { period: _, from: __, missingMonths: ___, enoughMonths: ____, zeroTarget: _____, adjustments: ______, bandsSource: _______, uses: ________, ...older } = data;
  expect(readDefinition(older)).toEqual({ ...data, bandsSource: '' });
  expect(readDefinition({ ...data, bands: [] })).toBeNull();
  expect(readDefinition({ ...data, groups: 'lost' })).toBeNull();
  expect(readDefinition(undefined)).toBeNull();
});

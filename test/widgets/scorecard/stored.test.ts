import { describe, expect, test } from 'vitest';
import { begin, complete, fill, reopen, veto, write } from '../../../src/widgets/scorecard/actions.ts';
import type { ScorecardState } from '../../../src/widgets/scorecard/state.ts';
import { readDefinition, scorecardKind } from '../../../src/widgets/scorecard/stored.ts';
import golden from '../../support/golden/scorecard-v1.json' with { type: 'json' };
import { data, good } from './sample.ts';

/** What today's code keeps: a sheet with every part of the shape in it. */
function keep(): ScorecardState {
  const filled = Object.entries(good).reduce((sheet, [id, text]) => fill(sheet, id, text), begin('A001', '2026-11'));
  const written = write(write(filled, 'comment', '受理差错比上月少。'), 'plan', '12月每周抽查5张受理单。');
  const opened = reopen(data, complete(data, written, '2026-12-01T09:00'), ' 投诉复核后不成立 ', '2026-12-02T10:30');
  const mended = veto(fill(opened, 'complaints', '0'), 'quarrel', true);
  // A figure that is none is kept as it was typed; no sheet with one can be completed by hand.
  return { ...complete(data, mended, '2026-12-02T10:45'), figures: { ...mended.figures, duration: '约9' } };
}

test('reads the golden payload of version 1, and still writes the like', () => {
  expect(scorecardKind.version).toBe(1);
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
    ['a name, which is never kept', { ...golden, name: '张敏' }],
    ['a missing person', { ...golden, person: undefined }],
  ])('%s', (_, payload) => {
    expect(() => scorecardKind.parse(payload)).toThrow();
  });
});

test('reads the definition that was kept with a sheet, or says that it cannot', () => {
  expect(readDefinition(JSON.parse(JSON.stringify(data)))).toEqual(data);
  expect(readDefinition({ ...data, bands: [] })).toBeNull();
  expect(readDefinition({ ...data, groups: 'lost' })).toBeNull();
  expect(readDefinition(undefined)).toBeNull();
});

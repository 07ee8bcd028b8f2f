import { describe, expect, test } from 'vitest';
import { complete, correct } from '../../../src/widgets/checklist/actions.ts';
import { checklistKind, readDefinition } from '../../../src/widgets/checklist/stored.ts';
import golden from '../../support/golden/checklist-v1.json' with { type: 'json' };
import { allOk, data, failed } from './sample.ts';

/** What today's code keeps: a run with every part of the shape in it. */
const done = complete(data, { ...allOk(), answers: { ...allOk().answers, signs: failed() } }, '2026-11-03T07:58');
const current = correct(done, { item: 'clean', becomes: { verdict: 'na' }, by: '王芳', reason: '今日封闭' }, '2026-11-03T08:31');

test('reads the golden payload of version 1, and still writes the like', () => {
  expect(checklistKind.version).toBe(1);
  expect(checklistKind.parse(golden)).toEqual(golden);
  expect(JSON.parse(JSON.stringify(current))).toEqual(golden);
});

test('every older version has its step forward', () => {
  expect(Object.keys(checklistKind.migrations).map(Number)).toEqual(Array.from({ length: checklistKind.version - 1 }, (_, n) => n + 1));
});

describe('an unknown shape is refused, not repaired', () => {
  test.each([
    ['null', null],
    ['an unknown verdict', { ...golden, answers: { clean: { verdict: 'maybe' } } }],
    ['a key of a later time', { ...golden, photos: [] }],
    ['a missing head', { answers: {}, corrections: [] }],
  ])('%s', (_, payload) => {
    expect(() => checklistKind.parse(payload)).toThrow();
  });
});

test('reads the definition that was kept with a run, or says that it cannot', () => {
  expect(readDefinition(JSON.parse(JSON.stringify(data)))).toEqual(data);
  expect(readDefinition({ ...data, sections: 'lost' })).toBeNull();
  expect(readDefinition(undefined)).toBeNull();
});

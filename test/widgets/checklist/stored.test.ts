import { describe, expect, test } from 'vitest';
import { addSample, archive, complete, correct, nameSample } from '../../../src/widgets/checklist/actions.ts';
import { readDefinition } from '../../../src/widgets/checklist/definition.ts';
import { checklistKind } from '../../../src/widgets/checklist/stored.ts';
import { recheck } from '../../../src/widgets/checklist/mending/recheck.ts';
import { summarise } from '../../../src/widgets/checklist/model.ts';
import golden1 from '../../support/golden/checklist-v1.json' with { type: 'json' };
import golden from '../../support/golden/checklist-v2.json' with { type: 'json' };
import { allOk, data, failed, makeItem } from './sample.ts';

/** What today's code keeps: a run with every part of the shape in it. */
const section = { id: 'cases', title: '抽查', repeat: { name: '样本', min: 1, max: 3, label: '受理单号' }, items: [{ ...makeItem('signed', 5), evidence: true }] };
const wide = { ...data, types: ['自查', '主管巡检'], subject: { label: '被检查人' }, sections: [...data.sections, section] };
const given = { ...allOk().answers, signs: failed(), 'signed/1': { value: 'ok', note: '有签字' }, 'signed/2': { value: '', na: true as const } };
const named = nameSample(nameSample(addSample({ ...allOk(), answers: given }, section), section, '1', '0031'), section, '2', '0032');
const done = complete(wide, { ...named, head: { ...named.head, type: '自查', subject: '李强' } }, '2026-11-03T07:58');
const corrected = correct(wide, done, { place: 'clean', becomes: { value: 'ok', na: true }, by: '王芳', reason: '今日封闭' }, '2026-11-03T08:31');
const mended = recheck(wide, corrected, 'signs', { result: '灯已换新', by: '王芳', date: '2026-11-04', closed: true, due: '' }, '2026-11-04T09:00');
const current = archive(mended, '2026-12-01T09:00');

test('reads the golden payload of version 2, and still writes the like', () => {
  expect(checklistKind.version).toBe(2);
  expect(checklistKind.parse(golden)).toEqual(golden);
  expect(JSON.parse(JSON.stringify(current))).toEqual(golden);
});

test('brings version 1 forward: the same answers, corrections and score', () => {
  const forward = checklistKind.parse(checklistKind.migrations[1]!(structuredClone(golden1)));
  expect(forward).toEqual({
    head: { hall: '中山路营业厅', date: '2026-11-03', shift: '早班', type: '', subject: '', inspector: '张敏', start: '07:40', end: '07:58' },
    answers: { clean: { value: '', na: true }, seats: { value: 'ok' }, exits: { value: 'ok' }, signs: failed() },
    samples: {},
    corrections: [{ place: 'clean', was: { value: 'ok' }, by: '王芳', reason: '今日封闭', at: '2026-11-03T08:31' }],
    rechecks: [],
    completed: '2026-11-03T07:58',
  });
  // 3 + 8 of 15, as version 1 had it.
  expect(summarise(data, forward)).toMatchObject({ score: 733, result: 'fail', counts: { ok: 2, no: 1, na: 1 } });
});

test('refuses to guess at a version 1 of an unknown shape', () => {
  expect(() => checklistKind.migrations[1]!({ ...golden1, answers: { clean: { verdict: 'maybe' } } })).toThrow();
});

test('every older version has its step forward', () => {
  expect(Object.keys(checklistKind.migrations).map(Number)).toEqual(Array.from({ length: checklistKind.version - 1 }, (_, n) => n + 1));
});

describe('an unknown shape is refused, not repaired', () => {
  test.each([
    ['null', null],
    ['an answer of version 1', { ...golden, answers: { clean: { verdict: 'ok' } } }],
    ['a key of a later time', { ...golden, photos: [] }],
    ['a missing head', { answers: {}, corrections: [] }],
  ])('%s', (_, payload) => {
    expect(() => checklistKind.parse(payload)).toThrow();
  });
});

test('reads the definition that was kept with a run, or says that it cannot', () => {
  expect(readDefinition(JSON.parse(JSON.stringify(data)))).toEqual(data);
  expect(readDefinition(JSON.parse(JSON.stringify(wide)))).toEqual(wide);
  expect(readDefinition({ ...data, sections: 'lost' })).toBeNull();
  expect(readDefinition(undefined)).toBeNull();
});

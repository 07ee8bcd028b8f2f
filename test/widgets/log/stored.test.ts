import { describe, expect, test } from 'vitest';
import { addRow, amend, strikeRow, voidEntry } from '../../../src/widgets/log/actions.ts';
import { readDefinition } from '../../../src/widgets/log/definition.ts';
import { draftIdOf, exportKind, logDraftKind, logKind, monthKind, viewKind } from '../../../src/widgets/log/stored.ts';
import first from '../../support/golden/log-v1.json' with { type: 'json' };
import golden from '../../support/golden/log-v2.json' with { type: 'json' };
import goldenExport from '../../support/golden/log-export-v1.json' with { type: 'json' };
import goldenMonth from '../../support/golden/log-month-v1.json' with { type: 'json' };
import firstView from '../../support/golden/log-view-v1.json' with { type: 'json' };
import goldenView from '../../support/golden/log-view-v2.json' with { type: 'json' };
import goldenDraft from '../../support/golden/log-draft-v1.json' with { type: 'json' };
import { data, entry, reported } from './sample.ts';

const progress = { id: 'progress', label: '进展', kind: 'entries' as const, required: false, fields: [{ id: 'done', label: '做了什么', kind: 'text' as const, required: true }] };
/** What today's code keeps: an entry with every part of the shape in it. */
const amended = amend(data, entry(), { values: { ...reported, device: '4号台打印机', 'arrived-at': '2026-11-03T11:30' }, by: '王芳', reason: '写错台号' }, '2026-11-03T11:45');
const carried = strikeRow(addRow(data, amended, progress, { done: '已催维修' }, '王芳', '2026-11-03T11:50'), 'progress', 0, { reason: '记错了台账', by: '王芳' }, '2026-11-03T11:55');
const current = voidEntry(carried, { reason: '重复登记', by: '李强' }, '2026-11-03T12:00');

test('reads the golden payloads, and still writes the like', () => {
  expect([logKind.version, logDraftKind.version, monthKind.version, exportKind.version, viewKind.version]).toEqual([2, 1, 1, 1, 2]);
  expect(logKind.parse(golden)).toEqual(golden);
  expect(JSON.parse(JSON.stringify(current))).toEqual(golden);
  expect(logDraftKind.parse(goldenDraft)).toEqual(goldenDraft);
  expect(monthKind.parse(goldenMonth)).toEqual(goldenMonth);
  expect(exportKind.parse(goldenExport)).toEqual(goldenExport);
  expect(viewKind.parse(goldenView)).toEqual(goldenView);
});

test('an entry of version 1 comes forward with nothing lost and no repeated entries', () => {
  expect(logKind.parse(logKind.migrations[1]!(structuredClone(first)))).toEqual({ ...first, rows: {} });
});

test('a view of version 1 comes forward as it was, with the columns of the log and in one list', () => {
  expect(viewKind.parse(viewKind.migrations[1]!(structuredClone(firstView)))).toEqual({ ...firstView, columns: [], group: '' });
});

test.each([logKind, logDraftKind, monthKind, exportKind, viewKind])('every older version of $kind has its step forward', ({ version, migrations }) => {
  expect(Object.keys(migrations).map(Number)).toEqual(Array.from({ length: version - 1 }, (_, n) => n + 1));
});

describe('an unknown shape is refused, not repaired', () => {
  test.each([
    ['null', null],
    ['a value that is no text', { ...golden, values: { device: 3 } }],
    ['a key of a later time', { ...golden, photos: [] }],
    ['an entry that nobody registered', { values: {}, changes: [] }],
    ['a change without a name', { ...golden, changes: [{ field: 'device', was: '', at: '2026-11-03T12:00' }] }],
  ])('%s', (_, payload) => {
    expect(() => logKind.parse(payload)).toThrow();
  });
  test('a draft that is an entry', () => {
    expect(() => logDraftKind.parse(golden)).toThrow();
  });
});

test('the drafts of a log have ids of their own', () => {
  expect([draftIdOf('fault'), draftIdOf('fault', 2), draftIdOf('visitor')]).toEqual(['log-draft-fault', 'log-draft-fault-2', 'log-draft-visitor']);
});

test('reads the definition that was kept with an entry, or says that it cannot', () => {
  expect(readDefinition(JSON.parse(JSON.stringify(data)))).toEqual(JSON.parse(JSON.stringify(data)));
  // As the first release kept it: limits in hours, a column on paper told twice, no stages' rules.
  const { clocks, stages, sealed: _, countBy: __, rows: ___, signs: ____, ...rest } = data;
  const before = { ...rest, clocks: clocks.map(({ span, days: _, ...clock }) => ({ ...clock, hours: span!.length })), stages: stages.map(({ rules: _, ...stage }) => stage), fields: data.fields.map((field) => ({ ...field, print: true })) };
  expect(readDefinition(before)).toMatchObject({ clocks: [{ id: 'arrival', span: { length: 4, unit: 'hour' }, days: 'natural' }, { id: 'repair' }], sealed: false, stages: [{ rules: [] }, {}, {}, {}] });
  expect(readDefinition({ ...data, stages: [] })).toBeNull();
  expect(readDefinition(undefined)).toBeNull();
});

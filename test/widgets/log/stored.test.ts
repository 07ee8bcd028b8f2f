import { describe, expect, test } from 'vitest';
import { amend, voidEntry } from '../../../src/widgets/log/actions.ts';
import { draftIdOf, logDraftKind, logKind, readDefinition } from '../../../src/widgets/log/stored.ts';
import golden from '../../support/golden/log-v1.json' with { type: 'json' };
import goldenDraft from '../../support/golden/log-draft-v1.json' with { type: 'json' };
import { data, entry, reported } from './sample.ts';

/** What today's code keeps: an entry with every part of the shape in it. */
const amended = amend(data, entry(), { values: { ...reported, device: '4号台打印机', 'arrived-at': '2026-11-03T11:30' }, by: '王芳' }, '2026-11-03T11:45');
const current = voidEntry(amended, { reason: '重复登记', by: '李强' }, '2026-11-03T12:00');

test('reads the golden payloads of version 1, and still writes the like', () => {
  expect([logKind.version, logDraftKind.version]).toEqual([1, 1]);
  expect(logKind.parse(golden)).toEqual(golden);
  expect(JSON.parse(JSON.stringify(current))).toEqual(golden);
  expect(logDraftKind.parse(goldenDraft)).toEqual(goldenDraft);
});

test.each([logKind, logDraftKind])('every older version of $kind has its step forward', ({ version, migrations }) => {
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
  expect(readDefinition({ ...data, stages: [] })).toBeNull();
  expect(readDefinition(undefined)).toBeNull();
});

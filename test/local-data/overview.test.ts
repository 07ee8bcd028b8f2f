import { describe, expect, test } from 'vitest';
import type { BookForms } from '../../src/local-data/book-forms.ts';
import { findDifferences, labelsIn } from '../../src/local-data/differences.ts';
import { summarise, takePart } from '../../src/local-data/overview.ts';
import { judgeRow, recordKinds } from '../../src/local-data/record-kinds.ts';
import { sayNumber } from '../../src/local-data/say.ts';
import { findTwice } from '../../src/storage/backup/numbers.ts';
import { emptySnapshot } from '../../src/storage/backup/snapshot.ts';
import type { Envelope } from '../../src/storage/envelope.ts';
import { localData as words } from '../../src/ui/text/zh-Hans/local-data.ts';
import log from '../support/golden/log-v1.json' with { type: 'json' };
import profile from '../support/golden/profile-v1.json' with { type: 'json' };
import { listFiles, readSource } from '../support/sources.ts';

const book: BookForms = { edition: '2026版', forms: [{ kind: 'log', id: 'fault', title: '设备故障报修台账', href: '/logs/#fault', years: 3 }] };
const row = (id: string, more: Partial<Envelope> = {}): Envelope => ({ id, kind: 'log', of: 'fault', definition: 'f', version: 1, revision: 1, order: 1, savedAt: Date.UTC(2026, 10, 3, 12), payload: log, ...more });
const entryOf = (at: string) => ({ ...log, registered: { ...log.registered, at } });
const see = (records: unknown[], today = '2026-11-24') => summarise({ ...emptySnapshot(), records, definitions: [{ fingerprint: 'f', data: 1 }, { fingerprint: 'g', data: 2 }] }, book, today);

test('every kind of record that the site keeps is known to the page', () => {
  const declared = listFiles('src', /stored\.ts$/).flatMap((path) => [...readSource(path).code.matchAll(/export const \w+: RecordKind<[^=]*= \{\s*kind: '([^']+)'/g)].map(([, kind]) => kind));
  expect(recordKinds.map(({ kind }) => kind.kind).sort()).toEqual(declared.sort());
});

test('counts by form: in use, removed, purged; what cannot be read stands apart', () => {
  const purged = { reason: '期满', by: '王芳', at: 1 };
  const overview = see([row('a'), row('b', { removed: true }), row('c', { removed: true, purged, payload: null }), row('d', { payload: 5 }), { id: 'e' }]);
  expect(overview.groups).toMatchObject([{ kind: 'log', of: 'fault', present: 1, removed: 1, purged: 1 }]);
  expect(overview.unreadable).toHaveLength(2);
  expect(overview.removed.map(({ row: { id } }) => id)).toEqual(['b']);
  expect(overview.purged.map(({ row: { id } }) => id)).toEqual(['c']);
  expect([row('a'), row('d', { payload: 5 }), row('x', { kind: 'later', payload: 5 })].map(judgeRow)).toEqual([true, false, true]);
});

test('gives each person their records, by the name of their profile, with the definitions and no counters', () => {
  const person = row('p', { kind: 'profile', of: 'people', definition: 'none', payload: profile });
  const snapshot = { ...emptySnapshot(), records: [person, row('a')], definitions: [{ fingerprint: 'f', data: 1 }, { fingerprint: 'g', data: 2 }], counters: [{ sequence: 's', last: 4 }] };
  const { people } = summarise(snapshot, book, '2026-11-24');
  expect(people.map(({ name, ids }) => [name, [...ids]])).toEqual(expect.arrayContaining([[profile.name, ['p']], [log.registered.by, ['a']]]));
  expect(takePart(snapshot, new Set(['a']))).toEqual({ ...emptySnapshot(), records: [row('a')], definitions: [{ fingerprint: 'f', data: 1 }] });
});

describe('F37: the review of retention', () => {
  test('lists an entry from the day on which its years are over, the oldest first', () => {
    const records = [row('new', { payload: entryOf('2023-11-25T09:00') }), row('due', { payload: entryOf('2023-11-24T09:00') }), row('old', { payload: entryOf('2020-01-01T09:00') })];
    expect(see(records).due.map(({ rows, years }) => [years, rows.map(({ row: { id } }) => id)])).toEqual([[3, ['old', 'due']]]);
  });

  test('F27: a clock that jumps changes the list and nothing else', () => {
    const records = [row('a', { payload: entryOf('2026-11-24T09:00') })];
    const before = JSON.stringify(records);
    expect(see(records, '2099-01-01').due).toHaveLength(1);
    expect(see(records, '1999-01-01').due).toHaveLength(0);
    expect(JSON.stringify(records)).toBe(before);
  });
});

test('a draft in which nothing is written is not counted, not listed and nothing to choose', () => {
  const draft = (id: string, values: Record<string, string>, more: Partial<Envelope> = {}) => row(id, { kind: 'log-draft', payload: { entry: id, by: '王芳', values }, ...more });
  const overview = see([row('a'), draft('blank', {}), draft('merged', {}, { others: [draft('merged', { what: ' ' })] })]);
  expect(overview).toMatchObject({ rows: 3, records: 2, conflicts: [], groups: [{ kind: 'log' }, { kind: 'log-draft', present: 1 }] });
  expect(see([draft('b', {}, { others: [draft('b', { what: '断网' })] })]).conflicts).toHaveLength(1);
  expect([draft('b', {}), draft('b', { what: '断网' })].map(judgeRow)).toEqual(['blank', true]);
});

test('every part of a record that is not of its form has a name', () => {
  /** What lies under these is named by the form. */
  const authored = ['values', 'rows', 'answers', 'samples', 'figures', 'self', 'review', 'targets', 'brought', 'entered'];
  const keysOf = (value: unknown): string[] => {
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([key, part]) => [...(Array.isArray(value) ? [] : [key]), ...(!Array.isArray(part) && authored.includes(key) ? Object.values(part as object).flatMap(keysOf) : keysOf(part))]);
  };
  const keys = listFiles('test/support/golden', /^(?!database|.*\/database|vault|.*\/vault).*\.json$/).flatMap((path) => keysOf(JSON.parse(readSource(path).code)));
  expect([...new Set(keys)].filter((key) => words.parts[key] === undefined)).toEqual([]);
});

test('two versions differ line by line, in the words of their form', () => {
  const labels = labelsIn({ sections: [{ items: [{ id: 'clean', text: '地面干净' }] }] });
  expect(findDifferences([{ answers: { clean: 'ok' }, by: '王芳', id: '1' }, { answers: { clean: 'no' }, by: '王芳', id: '2', note: 'x' }], (key) => (key === 'id' ? '' : labels.get(key)))).toEqual([
    { path: ['answers', '地面干净'], says: ['ok', 'no'] },
    { path: ['note'], says: ['', 'x'] },
  ]);
});

test('a number that is there twice is said as the paper says it', () => {
  const [twice] = findTwice([row('a', { number: 1, sequence: 'fault/2026' }), row('b', { number: 1, sequence: 'fault/2026' })], new Set(['b']));
  expect(sayNumber({ ...book, forms: [{ ...book.forms[0]!, prefix: 'GZ' }] }, twice!)).toBe('GZ-2026-0001');
});

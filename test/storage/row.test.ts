import { describe, expect, test } from 'vitest';
import type { Envelope } from '../../src/storage/envelope.ts';
import { readRow } from '../../src/storage/row.ts';
import { pageKind } from './tabs.ts';

const row: Envelope = {
  id: 'a',
  kind: 'page',
  of: 'book',
  definition: 'aaaaaaaaaaaa',
  version: 3,
  revision: 4,
  number: 7,
  order: 9,
  savedAt: 1_000,
  payload: { text: 'hello' },
};

const record = { id: 'a', of: 'book', definition: 'aaaaaaaaaaaa', revision: 4, number: 7, savedAt: 1_000, payload: { text: 'hello' } };

test('a row of the present version is a record', () => {
  expect(readRow(pageKind, row)).toEqual({ answer: 'ok', record });
});

test('no row is empty', () => {
  expect(readRow(pageKind, undefined)).toEqual({ answer: 'empty' });
});

test('a removed row is empty and says on what revision it can be saved over', () => {
  expect(readRow(pageKind, { ...row, removed: true })).toEqual({ answer: 'empty', removed: 4 });
});

describe('older payloads', () => {
  test.each([
    [1, 'hello'],
    [2, { note: 'hello' }],
    [3, { text: 'hello' }],
  ])('version %i comes forward through every step', (version, payload) => {
    expect(readRow(pageKind, { ...row, version, payload })).toEqual({ answer: 'ok', record });
  });

  test('F15: a step that throws midway leaves the bytes as they lie', () => {
    const payload = { deep: { list: [1, 2] } };
    const broken = {
      ...pageKind,
      migrations: {
        1: (older: unknown) => {
          (older as typeof payload).deep.list.push(3);
          return older;
        },
        2: () => {
          throw new Error('step 2 is broken');
        },
      },
    };
    const old = { ...row, version: 1, payload };
    const bytes = JSON.stringify(old);
    expect(readRow(broken, old)).toEqual({ answer: 'unreadable', id: 'a', reason: 'Error: step 2 is broken', bytes });
    expect(JSON.stringify(old)).toBe(bytes);
  });

  test('a missing step is said', () => {
    const answer = readRow({ ...pageKind, migrations: { 1: (older) => older } }, { ...row, version: 1, payload: 'hello' });
    expect(answer).toMatchObject({ answer: 'unreadable', reason: 'Error: There is no migration of page from version 2.' });
  });
});

test('a newer payload is kept aside as newer, with its bytes', () => {
  const newer = { ...row, version: 4, payload: { text: 'hello', photos: [] } };
  expect(readRow(pageKind, newer)).toEqual({ answer: 'newer', id: 'a', reason: 'Version 4; this release knows 3.', bytes: JSON.stringify(newer) });
});

test('F14: a payload of an unknown shape is kept aside with its bytes', () => {
  const odd = { ...row, payload: { texts: [] } };
  expect(readRow(pageKind, odd)).toEqual({ answer: 'unreadable', id: 'a', reason: 'Error: no text', bytes: JSON.stringify(odd) });
});

test('a row of another kind is not taken for ours', () => {
  expect(readRow(pageKind, { ...row, kind: 'log' })).toMatchObject({ answer: 'unreadable', reason: 'It is of the kind log, not page.' });
});

describe('an envelope of an unknown shape is unreadable', () => {
  const without = ({ payload, ...rest }: Envelope) => rest;
  test.each<[string, unknown]>([
    ['null', null],
    ['a string', 'hello'],
    ['no payload', without(row)],
    ['an id that is a number', { ...row, id: 5 }],
    ['a kind that is missing', { ...row, kind: undefined }],
    ['an instance that is missing', { ...row, of: undefined }],
    ['a definition that is null', { ...row, definition: null }],
    ['version 0', { ...row, version: 0 }],
    ['a revision as text', { ...row, revision: '4' }],
    ['half a revision', { ...row, revision: 1.5 }],
    ['a revision past counting', { ...row, revision: 2 ** 53 }],
    ['a negative number', { ...row, number: -1 }],
    ['no order', { ...row, order: undefined }],
    ['a removal that is not true', { ...row, removed: false }],
    ['no time', { ...row, savedAt: Number.NaN }],
  ])('%s', (_, odd) => {
    expect(readRow(pageKind, odd)).toMatchObject({ answer: 'unreadable', reason: 'The envelope has an unknown shape.' });
  });
});

test('even a row that is no JSON gives bytes', () => {
  expect(readRow(pageKind, { ...row, order: 9n })).toMatchObject({ bytes: JSON.stringify({ ...row, order: '9n' }) });
  const loop: Record<string, unknown> = { id: 'a' };
  loop['self'] = loop;
  expect(readRow(pageKind, loop)).toMatchObject({ answer: 'unreadable', id: 'a', bytes: '[object Object]' });
});

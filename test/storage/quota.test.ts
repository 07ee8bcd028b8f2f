import { afterEach, expect, test, vi } from 'vitest';
import { draft, failPuts, pageKind, startBrowser, tamper } from './tabs.ts';

afterEach(() => vi.restoreAllMocks());

const inSequence = (id: string) => ({ ...draft(id), sequence: 'page/2026' });

test.each([
  ['F5: a full quota', 'QuotaExceededError', 'request'],
  ['F5: a full quota', 'QuotaExceededError', 'commit'],
  ['F6: a full disk', 'DataError', 'request'],
  ['F6: a full disk', 'DataError', 'commit'],
] as const)('%s (%s, at the %s) leaves the old value and its number', async (_, name, at) => {
  const { disk, openTab } = startBrowser();
  const store = openTab();
  await store.save(pageKind, inSequence('a'));
  const before = await tamper(disk, 'records', (rows) => rows.getAll());
  failPuts('records', name, at);
  expect(await store.save(pageKind, { ...draft('a', 'long'), revision: 1 })).toEqual({ answer: 'full' });
  expect(await store.save(pageKind, inSequence('b'))).toEqual({ answer: 'full' });
  expect(await store.remove(pageKind, 'a', 1)).toEqual({ answer: 'full' });
  vi.restoreAllMocks();
  expect(await tamper(disk, 'records', (rows) => rows.getAll())).toEqual(before);
  expect(await store.save(pageKind, inSequence('b'))).toMatchObject({ answer: 'saved', record: { number: 2 } });
});

test('a failing disk is not called full', async () => {
  const store = startBrowser().openTab();
  failPuts('definitions', 'UnknownError');
  expect(await store.save(pageKind, draft('a'))).toEqual({ answer: 'unavailable', why: 'blocked' });
});

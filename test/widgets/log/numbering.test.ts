import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { expect, test } from 'vitest';
import { openStore } from '../../../src/storage/store.ts';
import { makeEntry, sortEntries } from '../../../src/widgets/log/ledger.ts';
import { logDraftKind, logKind } from '../../../src/widgets/log/stored.ts';
import { data, entry } from './sample.ts';

const definition = { fingerprint: data.fingerprint, data };
const open = () => openStore({ indexedDB: new IDBFactory() });
const register = (store: ReturnType<typeof open>, id: string) =>
  store.save(logKind, { id, of: 'fault', definition, revision: 0, payload: entry(), sequence: 'fault/2026' });

test('a hundred entries from two tabs at once have a hundred numbers without a gap', async () => {
  const indexedDB = new IDBFactory();
  const tabs = [openStore({ indexedDB }), openStore({ indexedDB })] as const;
  await Promise.all(Array.from({ length: 100 }, (_, n) => register(tabs[n % 2 === 0 ? 0 : 1], `e${n}`)));
  const listed = await tabs[0].list(logKind, 'fault');
  if (listed.answer !== 'ok') throw new Error(listed.answer);
  const entries = listed.records.map(({ id, payload, number }) => makeEntry(data, id, payload, number, '2026-11-03T10:00'));
  const numbers = sortEntries(entries, { column: 'number', descending: false }).map(({ number }) => number);
  expect(numbers).toEqual(Array.from({ length: 100 }, (_, n) => `GZ-2026-${String(n + 1).padStart(4, '0')}`));
});

test('an entry that is sent twice is registered once, and no number is spent', async () => {
  const store = open();
  expect(await register(store, 'e1')).toMatchObject({ answer: 'saved', record: { number: 1 } });
  expect(await register(store, 'e1')).toMatchObject({ answer: 'changed', theirs: { answer: 'ok', record: { number: 1 } } });
  expect(await register(store, 'e2')).toMatchObject({ answer: 'saved', record: { number: 2 } });
});

test('a correction keeps the number, and a draft has none', async () => {
  const store = open();
  await register(store, 'e1');
  expect(await store.save(logKind, { id: 'e1', of: 'fault', definition, revision: 1, payload: entry() })).toMatchObject({ record: { number: 1 } });
  const draft = await store.save(logDraftKind, { id: 'log-draft-fault', of: 'fault', definition, revision: 0, payload: { entry: 'e2', by: '', values: {} } });
  expect(draft.answer === 'saved' && draft.record.number).toBeUndefined();
  const listed = await store.list(logKind, 'fault');
  expect(listed.answer === 'ok' && [listed.records.length, listed.aside.length]).toEqual([1, 0]);
});

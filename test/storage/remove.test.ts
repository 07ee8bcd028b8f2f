import { expect, test } from 'vitest';
import { definition, draft, pageKind, startBrowser, tamper } from './tabs.ts';

const old = { id: 'a', kind: 'page', of: 'book', definition: definition.fingerprint, version: 1, revision: 1, order: 1, savedAt: 1_000 };

test('a removed record leaves the lists, keeps its row and comes back', async () => {
  const { disk, openTab } = startBrowser();
  const store = openTab();
  const before = await store.save(pageKind, { ...draft('a'), sequence: 'page/2026' });
  if (before.answer !== 'saved') throw new Error('not saved');
  const removed = await store.remove(pageKind, 'a', 1);
  if (removed.answer !== 'saved') throw new Error('not removed');
  expect(removed.record).toMatchObject({ revision: 2, payload: { text: 'a' } });
  expect(await store.list(pageKind, 'book')).toMatchObject({ records: [] });
  expect(await store.load(pageKind, 'a')).toEqual({ answer: 'empty', removed: 2 });
  expect(await tamper(disk, 'records', (rows) => rows.get('a'))).toMatchObject({ removed: true, payload: { text: 'a' } });

  const back = await store.restore(pageKind, before.record);
  expect(back).toMatchObject({ answer: 'saved', record: { number: 1, revision: 3, payload: { text: 'a' } } });
  expect(await store.list(pageKind, 'book')).toMatchObject({ records: [{ id: 'a' }] });
  expect(await store.restore(pageKind, removed.record)).toMatchObject({ answer: 'changed', theirs: { answer: 'ok' } });
});

test('what `remove` answered restores as well', async () => {
  const store = startBrowser().openTab();
  await store.save(pageKind, draft('a'));
  const removed = await store.remove(pageKind, 'a', 1);
  if (removed.answer !== 'saved') throw new Error('not removed');
  expect(await store.restore(pageKind, removed.record)).toMatchObject({ answer: 'saved', record: { revision: 3 } });
});

test('only the revision that was seen is removed, and only once', async () => {
  const store = startBrowser().openTab();
  expect(await store.remove(pageKind, 'a', 0)).toEqual({ answer: 'changed', theirs: { answer: 'empty' } });
  await store.save(pageKind, draft('a'));
  await store.save(pageKind, { ...draft('a'), revision: 1 });
  expect(await store.remove(pageKind, 'a', 1)).toMatchObject({ answer: 'changed', theirs: { answer: 'ok', record: { revision: 2 } } });
  expect(await store.remove(pageKind, 'a', 2)).toMatchObject({ answer: 'saved' });
  expect(await store.remove(pageKind, 'a', 3)).toEqual({ answer: 'changed', theirs: { answer: 'empty', removed: 3 } });
});

test('restoring needs the removal that was seen', async () => {
  const store = startBrowser().openTab();
  const first = await store.save(pageKind, draft('a'));
  if (first.answer !== 'saved') throw new Error('not saved');
  await store.save(pageKind, { ...draft('a', 'later'), revision: 1 });
  await store.remove(pageKind, 'a', 2);
  expect(await store.restore(pageKind, first.record)).toEqual({ answer: 'changed', theirs: { answer: 'empty', removed: 3 } });
  expect(await store.restore(pageKind, { ...first.record, id: 'b' })).toEqual({ answer: 'changed', theirs: { answer: 'empty' } });
});

test('a payload of an older version is removed and restored as it lies there', async () => {
  const { disk, openTab } = startBrowser();
  const store = openTab();
  await store.save(pageKind, draft('a'));
  await tamper(disk, 'records', (rows) => rows.put({ ...old, payload: 'old' }));
  const removed = await store.remove(pageKind, 'a', 1);
  if (removed.answer !== 'saved') throw new Error('not removed');
  await store.restore(pageKind, removed.record);
  expect(await tamper(disk, 'records', (rows) => rows.get('a'))).toMatchObject({ ...old, payload: 'old', revision: 3, savedAt: 1_003_000 });
});

test('a save over a removed record names its revision', async () => {
  const store = startBrowser().openTab();
  await store.save(pageKind, draft('a'));
  await store.remove(pageKind, 'a', 1);
  expect(await store.save(pageKind, draft('a'))).toEqual({ answer: 'changed', theirs: { answer: 'empty', removed: 2 } });
  expect(await store.save(pageKind, { ...draft('a', 'again'), revision: 2 })).toMatchObject({ answer: 'saved', record: { revision: 3 } });
  expect(await store.list(pageKind, 'book')).toMatchObject({ records: [{ payload: { text: 'again' } }] });
});

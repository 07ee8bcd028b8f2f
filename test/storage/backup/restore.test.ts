import { afterEach, describe, expect, test, vi } from 'vitest';
import { planMerge } from '../../../src/storage/backup/plan.ts';
import { emptySnapshot } from '../../../src/storage/backup/snapshot.ts';
import type { Envelope } from '../../../src/storage/envelope.ts';
import { draft, failPuts, pageKind, tamper } from '../tabs.ts';
import { dump, judge, makeBackup, readText, startArchive } from './disks.ts';

afterEach(() => vi.restoreAllMocks());

const numbered = (id: string, text = id) => ({ ...draft(id, text), sequence: 'page/2026' });
const tallyOf = (plan: { tallies: { kind: string }[] }) => plan.tallies.find(({ kind }) => kind === 'page');

async function startWith(...ids: string[]) {
  const browser = startArchive();
  const store = browser.openTab();
  for (const id of ids) await store.save(pageKind, numbered(id));
  return { ...browser, store };
}

describe('a backup', () => {
  test('brought into an empty browser gives every row as it was, and goes on numbering', async () => {
    const from = await startWith('a', 'b', 'c');
    await from.store.remove(pageKind, 'b', 1);
    const backup = await makeBackup(from.archive);
    const to = startArchive();
    const done = await to.archive.restore(readText(backup), judge);
    expect(done).toMatchObject({ answer: 'done', result: { twice: [], sealed: { is: 'none' } } });
    expect(await dump(to.disk)).toBe(await dump(from.disk));
    expect(await to.openTab().save(pageKind, numbered('d'))).toMatchObject({ record: { number: 4 } });
  });

  test('F29: the same one again, or an older one, changes nothing', async () => {
    const { disk, archive, store } = await startWith('a', 'b');
    const backup = await makeBackup(archive);
    await store.save(pageKind, { ...draft('a', 'newer'), revision: 1 });
    await store.remove(pageKind, 'b', 1);
    const before = await dump(disk);
    const done = await archive.restore(readText(backup), judge);
    expect(done.answer === 'done' && tallyOf(done.result)).toMatchObject({ added: 0, updated: 0, same: 2, conflict: 0, rejected: 0 });
    expect(await dump(disk)).toBe(before);
  });

  test('brings what was worked on elsewhere, and tells the forms that show it', async () => {
    const left = await startWith('a');
    const right = startArchive();
    await right.archive.restore(readText(await makeBackup(left.archive)), judge);
    await right.openTab().save(pageKind, { ...draft('a', 'worked on'), revision: 1 });
    const heard: string[] = [];
    const form = left.openTab();
    form.watch(pageKind, 'book', (id) => heard.push(id));
    const quiet = left.posted.length;
    const done = await left.archive.restore(readText(await makeBackup(right.archive)), judge);
    expect(done.answer === 'done' && tallyOf(done.result)).toMatchObject({ updated: 1, same: 0 });
    expect(await left.store.load(pageKind, 'a')).toMatchObject({ record: { payload: { text: 'worked on' }, revision: 2 } });
    expect(left.posted.length).toBe(quiet);
  });

  test('of a record that was worked on here and there keeps both, the later as the record, until a person chooses', async () => {
    const left = await startWith('a');
    const right = startArchive();
    await right.archive.restore(readText(await makeBackup(left.archive)), judge);
    await right.openTab().save(pageKind, { ...draft('a', 'theirs'), revision: 1 });
    await left.store.save(pageKind, { ...draft('a', 'mine'), revision: 1 });
    await left.store.save(pageKind, { ...draft('a', 'mine again'), revision: 2 });
    const done = await left.archive.restore(readText(await makeBackup(right.archive)), judge);
    expect(done.answer === 'done' && tallyOf(done.result)).toMatchObject({ conflict: 1 });
    expect(await left.store.load(pageKind, 'a')).toMatchObject({ record: { payload: { text: 'mine again' } } });

    const row = (await tamper(left.disk, 'records', (rows) => rows.get('a'))) as Envelope;
    expect(row.others).toMatchObject([{ payload: { text: 'theirs' } }]);
    expect(await left.archive.settle('a', row.others![0]!)).toEqual({ answer: 'done', result: undefined });
    expect(await left.archive.settle('a', row.others![0]!)).toEqual({ answer: 'failed', why: 'changed' });
    expect(await left.store.load(pageKind, 'a')).toMatchObject({ record: { payload: { text: 'theirs' }, revision: 4 } });

    const copies = ((await tamper(left.disk, 'records', (rows) => rows.getAll())) as Envelope[]).filter(({ id }) => id !== 'a');
    expect(copies).toMatchObject([{ removed: true, payload: { text: 'mine again' } }]);
    expect(await left.archive.bringBack(copies[0]!.id, 1)).toMatchObject({ answer: 'done' });
    expect(await left.store.list(pageKind, 'book')).toMatchObject({ records: [{ payload: { text: 'theirs' } }, { payload: { text: 'mine again' } }] });
  });

  test('of another computer with the same numbers gives none twice from now on, changes none, and says which are there twice', async () => {
    const left = await startWith('a', 'b');
    const right = await startWith('c', 'd', 'e');
    const done = await left.archive.restore(readText(await makeBackup(right.archive)), judge);
    expect(done.answer === 'done' && done.result.twice).toEqual([
      { kind: 'page', of: 'book', number: 1, sequence: 'page/2026', ids: ['a', 'c'] },
      { kind: 'page', of: 'book', number: 2, sequence: 'page/2026', ids: ['b', 'd'] },
    ]);
    expect(await left.store.save(pageKind, numbered('f'))).toMatchObject({ record: { number: 4 } });
    expect(await left.store.load(pageKind, 'c')).toMatchObject({ record: { number: 1 } });
  });

  test('that lists a counter lower than its numbers does not bring it back', async () => {
    const from = await startWith('a', 'b', 'c');
    const theirs = { ...readText(await makeBackup(from.archive)), counters: [] };
    const to = startArchive();
    await to.archive.restore(theirs, judge);
    expect(await to.openTab().save(pageKind, numbered('d'))).toMatchObject({ record: { number: 4 } });
  });
});

test('F37: what was purged stays as a number with its reason, and no older backup brings it back', async () => {
  const { archive, disk, store } = await startWith('a', 'b');
  const backup = await makeBackup(archive);
  expect(await archive.purge([{ id: 'a', revision: 2 }], { reason: '期满', by: '王芳' })).toEqual({ answer: 'failed', why: 'changed' });
  expect(await archive.purge([{ id: 'a', revision: 1 }, { id: 'b', revision: 9 }], { reason: '期满', by: '王芳' })).toEqual({ answer: 'failed', why: 'changed' });
  expect(await store.load(pageKind, 'a')).toMatchObject({ answer: 'ok' });
  expect(await archive.purge([{ id: 'a', revision: 1 }], { reason: '期满', by: '王芳' })).toEqual({ answer: 'done', result: 1 });
  expect(await tamper(disk, 'records', (rows) => rows.get('a'))).toMatchObject({ number: 1, payload: null, removed: true, purged: { reason: '期满', by: '王芳', at: 2_000_000 } });
  await archive.restore(readText(backup), judge);
  expect(await store.load(pageKind, 'a')).toMatchObject({ answer: 'empty', removed: 2, purged: { reason: '期满', by: '王芳' } });
  expect(await archive.bringBack('a', 2)).toEqual({ answer: 'failed', why: 'changed' });
  expect(await store.list(pageKind, 'book')).toMatchObject({ records: [{ id: 'b' }], aside: [] });
});

describe('a restore that fails changes nothing', () => {
  test.each([
    ['records', 'request'],
    ['records', 'commit'],
    ['counters', 'request'],
  ] as const)('at the %s, at the %s', async (name, at) => {
    const from = await startWith('a', 'b', 'c');
    const backup = readText(await makeBackup(from.archive));
    const { archive, disk } = await startWith('z');
    const before = await dump(disk);
    failPuts(name, 'QuotaExceededError', at);
    expect(await archive.restore(backup, judge)).toEqual({ answer: 'failed', why: 'full' });
    vi.restoreAllMocks();
    expect(await dump(disk)).toBe(before);
  });

  test('where the disk gives back something else than was written', async () => {
    const from = await startWith('a');
    const backup = readText(await makeBackup(from.archive));
    const { archive, disk } = await startWith('z');
    const before = await dump(disk);
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row) {
      return put.call(this, this.name === 'records' ? { ...row, payload: { text: 'odd' } } : row);
    });
    expect(await archive.restore(backup, judge)).toEqual({ answer: 'failed', why: 'unverified' });
    vi.restoreAllMocks();
    expect(await dump(disk)).toBe(before);
  });
});

test('rows that cannot be read are neither taken nor written over, and are counted', async () => {
  const { archive, disk, store } = await startWith('a', 'b');
  const theirs = readText(await makeBackup(archive));
  const [a, b] = theirs.records as Envelope[];
  theirs.records = [{ ...a, revision: 2, lineage: { [a!.stamp!]: 1 }, payload: { texts: 1 } }, { ...b, kind: 'log' }, { id: 'c' }, 5];
  await tamper(disk, 'records', (rows) => rows.put({ ...b, revision: 'odd' }));
  const before = await dump(disk);
  const done = await archive.restore(theirs, judge);
  expect(done.answer === 'done' && done.result.tallies.reduce((sum, { rejected }) => sum + rejected, 0)).toBe(4);
  expect(await dump(disk)).toBe(before);
  expect(await store.load(pageKind, 'a')).toMatchObject({ answer: 'ok' });
});

test('emptying leaves nothing', async () => {
  const { archive, disk } = await startWith('a');
  expect(await archive.reset()).toMatchObject({ answer: 'done' });
  expect(await dump(disk)).toBe(JSON.stringify(Object.values(emptySnapshot())));
});

test('10,000 records of each side are compared within a second and a half', () => {
  const rows = Array.from({ length: 10_000 }, (_, n) => ({ id: `${n}`, kind: 'page', of: 'book', definition: 'a', version: 3, revision: 2, stamp: 'x', lineage: { y: 1 }, order: n + 1, number: n + 1, sequence: 's', savedAt: 1, payload: { text: 'text '.repeat(40) } }));
  const began = performance.now();
  planMerge({ ...emptySnapshot(), records: rows }, { ...emptySnapshot(), records: structuredClone(rows) }, () => true);
  expect(performance.now() - began).toBeLessThan(1_500);
});

import { describe, expect, test } from 'vitest';
import { openArchive } from '../../../src/storage/backup/archive.ts';
import { mergeIntoVault, openKept } from '../../../src/storage/backup/open-kept.ts';
import { isKeptVault } from '../../../src/storage/backup/plan-sealed.ts';
import { resolveSealed } from '../../../src/storage/backup/resolve-sealed.ts';
import { draft, pageKind } from '../tabs.ts';
import { passphrase, startSealedBrowser } from '../vaults.ts';
import { dump, judge, makeBackup, readText } from './disks.ts';

async function startWithVault(...ids: string[]) {
  const browser = startSealedBrowser();
  const vault = await browser.createVault();
  for (const id of ids) expect(await vault.store.save(pageKind, draft(id, `王芳 ${id}`))).toMatchObject({ answer: 'saved' });
  return { ...browser, vault, archive: openArchive({ indexedDB: browser.disk }) };
}

async function keptIn(archive: ReturnType<typeof openArchive>) {
  const read = await archive.read();
  return read.answer === 'ok' ? read.snapshot.vault.filter(isKeptVault) : [];
}

test('sealed records stay sealed in the backup, and open in an empty browser with the old passphrase', async () => {
  const from = await startWithVault('a', 'b');
  const backup = await makeBackup(from.archive);
  expect(backup).not.toContain('王芳');
  const to = startSealedBrowser();
  expect(await openArchive({ indexedDB: to.disk }).restore(readText(backup), judge)).toMatchObject({ answer: 'done', result: { sealed: { is: 'added' } } });
  expect(await dump(to.disk)).toBe(await dump(from.disk));
  const vault = await to.unlockTab();
  expect(vault.state).toMatchObject({ is: 'open', findings: [], asides: [] });
  expect(await vault.store.list(pageKind, 'book')).toMatchObject({ records: [{ id: 'a' }, { id: 'b' }] });
});

test('F29: the same sealed backup again changes nothing', async () => {
  const { archive, disk } = await startWithVault('a');
  const before = await dump(disk);
  expect(await archive.restore(readText(await makeBackup(archive)), judge)).toMatchObject({ result: { sealed: { is: 'same' } } });
  expect(await dump(disk)).toBe(before);
});

test('where another vault is, theirs waits beside it until both are opened, and is merged then', async () => {
  const theirs = await startWithVault('a', 'b');
  const ours = await startWithVault('c');
  const backup = readText(await makeBackup(theirs.archive));
  expect(await ours.archive.restore(backup, judge)).toMatchObject({ result: { sealed: { is: 'waiting' } } });
  const once = await dump(ours.disk);
  await ours.archive.restore(backup, judge);
  expect(await dump(ours.disk)).toBe(once);

  const [kept] = await keptIn(ours.archive);
  expect(await openKept(kept!, 'not the passphrase at all')).toBeNull();
  const opened = await openKept(kept!, passphrase);
  expect(opened).toMatchObject({ closed: 0 });
  expect(await mergeIntoVault(ours.vault, opened!.snapshot, judge)).toMatchObject({ tallies: [{ added: 2 }] });
  expect(await ours.archive.dropKept(kept!.id)).toMatchObject({ answer: 'done' });
  expect(await keptIn(ours.archive)).toEqual([]);
  const listed = await ours.vault.store.list(pageKind, 'book');
  expect(listed.answer === 'ok' && listed.records.map(({ id }) => id).sort()).toEqual(['a', 'b', 'c']);
  expect(ours.vault.state).toMatchObject({ is: 'open', findings: [] });
});

test('an older backup of the same vault, merged once it is opened, takes nothing back', async () => {
  const { archive, vault } = await startWithVault('a');
  const backup = readText(await makeBackup(archive));
  await vault.store.save(pageKind, { ...draft('a', 'newer'), revision: 1 });
  await archive.restore(backup, judge);
  const [kept] = await keptIn(archive);
  const opened = await openKept(kept!, passphrase);
  expect(await mergeIntoVault(vault, opened!.snapshot, judge)).toMatchObject({ tallies: [{ added: 0, updated: 0, same: 1, conflict: 0 }] });
  expect(await vault.store.load(pageKind, 'a')).toMatchObject({ record: { payload: { text: 'newer' }, revision: 2 } });
});

describe('what a person decides under seal', () => {
  test('F37: purged with the reason, and kept as a number; not where it was worked on since', async () => {
    const { vault, unlockTab } = await startWithVault('a', 'b');
    const resolving = resolveSealed(vault, { now: () => 5, channel: { post() {}, listen() {} } });
    expect(await resolving.purge([{ id: 'a', revision: 2 }], { reason: '期满', by: '王芳' })).toEqual({ answer: 'failed', why: 'changed' });
    expect(await resolving.purge([{ id: 'a', revision: 1 }], { reason: '期满', by: '王芳' })).toEqual({ answer: 'done', result: 1 });
    const later = await unlockTab();
    const contents = await later.takeOut();
    expect(typeof contents === 'object' && contents.records.find(({ id }) => id === 'a')).toMatchObject({ payload: null, removed: true, purged: { reason: '期满', by: '王芳', at: 5 } });
    expect(later.state).toMatchObject({ is: 'open', findings: [], asides: [] });
    await later.lock();
    expect(await resolving.bringBack('b', 1)).toMatchObject({ answer: 'failed' });
  });

  test('one of two versions is chosen, and the other can be brought back', async () => {
    const theirs = await startWithVault('a');
    const backup = readText(await makeBackup(theirs.archive));
    await theirs.vault.store.save(pageKind, { ...draft('a', 'theirs'), revision: 1 });
    const later = readText(await makeBackup(theirs.archive));
    const ours = startSealedBrowser();
    const archive = openArchive({ indexedDB: ours.disk });
    await archive.restore(backup, judge);
    const vault = await ours.unlockTab();
    await vault.store.save(pageKind, { ...draft('a', 'ours'), revision: 1 });
    await archive.restore(later, judge);
    const [kept] = await keptIn(archive);
    const opened = await openKept(kept!, passphrase);
    expect(await mergeIntoVault(vault, opened!.snapshot, judge)).toMatchObject({ tallies: [{ conflict: 1 }] });

    const find = async () => {
      const contents = await vault.takeOut();
      return typeof contents === 'object' ? contents.records : [];
    };
    const [row] = await find();
    const resolving = resolveSealed(vault, { channel: { post() {}, listen() {} } });
    const [other] = row!.others!;
    expect(await resolving.settle('a', other!)).toEqual({ answer: 'done', result: undefined });
    expect(await vault.store.load(pageKind, 'a')).toMatchObject({ record: { payload: other!.payload } });
    const copy = (await find()).find(({ id }) => id !== 'a');
    expect(copy).toMatchObject({ removed: true, payload: row!.payload });
    expect(await resolving.bringBack(copy!.id, copy!.revision)).toMatchObject({ answer: 'done' });
    expect(await vault.store.list(pageKind, 'book')).toMatchObject({ records: [{ id: 'a' }, { id: copy!.id }] });
    expect(vault.state).toMatchObject({ is: 'open', findings: [] });
  });
});

import { afterEach, describe, expect, test, vi } from 'vitest';
import { drawRecoveryCode } from '../../../src/storage/seal/recovery-code.ts';
import type { SealedRow } from '../../../src/storage/seal/sealed-row.ts';
import type { OpenView, Vault } from '../../../src/storage/seal/vault.ts';
import { draft, failPuts, pageKind, tamper } from '../tabs.ts';
import { code, passphrase, startSealedBrowser } from '../vaults.ts';

afterEach(() => vi.restoreAllMocks());

const dump = (disk: IDBFactory) => Promise.all((['vault', 'sealed'] as const).map((name) => tamper<unknown[]>(disk, name, (rows) => rows.getAll())));
const opened = ({ state }: Vault): OpenView => {
  expect(state.is).toBe('open');
  return state as OpenView;
};
const theirs = 'another person of this hall';
const mine = { passphrase: 'a new one, remembered', name: '李强' };

/** The sealed rows of the records, in no order that means anything. */
const rowsOf = (disk: IDBFactory) => tamper<SealedRow[]>(disk, 'sealed', (rows) => rows.getAll());

describe('making a vault', () => {
  test('asks for nothing before it is made, and leaves it open for the one who made it', async () => {
    const { openTab } = startSealedBrowser();
    const vault = openTab();
    await vault.look();
    expect(vault.state).toEqual({ is: 'absent' });
    expect(await vault.create(passphrase, '王芳', code)).toBe('done');
    expect(opened(vault)).toMatchObject({ who: { name: '王芳' }, people: [{ name: '王芳' }], hasRecoveryCode: true, findings: [], asides: [] });
  });

  test('never makes a second one over the first', async () => {
    const { disk, createVault, openTab } = startSealedBrowser();
    await createVault();
    const before = await dump(disk);
    const late = openTab();
    expect(await late.create('some other passphrase', '李强', drawRecoveryCode())).toBe('changed');
    expect(late.state).toEqual({ is: 'locked' });
    expect(await dump(disk)).toEqual(before);
  });

  test('nor over sealed rows whose key is gone, or over a way in that cannot be read', async () => {
    const { disk, createVault, openTab } = startSealedBrowser();
    const vault = await createVault();
    await vault.store.save(pageKind, draft('a'));
    const header = await tamper(disk, 'vault', (rows) => rows.get('header'));
    await tamper(disk, 'vault', (rows) => rows.put({ ...header, slots: 'none' }));
    for (const _ of ['broken', 'gone']) {
      const late = openTab();
      await late.look();
      expect(late.state).toEqual({ is: 'damaged' });
      expect(await late.create('some other passphrase', '李强', code)).toBe('changed');
      expect(await late.unlock(passphrase)).toBe('changed');
      await tamper(disk, 'vault', (rows) => rows.clear());
    }
    expect(await rowsOf(disk)).not.toEqual([]);
  });

  test('what a newer release has made is left alone', async () => {
    const { disk, createVault, openTab } = startSealedBrowser();
    await createVault();
    const header = await tamper(disk, 'vault', (rows) => rows.get('header'));
    await tamper(disk, 'vault', (rows) => rows.put({ ...header, format: 2 }));
    const old = openTab();
    await old.look();
    expect(old.state).toEqual({ is: 'unavailable', why: 'outdated' });
    expect(await old.unlock(passphrase)).toBe('outdated');
  });
});

describe('F12: a sealed row was tampered with', () => {
  test('it is counted and can be exported, never written over; the others work', async () => {
    const { disk, createVault, unlockTab } = startSealedBrowser();
    const first = await createVault();
    for (const id of ['a', 'c']) await first.store.save(pageKind, draft(id));
    const before = new Set((await rowsOf(disk)).map(({ id }) => id));
    await first.store.save(pageKind, draft('b'));
    await first.lock();
    const victim = (await rowsOf(disk)).find(({ id }) => !before.has(id))!;
    const bytes = victim.bytes.map((byte, n) => (n === 9 ? byte ^ 1 : byte));
    await tamper(disk, 'sealed', (rows) => rows.put({ ...victim, bytes }));

    const vault = await unlockTab();
    const [aside] = opened(vault).asides;
    expect(aside).toMatchObject({ id: victim.id, answer: 'unreadable' });
    expect(JSON.parse(aside!.bytes)).toMatchObject({ id: victim.id, revision: 1, bytes: Buffer.from(bytes).toString('hex') });
    const listed = await vault.store.list(pageKind, 'book');
    expect(listed.answer === 'ok' && listed.records.map(({ id }) => id).sort()).toEqual(['a', 'c']);
    expect(await vault.store.load(pageKind, 'b')).toMatchObject({ answer: 'unreadable' });
    for (const revision of [0, 1]) expect(await vault.store.save(pageKind, { ...draft('b'), revision })).toMatchObject({ answer: 'changed', theirs: { answer: 'unreadable' } });
    expect(await vault.store.save(pageKind, draft('d'))).toMatchObject({ answer: 'saved' });
    expect(await tamper(disk, 'sealed', (rows) => rows.get(victim.id))).toEqual({ ...victim, bytes });
  });

  test('a row of no known shape is set aside as well', async () => {
    const { disk, createVault, unlockTab } = startSealedBrowser();
    await createVault();
    await tamper(disk, 'sealed', (rows) => rows.put({ id: 'x', note: '?' }));
    const vault = await unlockTab();
    expect(opened(vault).asides).toMatchObject([{ id: 'x', bytes: '{"id":"x","note":"?"}' }]);
    expect(await vault.store.save(pageKind, draft('a'))).toMatchObject({ answer: 'saved' });
  });
});

describe('F13: rows were deleted or set back from outside', () => {
  async function startWithThree() {
    const browser = startSealedBrowser();
    const vault = await browser.createVault();
    for (const id of ['a', 'b', 'c']) await vault.store.save(pageKind, draft(id));
    return { ...browser, vault };
  }

  test('a deleted row is missed, with count and date, until somebody has read of it', async () => {
    const { disk, vault, unlockTab } = await startWithThree();
    await vault.lock();
    const [victim] = await rowsOf(disk);
    await tamper(disk, 'sealed', (rows) => rows.delete(victim!.id));
    const tab = await unlockTab();
    expect(opened(tab).findings).toEqual([{ at: expect.any(Number), since: expect.any(Number), expected: 4, found: 3 }]);
    await tab.lock();
    const again = await unlockTab();
    expect(opened(again).findings).toHaveLength(1);
    await again.acknowledge();
    expect(opened(again).findings).toMatchObject([{ seen: true }]);
  });

  test('a row that was set back is noticed, though it opens', async () => {
    const { disk, vault, unlockTab } = await startWithThree();
    const before = await rowsOf(disk);
    await vault.store.save(pageKind, { ...draft('a', 'new'), revision: 1 });
    await vault.lock();
    for (const row of before) await tamper(disk, 'sealed', (rows) => rows.put(row));
    const tab = await unlockTab();
    expect(opened(tab).findings).toMatchObject([{ expected: 4, found: 4 }]);
    expect(await tab.store.load(pageKind, 'a')).toMatchObject({ record: { payload: { text: 'a' } } });
  });

  test('while the vault is open too, at the latest when it is opened again', async () => {
    const { disk, vault, unlockTab } = await startWithThree();
    const [victim] = await rowsOf(disk);
    await tamper(disk, 'sealed', (rows) => rows.delete(victim!.id));
    await vault.store.save(pageKind, draft('d'));
    await vault.lock();
    expect(opened(await unlockTab()).findings).toMatchObject([{ expected: 5, found: 4 }]);
  });

  test('a lost or broken manifest is found, and numbers go on where they were', async () => {
    for (const spoil of ['delete', 'put'] as const) {
      const { disk, createVault, unlockTab } = startSealedBrowser();
      const first = await createVault();
      for (const id of ['a', 'b']) await first.store.save(pageKind, { ...draft(id), sequence: 'page/2026' });
      await first.lock();
      const row = await tamper(disk, 'vault', (rows) => rows.get('manifest'));
      await tamper(disk, 'vault', (rows) => (spoil === 'delete' ? rows.delete('manifest') : rows.put({ ...row, revision: 1 })) as IDBRequest<unknown>);
      const vault = await unlockTab();
      expect(opened(vault)).toMatchObject({ findings: [{ since: null, expected: null, found: 3 }], people: [{ name: '' }] });
      expect(await vault.store.save(pageKind, { ...draft('c'), sequence: 'page/2026' })).toMatchObject({ record: { number: 3 } });
    }
  });
});

test.each(['insecure', 'framed'] as const)('F20, F36: in surroundings that are %s nothing is made or unlocked', async (why) => {
  const { disk, createVault, openTab } = startSealedBrowser();
  await createVault();
  const before = await dump(disk);
  const vault = openTab({ refusal: () => why });
  await vault.look();
  expect(vault.state).toEqual({ is: 'refused', why });
  expect(await vault.unlock(passphrase)).toBe('blocked');
  expect(await vault.create(passphrase, '', code)).toBe('blocked');
  expect(vault.state).toEqual({ is: 'refused', why });
  expect(await dump(disk)).toEqual(before);
});

describe('locking', () => {
  test('in one tab locks all, and what was being saved is saved', async () => {
    const browser = startSealedBrowser();
    const [one, two] = [await browser.createVault(), await browser.unlockTab()];
    const saving = two.store.save(pageKind, draft('a'));
    await one.lock();
    expect(one.state).toEqual({ is: 'locked' });
    await vi.waitFor(() => expect(two.state).toEqual({ is: 'locked' }));
    expect(await saving).toMatchObject({ answer: 'saved' });
    await one.unlock(passphrase);
    expect(await one.store.load(pageKind, 'a')).toMatchObject({ answer: 'ok' });
  });

  test('at once, while the page is left', async () => {
    const { createVault } = startSealedBrowser();
    const vault = await createVault();
    vault.forget();
    expect(vault.state).toEqual({ is: 'locked' });
    expect(await vault.store.load(pageKind, 'a')).toEqual({ answer: 'unavailable', why: 'locked' });
  });

  test('what is under way does not open it again to the eye', async () => {
    const { createVault } = startSealedBrowser();
    const vault = await createVault();
    const saving = vault.store.save(pageKind, draft('a'));
    vault.forget();
    await saving;
    expect(vault.state).toEqual({ is: 'locked' });
  });
});

test('F23: one answer for every cause, and nothing is touched', async () => {
  const { disk, createVault, openTab } = startSealedBrowser();
  await createVault();
  const before = await dump(disk);
  const vault = openTab();
  await vault.look();
  for (const wrong of ['', passphrase.slice(1), `${passphrase}!`, passphrase.toUpperCase(), code]) expect(await vault.unlock(wrong)).toBe('wrong');
  expect(await vault.unlockWithCode(drawRecoveryCode(), mine)).toBe('wrong');
  expect(vault.state).toEqual({ is: 'locked' });
  expect(await dump(disk)).toEqual(before);
  const header = await tamper(disk, 'vault', (rows) => rows.get('header'));
  await tamper(disk, 'vault', (rows) => rows.put({ ...header, slots: header.slots.map((slot: SealedRow) => ({ ...slot, bytes: slot.bytes.map((byte) => byte ^ 1) })) }));
  expect(await vault.unlock(passphrase)).toBe('wrong');
});

test('F24: the recovery code opens, and makes a new passphrase; the code of before opens no more once it was changed', async () => {
  const { createVault, openTab } = startSealedBrowser();
  const first = await createVault();
  await first.store.save(pageKind, draft('a'));
  await first.lock();
  const vault = openTab();
  expect(await vault.unlockWithCode(code, mine)).toBe('done');
  expect(opened(vault)).toMatchObject({ who: null, people: [{ name: '王芳' }, { name: '李强' }] });
  const next = drawRecoveryCode();
  expect(await vault.people.changeRecoveryCode(code, next)).toBe('done');
  await vault.lock();
  expect(await vault.unlockWithCode(code, mine)).toBe('wrong');
  expect(await vault.unlock(mine.passphrase)).toBe('done');
  expect(await vault.store.load(pageKind, 'a')).toMatchObject({ answer: 'ok' });
  await vault.lock();
  expect(await vault.unlockWithCode(next, mine)).toBe('done');
});

describe('F25: an employee leaves', () => {
  async function startWithTwo() {
    const browser = startSealedBrowser();
    const vault = await browser.createVault();
    expect(await vault.people.add(passphrase, theirs, '李强')).toBe('done');
    await vault.store.save(pageKind, { ...draft('a'), sequence: 'page' });
    return { ...browser, vault };
  }

  test('the slot is dropped, the old passphrase fails, the others open', async () => {
    const { openTab, vault } = await startWithTwo();
    expect(opened(vault).people.map(({ name }) => name)).toEqual(['王芳', '李强']);
    expect(await openTab().unlock(theirs)).toBe('done');
    expect(await vault.people.drop(opened(vault).people[1]!.id)).toBe('done');
    expect(opened(vault).people.map(({ name }) => name)).toEqual(['王芳']);
    expect(await openTab().unlock(theirs)).toBe('wrong');
    expect(await openTab().unlock(passphrase)).toBe('done');
  });

  test('the last passphrase cannot be dropped', async () => {
    const { disk, vault } = await startWithTwo();
    const [one, two] = opened(vault).people;
    await vault.people.drop(two!.id);
    const before = await dump(disk);
    for (const id of [one!.id, 'nobody']) expect(await vault.people.drop(id)).toBe('changed');
    expect(await dump(disk)).toEqual(before);
  });

  test('a change of key seals everything anew: kept slots and kept keys open nothing', async () => {
    const { disk, openTab, unlockTab, vault } = await startWithTwo();
    const late = await unlockTab();
    const [, before] = await dump(disk);
    const next = drawRecoveryCode();
    expect(await vault.changeKey('not the passphrase', next)).toBe('wrong');
    expect(await vault.changeKey(passphrase, next)).toBe('done');
    expect(opened(vault)).toMatchObject({ who: { name: '王芳' }, people: [{ name: '王芳' }], findings: [] });
    await vi.waitFor(() => expect(late.state).toEqual({ is: 'locked' }));

    const [, after] = await dump(disk);
    const ids = (rows: unknown) => (rows as SealedRow[]).map(({ id }) => id);
    expect(after).toHaveLength((before as unknown[]).length);
    expect(ids(after).filter((id) => ids(before).includes(id))).toEqual([]);
    expect(await vault.store.save(pageKind, { ...draft('b'), sequence: 'page' })).toMatchObject({ record: { number: 2 } });
    for (const [secret, answer] of [[theirs, 'wrong'], [passphrase, 'done']] as const) expect(await openTab().unlock(secret)).toBe(answer);
    expect(await openTab().unlockWithCode(code, mine)).toBe('wrong');
    const tab = openTab();
    expect(await tab.unlockWithCode(next, mine)).toBe('done');
    expect(await tab.store.list(pageKind, 'book')).toMatchObject({ records: [{ id: 'a', number: 1 }, { id: 'b', number: 2 }] });
    expect(opened(tab)).toMatchObject({ findings: [], asides: [] });
  });

  test('a tab that has not heard of the change writes nothing with the old key', async () => {
    const { disk, unlockTab, vault } = await startWithTwo();
    const deaf = await unlockTab({ signals: { send: () => {}, listen: () => () => {} } });
    await vault.changeKey(passphrase, drawRecoveryCode());
    const before = await dump(disk);
    expect(await deaf.store.save(pageKind, draft('c'))).toEqual({ answer: 'unavailable', why: 'locked' });
    expect(deaf.state).toEqual({ is: 'locked' });
    expect(await dump(disk)).toEqual(before);
  });

  test('a change of key that breaks off changes nothing', async () => {
    const { disk, openTab, vault } = await startWithTwo();
    const before = await dump(disk);
    failPuts('vault', 'QuotaExceededError');
    expect(await vault.changeKey(passphrase, drawRecoveryCode())).toBe('full');
    vi.restoreAllMocks();
    expect(await dump(disk)).toEqual(before);
    expect(await openTab().unlock(theirs)).toBe('done');
  });

  test('a passphrase is changed for another, under the same name', async () => {
    const { openTab, vault } = await startWithTwo();
    expect(await vault.people.changePassphrase('wrong', 'my new passphrase')).toBe('wrong');
    expect(await vault.people.changePassphrase(passphrase, 'my new passphrase')).toBe('done');
    expect(await openTab().unlock(passphrase)).toBe('wrong');
    const tab = openTab();
    expect(await tab.unlock('my new passphrase')).toBe('done');
    expect(opened(tab).who?.name).toBe('王芳');
  });
});

test('F27: whatever the clock says, order is by revision and nothing goes', async () => {
  const { createVault, unlockTab } = startSealedBrowser();
  let time = 5_000;
  const vault = await createVault({ now: () => (time -= 1_000) });
  for (const [revision, text] of ['first', 'second', 'third'].entries()) expect(await vault.store.save(pageKind, { ...draft('a', text), revision })).toMatchObject({ answer: 'saved' });
  const tab = await unlockTab({ now: () => 4e12 });
  expect(await tab.store.load(pageKind, 'a')).toMatchObject({ record: { revision: 3, payload: { text: 'third' } } });
  expect(opened(tab)).toMatchObject({ findings: [], asides: [] });
});

describe('F35: records that an earlier release kept in clear', () => {
  test('come under seal, and only then the clear ones go', async () => {
    const { disk, openClear, createVault, unlockTab } = startSealedBrowser();
    const clear = openClear();
    for (const id of ['a', 'b']) await clear.save(pageKind, draft(id));
    await clear.save({ ...pageKind, kind: 'letter' }, draft('letter'));
    await clear.remove(pageKind, 'b', 1);
    const vault = await createVault();
    await vault.store.save(pageKind, draft('before'));
    expect(await vault.takeIn('page')).toBe(2);
    expect(await tamper(disk, 'records', (rows) => rows.getAllKeys())).toEqual(['letter']);
    expect(await vault.takeIn('page')).toBe(0);
    const tab = await unlockTab();
    expect(await tab.store.list(pageKind, 'book')).toMatchObject({ records: [{ id: 'before' }, { id: 'a', revision: 1, savedAt: expect.any(Number) }] });
    expect(await tab.store.load(pageKind, 'b')).toEqual({ answer: 'empty', removed: 2 });
    expect(await tab.store.definition(draft('a').definition.fingerprint)).toEqual(draft('a').definition.data);
  });

  test('stay where what was sealed cannot be opened again', async () => {
    const { disk, openClear, createVault } = startSealedBrowser();
    await openClear().save(pageKind, draft('a'));
    const vault = await createVault();
    const put = IDBObjectStore.prototype.put;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, row, ...key) {
      return put.call(this, this.name === 'sealed' ? { ...row, bytes: row.bytes.map((byte: number) => byte ^ 1) } : row, ...key);
    });
    expect(await vault.takeIn('page')).toBe(0);
    expect(await tamper(disk, 'records', (rows) => rows.count())).toBe(1);
  });

  test('a locked vault takes nothing in', async () => {
    const { disk, openClear, openTab } = startSealedBrowser();
    await openClear().save(pageKind, draft('a'));
    expect(await openTab().takeIn('page')).toBe('locked');
    expect(await tamper(disk, 'records', (rows) => rows.count())).toBe(1);
  });
});

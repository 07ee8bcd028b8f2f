import { afterEach, describe, expect, test, vi } from 'vitest';
import { definition, draft, failPuts, pageKind, tamper } from '../tabs.ts';
import { code, passphrase, startSealedBrowser } from '../vaults.ts';

afterEach(() => vi.restoreAllMocks());

describe('the sealed store is a store', () => {
  test('saves, loads, lists, removes and brings back', async () => {
    const { store } = await startSealedBrowser().createVault();
    expect(await store.load(pageKind, 'a')).toEqual({ answer: 'empty' });
    const saved = await store.save(pageKind, { ...draft('a'), sequence: 'page/2026' });
    expect(saved).toMatchObject({ answer: 'saved', record: { id: 'a', of: 'book', revision: 1, number: 1, payload: { text: 'a' } } });
    expect(await store.load(pageKind, 'a')).toEqual({ ...saved, answer: 'ok' });
    await store.save(pageKind, { ...draft('b'), sequence: 'page/2026' });
    await store.save(pageKind, { ...draft('a', 'later'), revision: 1 });
    expect(await store.list(pageKind, 'book')).toMatchObject({ records: [{ id: 'a', number: 1, revision: 2 }, { id: 'b', number: 2 }], aside: [] });
    const removed = await store.remove(pageKind, 'a', 2);
    expect(await store.list(pageKind, 'book')).toMatchObject({ records: [{ id: 'b' }] });
    if (removed.answer === 'saved') await store.restore(pageKind, removed.record);
    expect(await store.list(pageKind, 'book')).toMatchObject({ records: [{ id: 'a', payload: { text: 'later' } }, { id: 'b' }] });
    expect(await store.definition(definition.fingerprint)).toEqual(definition.data);
  });

  test('on an older revision answers what is there, and writes nothing', async () => {
    const browser = startSealedBrowser();
    const [one, two] = [await browser.createVault(), await browser.unlockTab()];
    await one.store.save(pageKind, draft('a', 'first'));
    await one.store.save(pageKind, { ...draft('a', 'second'), revision: 1 });
    const theirs = await two.store.load(pageKind, 'a');
    expect(theirs).toMatchObject({ answer: 'ok', record: { payload: { text: 'second' } } });
    for (const revision of [0, 1, 3]) expect(await two.store.save(pageKind, { ...draft('a', 'mine'), revision })).toEqual({ answer: 'changed', theirs });
  });

  test('F19: three tabs add at once, and nothing is lost or numbered twice', async () => {
    const browser = startSealedBrowser();
    const tabs = [await browser.createVault(), await browser.unlockTab(), await browser.unlockTab()];
    const each = 20;
    await Promise.all(tabs.flatMap(({ store }, tab) => Array.from({ length: each }, (_, n) => store.save(pageKind, { ...draft(`${tab}-${n}`), sequence: 'page' }))));
    const listed = await tabs[0]!.store.list(pageKind, 'book');
    const numbers = listed.answer === 'ok' ? listed.records.map(({ number }) => number) : [];
    expect(numbers).toEqual(Array.from({ length: 3 * each }, (_, n) => n + 1));
    expect(tabs[0]!.state).toMatchObject({ is: 'open', findings: [], asides: [] });
  });

  test('hears in one tab of what another has saved', async () => {
    const browser = startSealedBrowser();
    const [one, two] = [await browser.createVault(), await browser.unlockTab()];
    const heard: string[] = [];
    two.store.watch(pageKind, 'book', (id) => heard.push(id));
    await one.store.save(pageKind, draft('a'));
    await vi.waitFor(() => expect(heard).toEqual(['a']));
  });

  test('with the quota exceeded answers full, and what was there is still there', async () => {
    const { store } = await startSealedBrowser().createVault();
    await store.save(pageKind, draft('a'));
    failPuts('sealed', 'QuotaExceededError');
    expect(await store.save(pageKind, { ...draft('a', 'new'), revision: 1 })).toEqual({ answer: 'full' });
    vi.restoreAllMocks();
    expect(await store.load(pageKind, 'a')).toMatchObject({ record: { revision: 1, payload: { text: 'a' } } });
    expect(await store.save(pageKind, { ...draft('a', 'new'), revision: 1 })).toMatchObject({ answer: 'saved' });
  });

  test('a payload that cannot be kept changes nothing', async () => {
    const { store } = await startSealedBrowser().createVault();
    expect(await store.save(pageKind, { ...draft('a'), payload: { text: 'a', act: () => {} } as { text: string } })).toEqual({ answer: 'unavailable', why: 'blocked' });
    expect(await store.load(pageKind, 'a')).toEqual({ answer: 'empty' });
  });

  test('is locked before unlocking and after locking', async () => {
    const browser = startSealedBrowser();
    const vault = await browser.createVault();
    await vault.store.save(pageKind, draft('a'));
    await vault.lock();
    const locked = { answer: 'unavailable', why: 'locked' };
    for (const { store } of [vault, browser.openTab()]) {
      expect(await store.load(pageKind, 'a')).toEqual(locked);
      expect(await store.list(pageKind, 'book')).toEqual(locked);
      expect(await store.save(pageKind, draft('b'))).toEqual(locked);
      expect(await store.remove(pageKind, 'a', 1)).toEqual(locked);
      expect(await store.definition(definition.fingerprint)).toBeUndefined();
    }
    expect(await vault.unlock(passphrase)).toBe('done');
    expect(await vault.store.load(pageKind, 'a')).toMatchObject({ answer: 'ok' });
  });
});

test('nothing but ids, sizes and the way in is in clear', async () => {
  const browser = startSealedBrowser();
  const { store } = await browser.createVault();
  const canary = '张三13812345678';
  await store.save({ ...pageKind, kind: 'complaint' }, { ...draft(`scorecard of ${canary}`), of: `log-${canary}`, sequence: `log/${canary}`, definition: { fingerprint: canary, data: canary }, payload: { text: canary } });
  for (const name of ['records', 'definitions', 'counters'] as const) expect(await tamper(browser.disk, name, (rows) => rows.count()), name).toBe(0);
  const sealed = await tamper<unknown[]>(browser.disk, 'sealed', (rows) => rows.getAll());
  const vault = await tamper<unknown[]>(browser.disk, 'vault', (rows) => rows.getAll());
  expect(sealed.map((row) => Object.keys(row as object))).toEqual([['id', 'revision', 'iv', 'bytes'], ['id', 'revision', 'iv', 'bytes']]);
  const inClear = JSON.stringify([sealed, vault], (_, value) => (value instanceof Uint8Array ? `${Buffer.from(value)}${Buffer.from(value).toString('utf16le')}` : value));
  for (const secret of [canary, '王芳', 'complaint', passphrase, code]) expect(inClear).not.toContain(secret);
});

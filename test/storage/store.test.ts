import { afterEach, describe, expect, test, vi } from 'vitest';
import { definition, draft, pageKind, startBrowser, tamper } from './tabs.ts';

afterEach(() => vi.restoreAllMocks());

describe('load', () => {
  test('a record, or none', async () => {
    const store = startBrowser().openTab();
    expect(await store.load(pageKind, 'a')).toEqual({ answer: 'empty' });
    const saved = await store.save(pageKind, draft('a'));
    expect(saved).toEqual({
      answer: 'saved',
      record: { id: 'a', of: 'book', definition: definition.fingerprint, revision: 1, savedAt: 1_001_000, payload: { text: 'a' } },
    });
    expect(await store.load(pageKind, 'a')).toEqual({ ...saved, answer: 'ok' });
  });

  test('what cannot be read is kept aside and never saved over', async () => {
    const { disk, openTab } = startBrowser();
    const store = openTab();
    await store.save(pageKind, draft('a'));
    const row = await tamper(disk, 'records', (rows) => rows.get('a'));
    for (const [answer, odd] of [
      ['unreadable', { ...row, payload: { texts: 1 } }],
      ['unreadable', { ...row, revision: 'many' }],
      ['newer', { ...row, version: 4 }],
    ] as const) {
      await tamper(disk, 'records', (rows) => rows.put(odd));
      const aside = { answer, id: 'a', reason: expect.any(String), bytes: JSON.stringify(odd) };
      expect(await store.load(pageKind, 'a')).toEqual(aside);
      for (const revision of [0, 1, 2]) expect(await store.save(pageKind, { ...draft('a'), revision })).toEqual({ answer: 'changed', theirs: aside });
      expect(await store.remove(pageKind, 'a', 1)).toEqual({ answer: 'changed', theirs: aside });
      expect(await tamper(disk, 'records', (rows) => rows.get('a'))).toEqual(odd);
    }
  });

  test('an older payload comes forward in memory and on the disk at its next save', async () => {
    const { disk, openTab } = startBrowser();
    const store = openTab();
    await store.save(pageKind, draft('a'));
    const old = { ...(await tamper(disk, 'records', (rows) => rows.get('a'))), version: 1, payload: 'old' };
    await tamper(disk, 'records', (rows) => rows.put(old));
    expect(await store.load(pageKind, 'a')).toMatchObject({ answer: 'ok', record: { payload: { text: 'old' } } });
    expect(await tamper(disk, 'records', (rows) => rows.get('a'))).toEqual(old);
    await store.save(pageKind, { ...draft('a', 'new'), revision: 1 });
    expect(await tamper(disk, 'records', (rows) => rows.get('a'))).toMatchObject({ version: 3, payload: { text: 'new' }, revision: 2 });
  });

  test('the definition is kept as it was at the first save', async () => {
    const store = startBrowser().openTab();
    await store.save(pageKind, draft('a'));
    await store.save(pageKind, { ...draft('b'), definition: { ...definition, data: 'other' } });
    expect(await store.definition(definition.fingerprint)).toEqual(definition.data);
    expect(await store.definition('bbbbbbbbbbbb')).toBeUndefined();
  });
});

describe('save', () => {
  test('on an older revision answers what is there, and writes nothing', async () => {
    const { openTab } = startBrowser();
    const [one, two] = [openTab(), openTab()];
    await one.save(pageKind, draft('a', 'first'));
    await one.save(pageKind, { ...draft('a', 'second'), revision: 1 });
    const theirs = await two.load(pageKind, 'a');
    for (const revision of [0, 1, 3]) expect(await two.save(pageKind, { ...draft('a', 'mine'), revision })).toEqual({ answer: 'changed', theirs });
    expect(await two.load(pageKind, 'a')).toEqual(theirs);
  });

  test('of one revision by two tabs at once: one is saved, the other is told', async () => {
    const { openTab } = startBrowser();
    const tabs = [openTab(), openTab()];
    const answers = await Promise.all(tabs.map((tab, n) => tab.save(pageKind, draft('a', String(n)))));
    expect(answers.map(({ answer }) => answer).sort()).toEqual(['changed', 'saved']);
    const saved = answers.find(({ answer }) => answer === 'saved');
    expect(answers.find(({ answer }) => answer === 'changed')).toMatchObject({ theirs: { answer: 'ok', record: saved && 'record' in saved && saved.record } });
  });

  test('asks for strict durability', async () => {
    const transaction = vi.spyOn(IDBDatabase.prototype, 'transaction');
    await startBrowser().openTab().save(pageKind, draft('a'));
    expect(transaction.mock.calls.filter(([, mode]) => mode === 'readwrite').map(([, , options]) => options)).toEqual([{ durability: 'strict' }]);
  });

  test('F27: does not depend on the clock', async () => {
    const store = startBrowser().openTab({ now: () => -1 });
    for (const revision of [0, 1, 2]) expect(await store.save(pageKind, { ...draft('a'), revision })).toMatchObject({ record: { revision: revision + 1, savedAt: -1 } });
  });

  test('a payload that cannot be kept changes nothing', async () => {
    const { disk, openTab } = startBrowser();
    const store = openTab();
    const answer = await store.save(pageKind, { ...draft('a'), sequence: 'page/2026', payload: { text: 'a', act: () => {} } as { text: string } });
    expect(answer).toEqual({ answer: 'unavailable', why: 'blocked' });
    for (const rows of ['records', 'definitions', 'counters'] as const) expect(await tamper(disk, rows, (all) => all.count()), rows).toBe(0);
  });
});

describe('list', () => {
  test('in the order of the first saves, of this instance only, with what cannot be read beside it', async () => {
    const { disk, openTab } = startBrowser();
    const store = openTab();
    for (const id of ['c', 'a', 'b', 'odd', 'gone', 'odd and gone']) await store.save(pageKind, draft(id));
    await store.save(pageKind, { ...draft('a'), revision: 1 });
    await store.save(pageKind, { ...draft('elsewhere'), of: 'another book' });
    await store.save({ ...pageKind, kind: 'letter' }, draft('letter'));
    const odd = { ...(await tamper(disk, 'records', (rows) => rows.get('odd'))), payload: 5 };
    await tamper(disk, 'records', (rows) => rows.put(odd));
    await store.remove(pageKind, 'gone', 1);
    const gone = { ...(await tamper(disk, 'records', (rows) => rows.get('odd and gone'))), payload: 5, removed: true };
    await tamper(disk, 'records', (rows) => rows.put(gone));

    const listed = await store.list(pageKind, 'book');
    expect(listed).toMatchObject({ answer: 'ok', records: [{ id: 'c' }, { id: 'a', revision: 2 }, { id: 'b' }] });
    expect(listed).toHaveProperty('aside', [{ answer: 'unreadable', id: 'odd', reason: 'Error: no text', bytes: JSON.stringify(odd) }]);
    expect(await store.list(pageKind, 'no such book')).toEqual({ answer: 'ok', records: [], aside: [] });
  });
});

test('ids are random, and plain http gives them too', () => {
  const store = startBrowser().openTab();
  const ids = Array.from({ length: 100 }, () => store.newId());
  expect(new Set(ids).size).toBe(100);
  for (const id of ids) expect(id).toMatch(/^[0-9a-f]{32}$/);
});

test('nothing is opened before the first question', async () => {
  const { disk, openTab } = startBrowser();
  const open = vi.spyOn(disk, 'open');
  openTab().watch(pageKind, 'book', () => {});
  expect(open).not.toHaveBeenCalled();
});

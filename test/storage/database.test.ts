import { forceCloseDatabase } from 'fake-indexeddb';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { connect, databaseName, upgrades } from '../../src/storage/database.ts';
import { draft, pageKind, settle, startBrowser } from './tabs.ts';

afterEach(() => vi.restoreAllMocks());

const newer = [...upgrades, (database: IDBDatabase) => void database.createObjectStore('later')];

/** Some other page of this site that keeps its connection whatever comes. */
async function holdOpen(disk: IDBFactory, version: number): Promise<IDBDatabase> {
  const request = disk.open(databaseName, version);
  request.addEventListener('upgradeneeded', () => {
    for (const step of upgrades.slice(0, version)) step(request.result);
  });
  return settle(request);
}

/** The next database that is opened, as the browser gives it. */
function catchNext(disk: IDBFactory): Promise<IDBDatabase> {
  const open = disk.open.bind(disk);
  return new Promise((resolve) => {
    vi.spyOn(disk, 'open').mockImplementationOnce((...names) => {
      const request = open(...names);
      request.addEventListener('success', () => resolve(request.result));
      return request;
    });
  });
}

describe('upgrades', () => {
  test('run from the version that is there, each once, in order', async () => {
    const { disk } = startBrowser();
    const ran: number[] = [];
    const steps = [1, 2, 3].map((n) => () => void ran.push(n));
    await connect({ factory: () => disk, steps: steps.slice(0, 1) }).use();
    expect(ran).toEqual([1]);
    await connect({ factory: () => disk, steps }).use();
    expect(ran).toEqual([1, 2, 3]);
  });

  test('F15: one that throws midway changes nothing: the release before still reads and writes', async () => {
    const { openTab } = startBrowser();
    const old = openTab();
    await old.save(pageKind, draft('a'));
    const broken = (opened: IDBDatabase) => {
      opened.createObjectStore('later');
      opened.deleteObjectStore('records');
      throw new Error('broken step');
    };
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const tooNew = openTab({ steps: [...upgrades, broken] });
    expect(await tooNew.load(pageKind, 'a')).toEqual({ answer: 'unavailable', why: 'blocked' });

    const again = openTab();
    expect(await again.load(pageKind, 'a')).toMatchObject({ answer: 'ok' });
    expect(await again.save(pageKind, draft('b'))).toMatchObject({ answer: 'saved' });
  });
});

describe('F16 and F17: a newer release', () => {
  test('finds the old tab out of its way; the old tab writes no more and says why', async () => {
    const { openTab } = startBrowser();
    const [old, fresh] = [openTab(), openTab({ steps: newer })];
    await old.save(pageKind, draft('a'));
    expect(await fresh.save(pageKind, { ...draft('a', 'new'), revision: 1 })).toMatchObject({ answer: 'saved' });
    const outdated = { answer: 'unavailable', why: 'outdated' };
    expect(await old.save(pageKind, { ...draft('a', 'old'), revision: 1 })).toEqual(outdated);
    expect(await old.load(pageKind, 'a')).toEqual(outdated);
    expect(await old.list(pageKind, 'book')).toEqual(outdated);
    expect(await old.definition('aaaaaaaaaaaa')).toBeUndefined();
    expect(await fresh.load(pageKind, 'a')).toMatchObject({ record: { payload: { text: 'new' } } });
  });

  test('that was here before: old code opens nothing, again and again', async () => {
    const { disk, openTab } = startBrowser();
    await openTab({ steps: newer }).save(pageKind, draft('a'));
    const open = vi.spyOn(disk, 'open');
    const old = openTab();
    for (const _ of [1, 2]) expect(await old.save(pageKind, draft('b'))).toEqual({ answer: 'unavailable', why: 'outdated' });
    expect(open).toHaveBeenCalledOnce();
  });

  test('what the old tab had begun is committed first', async () => {
    const { openTab } = startBrowser();
    const [old, fresh] = [openTab(), openTab({ steps: newer })];
    await old.save(pageKind, draft('a'));
    const [saved, loaded] = await Promise.all([old.save(pageKind, { ...draft('a', 'last'), revision: 1 }), fresh.load(pageKind, 'a')]);
    expect(saved).toMatchObject({ answer: 'saved' });
    expect(loaded).toMatchObject({ record: { payload: { text: 'last' } } });
  });

  test('is told of a tab that does not let go, and opens once it does', async () => {
    const { disk, openTab } = startBrowser();
    const stubborn = await holdOpen(disk, 1);
    const fresh = openTab({ steps: newer, blockedPatience: 5 });
    const held = { answer: 'unavailable', why: 'held' };
    expect(await fresh.save(pageKind, draft('a'))).toEqual(held);
    expect(await fresh.load(pageKind, 'a')).toEqual(held);
    stubborn.close();
    await vi.waitFor(async () => expect(await fresh.save(pageKind, draft('a'))).toMatchObject({ answer: 'saved' }));
  });

  test('waits out a tab that lets go in time', async () => {
    const { disk, openTab } = startBrowser();
    const slow = await holdOpen(disk, 1);
    setTimeout(() => slow.close(), 20);
    expect(await openTab({ steps: newer, blockedPatience: 5_000 }).load(pageKind, 'a')).toEqual({ answer: 'empty' });
  });
});

test('a browser that says nothing at all is not waited for for ever', async () => {
  const { disk } = startBrowser();
  const request = Object.assign(new EventTarget(), { result: undefined, error: null }) as unknown as IDBOpenDBRequest;
  vi.spyOn(disk, 'open').mockReturnValueOnce(request);
  expect(await connect({ factory: () => disk, patience: 5 }).use()).toEqual({ is: 'failed', why: 'held' });
});

describe('F9: site data cleared while the page is open', () => {
  const cleared = { answer: 'unavailable', why: 'cleared' };

  test('by deleting the database: writes freeze and no new one starts', async () => {
    const { disk, openTab } = startBrowser();
    const store = openTab();
    await store.save(pageKind, draft('a'));
    await settle(disk.deleteDatabase(databaseName));
    expect(await store.save(pageKind, { ...draft('a'), revision: 1 })).toEqual(cleared);
    expect(await store.load(pageKind, 'a')).toEqual(cleared);
    expect(await disk.databases()).toEqual([]);
  });

  test('unseen: the empty database that would take its place is not created', async () => {
    const { disk, openTab } = startBrowser();
    const store = openTab();
    const raw = catchNext(disk);
    await store.save(pageKind, draft('a'));
    forceCloseDatabase((await raw) as never);
    await settle(disk.deleteDatabase(databaseName));
    expect(await store.save(pageKind, { ...draft('a'), revision: 1 })).toEqual(cleared);
    expect(await store.load(pageKind, 'a')).toEqual(cleared);
    expect(await disk.databases()).toEqual([]);
  });

  test('a connection that only broke is opened again', async () => {
    const { disk, openTab } = startBrowser();
    const store = openTab();
    const raw = catchNext(disk);
    await store.save(pageKind, draft('a'));
    forceCloseDatabase((await raw) as never);
    await vi.waitFor(async () => expect(await store.load(pageKind, 'a')).toMatchObject({ answer: 'ok' }));
  });
});

describe('F7: storage that is blocked', () => {
  const blocked = { answer: 'unavailable', why: 'blocked' };

  test.each<[string, () => IDBFactory]>([
    ['the getter throws', () => {
      throw new DOMException('', 'SecurityError');
    }],
    ['there is none', () => undefined as unknown as IDBFactory],
    ['opening throws', () => ({ open: () => { throw new DOMException('', 'SecurityError'); } }) as unknown as IDBFactory],
  ])('%s', async (_, factory) => {
    expect(await connect({ factory }).use()).toEqual({ is: 'failed', why: 'blocked' });
  });

  test('no method of the store throws; what was off can come on again', async () => {
    const { disk, openTab } = startBrowser();
    const store = openTab();
    vi.spyOn(disk, 'open').mockImplementation(() => {
      throw new DOMException('', 'UnknownError');
    });
    expect(await store.load(pageKind, 'a')).toEqual(blocked);
    expect(await store.list(pageKind, 'book')).toEqual(blocked);
    expect(await store.save(pageKind, draft('a'))).toEqual(blocked);
    expect(await store.remove(pageKind, 'a', 1)).toEqual(blocked);
    expect(await store.definition('aaaaaaaaaaaa')).toBeUndefined();
    vi.restoreAllMocks();
    expect(await store.save(pageKind, draft('a'))).toMatchObject({ answer: 'saved' });
  });

  test('F6: a disk too full to create the database: reading is off, saving says full', async () => {
    const { disk, openTab } = startBrowser();
    const store = openTab();
    vi.spyOn(disk, 'open').mockImplementation(() => {
      throw new DOMException('', 'QuotaExceededError');
    });
    expect(await store.load(pageKind, 'a')).toEqual(blocked);
    expect(await store.save(pageKind, draft('a'))).toEqual({ answer: 'full' });
  });
});

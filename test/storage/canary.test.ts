import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { changeCanary, countSave, forgetCanary, readCanary } from '../../src/storage/canary.ts';
import { countRows } from '../../src/storage/census.ts';
import { hasCanary } from '../../src/storage/has-canary.ts';
import { draft, pageKind, startBrowser } from './tabs.ts';

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => void kept.set(key, value), removeItem: (key: string) => void kept.delete(key) });
});
afterEach(() => vi.unstubAllGlobals());

test('F10 and F11: it says how many records there must be, and an empty database does not', async () => {
  const store = startBrowser().openTab();
  await store.save(pageKind, draft('a'));
  await store.save(pageKind, draft('b'));
  await store.save(pageKind, { ...draft('b', 'again'), revision: 1 });
  await vi.waitFor(() => expect(readCanary()).toMatchObject({ rows: 2, told: false, changed: true, backup: null }));
  expect(await countRows({ indexedDB: startBrowser().disk })).toBe(0);
});

test('counts what is new, removed records too, and nothing twice', async () => {
  const { disk, openTab } = startBrowser();
  const store = openTab();
  await store.save(pageKind, draft('a'));
  await store.remove(pageKind, 'a', 1);
  await vi.waitFor(() => expect(readCanary()?.rows).toBe(1));
  expect(await countRows({ indexedDB: disk })).toBe(1);
});

test('F34: a backup counts from when a person has seen the file, and what comes after it counts anew', () => {
  countSave(true, 1_000);
  changeCanary({ backup: { at: 2_000, rows: 1 }, changed: false }, 2_000);
  countSave(true, 3_000);
  expect(readCanary()).toEqual({ rows: 2, since: 1_000, told: false, changed: true, backup: { at: 2_000, rows: 1 } });
  forgetCanary();
  expect([readCanary(), hasCanary()]).toEqual([null, false]);
});

test.each(['', '{}', '5', 'null', '{"rows":"many","since":1,"told":true,"changed":true,"backup":null}', '{"rows":1,"since":1,"told":true,"changed":true,"backup":{}}'])('what is no canary is none: %s', (text) => {
  kept.set('handbook:canary', text);
  expect(readCanary()).toBeNull();
});

test('F7: where nothing can be kept, nothing throws', () => {
  vi.stubGlobal('localStorage', undefined);
  expect(() => countSave(true, 1)).not.toThrow();
  expect([readCanary(), hasCanary()]).toEqual([null, false]);
});

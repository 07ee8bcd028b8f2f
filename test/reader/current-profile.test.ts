import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const clerk = { id: 'a1', name: '陈静', number: 'A12', role: 'clerk', hall: '中山路营业厅' };
let kept: Map<string, string>;
let events: EventTarget;

/** The modules anew, as a page that has just been opened. */
async function openPage() {
  vi.resetModules();
  return { ...(await import('../../src/storage/reader-preference.ts')), ...(await import('../../src/reader/current-profile.ts')) };
}

beforeEach(() => {
  kept = new Map();
  events = new EventTarget();
  vi.stubGlobal('localStorage', { getItem: (key: string) => kept.get(key) ?? null, setItem: (key: string, value: string) => kept.set(key, value), removeItem: (key: string) => kept.delete(key) });
  vi.stubGlobal('addEventListener', events.addEventListener.bind(events));
  vi.stubGlobal('removeEventListener', events.removeEventListener.bind(events));
});
afterEach(() => vi.unstubAllGlobals());

test('nobody is chosen at first; what is written is read by the next page', async () => {
  const first = await openPage();
  expect(first.readCurrentProfile()).toBeUndefined();
  first.writeReader(clerk);
  expect((await openPage()).readCurrentProfile()).toEqual(clerk);
});

test('a visitor with a role is no profile, and one without is nothing at all', async () => {
  const page = await openPage();
  page.writeReader({ ...clerk, id: '' });
  expect(page.readReader()?.role).toBe('clerk');
  expect(page.readCurrentProfile()).toBeUndefined();
  page.writeReader({ ...clerk, id: '', role: '' });
  expect([...kept]).toEqual([]);
});

test.each(['', 'null', '[]', '{"id":1}', '{"id":"a1"}', '{'])('%j under the key is nobody', async (value) => {
  kept.set('handbook:reader', value);
  expect((await openPage()).readReader()).toBeUndefined();
});

describe('who watches', () => {
  test('hears of another person, once, and of nothing else', async () => {
    const page = await openPage();
    const heard: unknown[] = [];
    const stop = page.watchCurrentProfile((profile) => heard.push(profile?.name));
    page.writeReader(clerk);
    page.writeReader({ ...clerk, whole: true });
    page.writeReader({ ...clerk, id: 'b2', name: '王芳' });
    page.writeReader(undefined);
    stop();
    page.writeReader(clerk);
    expect(heard).toEqual(['陈静', '王芳', undefined]);
  });

  test('hears what another tab has changed', async () => {
    const page = await openPage();
    const heard: unknown[] = [];
    page.watchCurrentProfile((profile) => heard.push(profile?.name));
    kept.set('handbook:reader', JSON.stringify(clerk));
    events.dispatchEvent(Object.assign(new Event('storage'), { key: 'handbook:theme' }));
    events.dispatchEvent(Object.assign(new Event('storage'), { key: 'handbook:reader' }));
    expect(heard).toEqual(['陈静']);
  });
});

test('where site data are blocked the choice holds for this page', async () => {
  const refuse = () => {
    throw new DOMException('', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
  const page = await openPage();
  page.writeReader(clerk);
  expect(page.readCurrentProfile()).toEqual(clerk);
  page.writeReader(undefined);
  expect(page.readCurrentProfile()).toBeUndefined();
  expect(page.readPlace('a1')).toBeUndefined();
  expect(() => page.writePlace('a1', 'service#4.3')).not.toThrow();
});

test('each person has a place of their own', async () => {
  const page = await openPage();
  page.writePlace('a1', 'service#4.3');
  page.writePlace('', 'safety#5.1');
  expect([page.readPlace('a1'), page.readPlace(''), page.readPlace('b2')]).toEqual(['service#4.3', 'safety#5.1', undefined]);
});

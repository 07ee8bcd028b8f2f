import type { Browser, BrowserContext } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { upgrades } from '../../src/storage/database.ts';
import { status as words, storage as reasons } from '../../src/ui/text/zh-Hans/form.ts';
import type { ChecklistState } from '../../src/widgets/checklist/state.ts';
import { openBlankPage } from '../support/blank-page.ts';
import { launch } from '../support/browser.ts';
import { fillQuota, openDatabaseAt, tamperRecords } from '../support/browser-storage.ts';
import { ChecklistPage } from '../support/checklist-page.ts';

/** Faults as a real Chromium makes them. Those of a killed browser are in killed-browser.test.ts. */
const origin = inject('origin');
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
// A worker between the page and the network would answer in the place of the tests.
beforeEach(async () => {
  context = await browser.newContext({ serviceWorkers: 'block' });
});
afterEach(() => context.close());

const openSheet = () => ChecklistPage.open(context, origin);

const tamper = (change?: Record<string, unknown>) => tamperRecords(context, origin, change);

/** The verdict of the one answer in the one record on the disk. */
async function keptVerdict(): Promise<string | undefined> {
  const [row] = (await tamper()) as { payload: ChecklistState }[];
  const [given] = Object.values(row!.payload.answers);
  return given?.na ? 'na' : given?.value;
}

test('F5: with the quota exceeded the form keeps the text, the old value stays, export and retry are offered', async () => {
  // Before anything is kept: of a large quota Chromium remembers for half a minute how much is free.
  const quota = await context.newCDPSession(await context.newPage());
  await quota.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
  const sheet = await openSheet();
  await sheet.inspector().fill('王芳');
  await sheet.says('saved');
  const before = await tamper();
  await fillQuota(context, origin);
  await sheet.inspector().fill('李明');
  expect(await sheet.says('failed')).toContain(words.failed(reasons.full));
  expect(await sheet.inspector().inputValue()).toBe('李明');
  const [download] = await Promise.all([sheet.page.waitForEvent('download'), sheet.choose(words.exportUnsaved)]);
  expect(download.suggestedFilename()).toMatch(/\.csv$/);
  expect(await tamper()).toEqual(before);

  await quota.send('Storage.overrideQuotaForOrigin', { origin });
  await sheet.choose(words.retry);
  await sheet.says('saved');
  const again = await openSheet();
  expect(await again.inspector().inputValue()).toBe('李明');
});

describe('F7: with storage blocked the book reads, the form says why nothing is kept', () => {
  test.each(['an opaque origin', 'the site data setting'])('%s', async (how) => {
    if (how === 'an opaque origin') {
      await context.route(`${origin}/**`, async (route) => {
        const response = await route.fetch();
        const headers = { ...response.headers(), 'access-control-allow-origin': '*', 'content-security-policy': 'sandbox allow-scripts' };
        await route.fulfill({ response, headers });
      });
    } else {
      // What Chromium does under “block all site data”: the getter throws, opening fails (FAULTS.md).
      await context.addInitScript(() => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('Access is denied for this document.', 'SecurityError');
          },
        });
        IDBFactory.prototype.open = () => {
          const request = Object.assign(new EventTarget(), { error: new DOMException('Internal error.', 'UnknownError') });
          setTimeout(() => request.dispatchEvent(new Event('error')));
          return request as unknown as IDBOpenDBRequest;
        };
      });
    }
    const sheet = await openSheet();
    expect(await sheet.says('failed')).toContain(words.cannotSave(reasons.blocked));
    await sheet.answer(1, 'ok');
    expect(await sheet.says('failed')).toContain(words.failed(reasons.blocked));
    expect(await sheet.verdict(1)).toBe('ok');
    expect(await sheet.status.getByRole('button', { name: words.exportUnsaved }).count()).toBe(1);

    await sheet.page.goto(`${origin}/chapters/service/`);
    expect(await sheet.page.locator('[id="4.3.1.2"]').textContent()).not.toBe('');
    expect(sheet.errors).toEqual([]);
  });
});

test.each<[string, Record<string, unknown>]>([
  ['a payload of an unknown shape', { payload: { answers: 'lost' } }],
  ['an envelope of an unknown shape', { revision: 'many' }],
  ['a payload of a newer release', { version: 99 }],
])('F14: %s is kept aside to the byte while new records are kept', async (_, change) => {
  const first = await openSheet();
  await first.answer(1, 'no');
  await first.says('saved');
  await first.page.close();
  await tamper(change);
  const [odd] = await tamper();

  const sheet = await openSheet();
  expect(await sheet.verdict(1)).toBeNull();
  await sheet.answer(1, 'ok');
  await sheet.says('saved');
  await sheet.reload();
  expect(await sheet.verdict(1)).toBe('ok');
  const rows = await tamper();
  expect(rows).toHaveLength(2);
  expect(rows).toContainEqual(odd);
  expect(sheet.errors).toEqual([]);
});

test('F4: a tab that crashes takes nothing with it that was said to be saved', async () => {
  const sheet = await openSheet();
  await sheet.answer(1, 'no');
  await sheet.says('saved');
  const crashed = sheet.page.waitForEvent('crash');
  await sheet.page.goto('chrome://crash').catch(() => {});
  await crashed;
  const again = await openSheet();
  expect(await again.verdict(1)).toBe('no');
  expect(await tamper()).toHaveLength(1);
});

test('F16 and F17: a newer release is let in by the old tab, which writes no more and asks to reload', async () => {
  const sheet = await openSheet();
  await sheet.answer(1, 'ok');
  await sheet.says('saved');
  const before = await tamper();

  expect(await openDatabaseAt(context, origin, upgrades.length + 1)).toEqual({ heard: [], version: upgrades.length + 1 });
  await sheet.answer(2, 'ok');
  expect(await sheet.says('failed')).toContain(words.failed(reasons.outdated));
  expect(await sheet.verdict(2)).toBe('ok');
  expect(await sheet.status.getByRole('button', { name: words.reload }).count()).toBe(1);
  expect(await tamper()).toEqual(before);

  const late = await openSheet();
  expect(await late.says('failed')).toContain(words.cannotSave(reasons.outdated));
  await late.answer(1, 'no');
  await late.says('failed');
  expect(await tamper()).toEqual(before);
});

describe('F18: two tabs on one record', () => {
  test('an untouched tab follows the other', async () => {
    const first = await openSheet();
    await first.answer(1, 'ok');
    await first.says('saved');
    const second = await openSheet();
    expect(await second.verdict(1)).toBe('ok');
    await second.answer(2, 'no');
    await second.says('saved');
    await expect.poll(() => first.verdict(2)).toBe('no');
    await first.answer(1, 'na');
    await first.says('saved');
    await expect.poll(() => second.verdict(1)).toBe('na');
  });

  test('a tab that has heard nothing sees the difference and chooses; what was not chosen comes back', async () => {
    const first = await openSheet();
    await first.answer(1, 'na');
    await first.says('saved');
    await context.addInitScript(() => Reflect.deleteProperty(window, 'BroadcastChannel'));
    const second = await openSheet();
    await first.answer(1, 'ok');
    await first.says('saved');

    await second.answer(1, 'no');
    await second.says('changed');
    expect(await second.verdict(1)).toBe('no');
    expect(await keptVerdict()).toBe('ok');

    await second.choose(words.keepMine);
    expect(await second.says('saved')).toContain(words.other);
    expect(await keptVerdict()).toBe('no');
    await second.choose(words.swap);
    await second.says('saved');
    await second.reload();
    expect(await second.verdict(1)).toBe('ok');
  });
});

test('F19: three tabs that add 300 records each at once make 900, numbered 1 to 900', async () => {
  const tabs = await Promise.all([1, 2, 3].map(() => openBlankPage(context, origin)));
  const saved = await Promise.all(
    tabs.map((tab) =>
      tab.evaluate(async () => {
        const store = window.openStore();
        const kind = { kind: 'trial', version: 1, parse: (payload: unknown) => payload, migrations: {} };
        const definition = { fingerprint: '000000000000', data: {} };
        const drafts = Array.from({ length: 300 }, () => ({ id: store.newId(), of: 'trial', definition, revision: 0, payload: {}, sequence: 'trial' }));
        const answers = await Promise.all(drafts.map((draft) => store.save(kind, draft)));
        return answers.flatMap((answer) => (answer.answer === 'saved' ? [answer.record.number!] : []));
      }),
    ),
  );
  const numbers = saved.flat().sort((a, b) => a - b);
  expect(numbers).toEqual(Array.from({ length: 900 }, (_, n) => n + 1));
  expect((await tamper()).map(({ number }) => number as number).sort((a, b) => a - b)).toEqual(numbers);
});

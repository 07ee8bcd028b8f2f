import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { databaseName } from '../../src/storage/database.ts';
import { keeping } from '../../src/ui/text/zh-Hans/keeping.ts';
import { localData as words } from '../../src/ui/text/zh-Hans/local-data.ts';
import { status, storage as reasons } from '../../src/ui/text/zh-Hans/form.ts';
import { findViolations } from '../support/axe.ts';
import { launch } from '../support/browser.ts';
import { tamperRecords } from '../support/browser-storage.ts';
import { ChecklistPage } from '../support/checklist-page.ts';
import { complaintOf, fillBrowser, manyEntries, mixOfRecords } from '../support/fill-browser.ts';
import { isOpen, passphrase, unlock } from '../support/vault-page.ts';

/** What people do with everything that a browser keeps. Its logic is tested in test/storage/backup and test/local-data. */
const origin = inject('origin');
let browser: Browser;
let context: BrowserContext;
const contexts: BrowserContext[] = [];

/** A browser in which nothing was ever kept. */
async function startBrowser(): Promise<BrowserContext> {
  const started = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', serviceWorkers: 'block' });
  contexts.push(started);
  return started;
}

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await startBrowser();
});
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((one) => one.close()));
});

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
const said = (page: Page, text: string | RegExp) => page.getByText(text).first().waitFor();

async function openStorage(of = context): Promise<Page> {
  const page = await of.newPage();
  await page.goto(`${origin}/storage/`);
  await page.locator('.ld-all').waitFor();
  return page;
}

/** The file that pressing this button gives. */
async function take(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, name)]);
  return download.path();
}

async function restore(page: Page, file: string): Promise<void> {
  await page.locator('#restore input[type="file"]').setInputFiles(file);
  await press(page, words.apply);
  await said(page, /^已恢复/);
}

const readCanary = (page: Page) => page.evaluate(() => JSON.parse(localStorage.getItem('handbook:canary') ?? 'null') as { backup: { at: number; rows: number } | null } | null);
const countRows = async (of: BrowserContext) => (await tamperRecords(of, origin)).length;

test('F34: the backup counts once a person has seen the file, and brings everything into an empty browser', async () => {
  await fillBrowser(context, origin, mixOfRecords());
  const page = await openStorage();
  const cancelled = await take(page, words.backUp);
  expect((await readCanary(page))!.backup).toBeNull();
  await press(page, words.itIsNot);
  await press(page, words.itIsThere);
  await said(page, /上次备份：/);
  expect((await readCanary(page))!.backup).toMatchObject({ rows: 14 });
  expect(await findViolations(page)).toEqual([]);

  const other = await openStorage(await startBrowser());
  await other.locator('#restore input[type="file"]').setInputFiles(cancelled);
  await said(other, words.fates.added);
  expect(await other.locator('.ld__added').allTextContents()).toEqual(expect.arrayContaining(['5', '3']));
  await press(other, words.apply);
  await said(other, words.restored(14, 0, 0));
  expect(await other.locator('.ld-all > section').first().textContent()).toContain(words.records(14));
  await other.locator('#restore input[type="file"]').setInputFiles(cancelled);
  await said(other, words.nothingToDo);
  expect(await findViolations(other)).toEqual([]);

  // A file that was cut off on its way changes nothing.
  await other.locator('#restore input[type="file"]').setInputFiles({ name: '手册备份.json', mimeType: 'application/json', buffer: readFileSync(cancelled).subarray(0, 2_000) });
  await said(other, words.refused.truncated);
});

test('what two computers have both changed is shown side by side, and the version that was not chosen can be brought back', async () => {
  const first = await ChecklistPage.open(context, origin);
  await first.answer(1, 'ok');
  await first.says('saved');
  const home = await openStorage();
  const away = await startBrowser();
  const there = await openStorage(away);
  await restore(there, await take(home, words.backUp));

  await first.answer(1, 'no');
  await first.says('saved');
  const second = await ChecklistPage.open(away, origin);
  await second.answer(1, 'na');
  await second.says('saved');
  await restore(there, await take(home, words.backUp));
  await said(there, words.conflictsLead);
  expect(await there.locator('.ld__versions').textContent()).toMatch(/结果(合格不合格|不合格合格)/);
  expect(await findViolations(there)).toEqual([]);
  await there.getByRole('button', { name: words.useThisOf(1) }).click();
  await said(there, words.settled);
  await there.getByRole('button', { name: /^恢复.*班前检查/ }).click();
  await said(there, words.broughtBack);
  const rows = await tamperRecords(away, origin);
  expect(rows.filter(({ removed }) => !removed)).toHaveLength(2);
});

test('F37: what is due is purged by hand with a reason, in clear and under seal, and stays as a number', async () => {
  await fillBrowser(context, origin, mixOfRecords());
  await fillBrowser(context, origin, [complaintOf('2021-01-02'), complaintOf('2026-11-02')], passphrase);
  const page = await openStorage();
  const purge = async (place: string, all: number) => {
    const panel = page.locator(place);
    await panel.getByText(new RegExp(`期满${all}条`)).click();
    await panel.getByRole('button', { name: words.purge(0) }).click();
    await panel.getByText(words.nothingChosen).waitFor();
    await panel.getByLabel(words.selectAll).check();
    await panel.getByRole('button', { name: words.purge(all) }).click();
    await panel.getByText(words.needsReason).waitFor();
    await panel.getByLabel(words.reason).fill('保存期满，厅经理批准');
    await panel.getByLabel(words.by).fill('王芳');
    await panel.getByRole('button', { name: words.purge(all) }).click();
    await panel.getByRole('button', { name: words.purgeNow, exact: true }).click();
    await panel.getByText(words.purged(all)).waitFor();
    await panel.getByText(words.purgedList(all)).click();
  };
  await purge('#retention', 3);
  expect(await page.locator('#retention').textContent()).toContain('GZ-2020-0001');
  await press(page, words.enterSealed);
  await unlock(page);
  await isOpen(page);
  await purge('#sealed', 1);
  expect(await page.locator('#sealed').textContent()).toContain('TS-2021-0001');
  expect(await findViolations(page)).toEqual([]);
  const gone = (await tamperRecords(context, origin)).filter(({ purged }) => purged);
  expect(gone).toHaveLength(3);
  expect(gone.every(({ payload }) => payload === null)).toBe(true);
});

test('the sealed records of a backup wait beside the vault that is here, and are merged once both are opened', async () => {
  const theirs = 'sanwen yuchi huoluo 2';
  await fillBrowser(context, origin, [complaintOf('2026-11-01')], theirs);
  const away = await startBrowser();
  await fillBrowser(away, origin, [complaintOf('2026-11-02')], passphrase);
  const file = await take(await openStorage(), words.backUp);
  const page = await openStorage(away);
  await restore(page, file);
  await unlock(page);
  await isOpen(page);
  await page.getByLabel(words.theirPassphrase).fill(passphrase);
  await press(page, words.merge);
  await said(page, words.wrong);
  await page.getByLabel(words.theirPassphrase).fill(theirs);
  await press(page, words.merge);
  await said(page, words.merged(1, 0, 0));
  expect(await page.getByLabel(words.theirPassphrase).count()).toBe(0);
  expect(await page.locator('#sealed .ld__table td').first().textContent()).toBe('2');
});

test('F8: at the first save a form says how long browsers keep it, until somebody has read it', async () => {
  const sheet = await ChecklistPage.open(context, origin);
  expect(await sheet.page.locator('.keep').count()).toBe(0);
  await sheet.answer(1, 'ok');
  await sheet.page.getByRole('heading', { name: keeping.firstTitle }).waitFor();
  expect(await findViolations(sheet.page)).toEqual([]);
  await sheet.answer(2, 'ok');
  await sheet.says('saved');
  await press(sheet.page, keeping.understood);
  expect(await sheet.page.locator('.keep').count()).toBe(0);
  await sheet.reload();
  await sheet.answer(3, 'ok');
  await sheet.says('saved');
  expect(await sheet.page.locator('.keep').count()).toBe(0);
  // Cleared at exit, the canary too: what can still be said.
  const page = await openStorage(await startBrowser());
  await said(page, words.nothing);
});

test('F9: with the site data cleared under an open form nothing more is written, and what is in it can be taken away', async () => {
  const sheet = await ChecklistPage.open(context, origin);
  await sheet.answer(1, 'no');
  await sheet.says('saved');
  const devtools = await context.newCDPSession(sheet.page);
  await devtools.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb,local_storage' });
  await sheet.answer(2, 'ok');
  expect(await sheet.says('failed')).toContain(status.failed(reasons.cleared));
  expect(await sheet.verdict(1)).toBe('no');
  const [download] = await Promise.all([sheet.page.waitForEvent('download'), sheet.choose(status.exportUnsaved)]);
  expect(readFileSync((await download.path())!).length).toBeGreaterThan(100);
  const kept = await sheet.page.evaluate(async (name) => (await indexedDB.databases()).filter((one) => one.name === name), databaseName);
  expect(kept).toEqual([]);
});

test('F10 and F11: a database that came back empty is said to be lost, on forms and here, until the backup is back', async () => {
  await fillBrowser(context, origin, mixOfRecords());
  const page = await openStorage();
  const file = await take(page, words.backUp);
  await page.evaluate((name) => new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve)), databaseName);
  await page.close();

  const sheet = await ChecklistPage.open(context, origin);
  await said(sheet.page, keeping.lost(14, 0));
  await sheet.page.getByRole('link', { name: keeping.toRestore }).click();
  await said(sheet.page, words.lost(14, 0));
  expect(await findViolations(sheet.page)).toEqual([]);
  await restore(sheet.page, file);
  expect(await sheet.page.getByText(words.lost(14, 0)).count()).toBe(0);
  await sheet.page.goto(`${origin}/checklists/opening/`);
  await sheet.ready();
  expect(await sheet.page.locator('.keep--bad').count()).toBe(0);
});

test('F38: fifty records without a backup are said on the page of a form, and keep nobody from filling it in', async () => {
  await fillBrowser(context, origin, manyEntries(50));
  const sheet = await ChecklistPage.open(context, origin);
  await said(sheet.page, keeping.never(50));
  await sheet.answer(1, 'ok');
  await sheet.says('saved');
  await sheet.page.getByRole('link', { name: keeping.toBackup }).click();
  await take(sheet.page, words.backUp);
  await press(sheet.page, words.itIsThere);
  await said(sheet.page, /上次备份：/);
  await sheet.page.goto(`${origin}/checklists/opening/`);
  await sheet.ready();
  expect(await sheet.page.getByText(keeping.toBackup).count()).toBe(0);
});

test('emptying asks for the word, gives a backup first and leaves nothing', async () => {
  await fillBrowser(context, origin, mixOfRecords());
  const page = await openStorage();
  await press(page, words.resetNow);
  await said(page, words.resetWrong(words.resetWord));
  await page.getByLabel(words.resetLabel(words.resetWord)).fill(words.resetWord);
  const file = await take(page, words.resetNow);
  await said(page, words.resetDone);
  expect(readFileSync(file, 'utf8')).toContain('"handbook":"backup"');
  expect(await countRows(context)).toBe(0);
  expect(await readCanary(page)).toBeNull();
});

test('F7: with storage blocked the page says why and offers to try again', async () => {
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      const request = Object.assign(new EventTarget(), { error: new DOMException('Internal error.', 'UnknownError') });
      setTimeout(() => request.dispatchEvent(new Event('error')));
      return request as unknown as IDBOpenDBRequest;
    };
  });
  const page = await context.newPage();
  await page.goto(`${origin}/storage/`);
  await said(page, words.unavailable(reasons.blocked));
  await press(page, words.again);
  await said(page, words.unavailable(reasons.blocked));
  expect(await findViolations(page)).toEqual([]);
});

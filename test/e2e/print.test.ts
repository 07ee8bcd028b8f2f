import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launch } from '../support/browser.ts';
import { landscape, portrait, readSheets } from '../support/pdf.ts';

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  page = await browser.newPage({ colorScheme: 'dark' });
});
afterEach(() => page.close());

const visit = (path: string) => page.goto(inject('origin') + path, { waitUntil: 'networkidle' });
const print = async () => readSheets(await page.pdf({ preferCSSPageSize: true, tagged: true }));

test('a chapter prints upright on A4, black on white, with its head and nothing of the screen', async () => {
  await visit('/chapters/general/');
  const sheets = await print();
  expect(sheets.length).toBeGreaterThan(0);
  expect(new Set(sheets.map((sheet) => JSON.stringify(sheet)))).toEqual(new Set([JSON.stringify(portrait)]));
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.top, .side, .dock, .acts').filter({ visible: true }).count()).toBe(0);
  expect(await page.evaluate(() => [getComputedStyle(document.body).color, getComputedStyle(document.documentElement).backgroundColor])).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--run-title'))).toContain('总则');
});

test('the blank checklist is two sheets at most, with a code that leads back and lines to sign', async () => {
  await visit('/checklists/opening/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByText('值班经理签字').filter({ visible: true }).count()).toBe(1);
  expect(await page.locator('.qr svg').isVisible()).toBe(true);
  expect(await page.locator('input[type="text"], input[type="date"], select').filter({ visible: true }).count()).toBe(0);
  const sheets = await print();
  expect(sheets.length).toBeLessThanOrEqual(2);
});

test('the ledger lies across A4', async () => {
  await visit('/logs/');
  const sheets = await print();
  expect(sheets.length).toBeGreaterThan(0);
  expect(sheets[0]).toEqual(landscape);
});

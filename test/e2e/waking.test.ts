import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from '../support/browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test('a form whose data cannot be fetched stays readable, says so, and wakes at the next try', async () => {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.route('**/checklists/opening.json', (route) => route.abort());
  await page.goto(`${inject('origin')}/checklists/opening/`);
  await page.getByRole('alert').getByText('这张表还不能填').waitFor();
  expect(await page.locator('.ck-item').count()).toBeGreaterThan(5);
  await page.unroute('**/checklists/opening.json');
  await page.getByRole('button', { name: '再试一次' }).click();
  await page.locator('[data-awake]').waitFor();
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.close();
});

test('a form on a page of its own wakes after a reload far down', async () => {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(`${inject('origin')}/scorecards/clerk-monthly/`);
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  await page.reload();
  await page.locator('[data-awake]').waitFor({ state: 'attached' });
  expect(await page.evaluate(() => scrollY)).toBeGreaterThan(900);
  await page.close();
});

test('a page allows just what it has inline', async () => {
  const page = await browser.newPage();
  await page.goto(`${inject('origin')}/chapters/general/`);
  const policy = await page.locator('meta[http-equiv="content-security-policy"]').getAttribute('content');
  const inline = await page.locator('style, script:not([src])').count();
  expect(policy!.match(/sha256-/g)).toHaveLength(inline);
  await page.close();
});

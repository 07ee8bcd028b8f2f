import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveSite, type ServedSite } from '../../scripts/serve.ts';
import { composeEdition } from '../build/second-edition/compose.ts';
import { findViolations } from '../support/axe.ts';
import { launch } from '../support/browser.ts';
import { buildOtherBook } from '../support/build-other-book.ts';

let browser: Browser;
let site: ServedSite;
let remove: () => void;
let context: BrowserContext;
let page: Page;
/** What a page asked for beside itself and what every page loads. */
let asked: string[];

beforeAll(async () => {
  const built = buildOtherBook((content) => composeEdition('third', content));
  remove = built.remove;
  expect(built.status, built.said).toBe(0);
  [browser, site] = await Promise.all([launch(), serveSite({ folder: built.dist })]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
  remove?.();
});

const visit = (path: string) => page.goto(site.origin + path, { waitUntil: 'networkidle' });
/** The edition that was last seen in this browser: kept, or asked for. */
const seen = (id?: string) => page.evaluate((value) => (value === undefined ? localStorage.getItem('handbook:seen-edition') : localStorage.setItem('handbook:seen-edition', value)), id);
const notice = () => page.getByRole('region', { name: '上次来访后有更新' });

describe('the pages of what changed, without JavaScript', () => {
  beforeEach(async () => {
    context = await browser.newContext({ javaScriptEnabled: false });
    page = await context.newPage();
  });
  afterEach(() => context.close());

  test('name the editions, newest first, with the words that went and came', async () => {
    await visit('/changes/');
    expect(await page.locator('.edition h2').allTextContents()).toEqual(['2027年7月修订版2027年7月1日起施行', '2027年版2027年1月1日起施行', '2026年版2026年1月1日起施行']);
    const change = page.locator('.change', { hasText: '请店长复点的界线写明是五百元' });
    expect(await change.locator('.change__kind').textContent()).toBe('要求有变');
    expect(await change.locator('del').allTextContents()).toEqual(['金额大']);
    expect(await change.locator('ins').allTextContents()).toEqual(['一笔超过五百元', '当面', '顾客扫码付款的，看到到账提示再交货。']);
    expect(await change.locator('.touched').allTextContents()).toEqual(['2.1.1（三）收款找零修改历次改动2.1.1（三）', '2.1.1（三）A收款找零新增']);
    expect(await page.locator('.change', { hasText: '备用金不再留在抽屉里' }).locator('del').allTextContents()).toEqual(['10', '备用金留在抽屉里。', '店员']);
    expect(await page.locator('.change', { hasText: '去掉两个多余的逗号' }).locator('.change__kind').textContent()).toBe('只改文字');
  });

  test('a changed rule says since when, and leads to every step of its history', async () => {
    await visit('/chapters/desk/');
    expect(await page.locator('[data-changed]').allTextContents()).toEqual(['2027-01-01改', '2027-07-01改', '2027-01-01增', '2027-01-01改', '2027-01-01已废止', '2027-01-01改', '2027-07-01改']);
    expect(await page.locator('[id="2.1.2.2"] del').textContent()).toContain('备用金留在抽屉里。');
    expect(await page.locator('[id="2.1.2.2"]').textContent()).not.toContain('须做');
    await page.locator('[data-changed="2.1.1.3"]').click();
    await page.waitForURL('**/changes/2.1.1.3/');
    expect(await page.locator('.change .diff').allTextContents()).toEqual([
      '一笔超过五百元一千元的，请店长当面复点，两人签字。',
      '金额大一笔超过五百元的，请店长当面复点。',
      '金额大的，请店长复点。',
    ]);
    await page.getByRole('link', { name: '看现行条文' }).click();
    await page.waitForURL('**/chapters/desk/#2.1.1.3');
  });
});

describe('a reader who comes back', () => {
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block' });
    page = await context.newPage();
    asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  });
  afterEach(() => context.close());
  const askedMore = () => asked.filter((path) => /changes\.json|note-dates|since-visit/.test(path));

  test('is told nothing at the first visit, and nothing while the edition is the same', async () => {
    await visit('/');
    expect(await seen()).toBe('2027-07');
    await visit('/changes/');
    expect(await notice().count()).toBe(0);
    expect(askedMore()).toEqual([]);
  });

  test('sees what changed since the edition of the last visit, on the home page, until it is dismissed', async () => {
    await visit('/');
    await seen('2026');
    await visit('/');
    await notice().waitFor();
    expect(await notice().textContent()).toContain('现在是2027年7月修订版：要求有变4处，只改文字1处。');
    expect(await notice().locator('li a').allTextContents()).toEqual(['2.1.1（三）', '2.1.3（一）', '2.1.1（三）', '2.1.1（三）A', '2.1.2（一）', '2.1.2（二）', '2.1.2（三）', '2.1.1（二）']);
    expect(await findViolations(page)).toEqual([]);
    await page.reload({ waitUntil: 'networkidle' });
    await notice().getByRole('button', { name: '知道了' }).click();
    expect(await notice().count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    expect(await seen()).toBe('2027-07');
    await page.reload({ waitUntil: 'networkidle' });
    expect(await notice().count()).toBe(0);
  });

  test('finds in a chapter what is new since then and only that, until the page of changes was opened', async () => {
    await visit('/');
    await seen('2027');
    await visit('/chapters/desk/');
    await page.locator('.since').first().waitFor();
    expect(await page.locator('.since').allTextContents()).toEqual(['上次来访后2027-07-01改', '上次来访后2027-07-01改']);
    expect(await findViolations(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.since span').first().isVisible()).toBe(false);
    await page.emulateMedia({ media: 'screen' });
    await visit('/changes/');
    await notice().waitFor();
    expect(await seen()).toBe('2027-07');
    await visit('/chapters/desk/');
    expect(await page.locator('.since').count()).toBe(0);
  });

  test('is told nothing where an edition was seen that is not among the older ones', async () => {
    await visit('/');
    await seen('2030');
    await visit('/');
    expect(await notice().count()).toBe(0);
    expect(await seen()).toBe('2027-07');
  });
});

test('every page keeps to axe and to the width of a phone', async () => {
  for (const [colorScheme, width] of [['light', 1280], ['dark', 320]] as const) {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
    page = await context.newPage();
    for (const path of ['/changes/', '/changes/2.1.3.1/', '/changes/2.1.2.2/', '/chapters/desk/', '/search/']) {
      await visit(path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), path).toBe(0);
      expect(await findViolations(page), path).toEqual([]);
    }
    await context.close();
  }
});

test('an overdue review is said on the page, on its own day not yet', async () => {
  for (const [time, isSaid] of [['2027-12-31T10:00:00', false], ['2028-01-01T23:00:00', false], ['2028-01-02T00:30:00', true]] as const) {
    const context = await browser.newContext({ timezoneId: 'Asia/Shanghai', serviceWorkers: 'block' });
    page = await context.newPage();
    await page.setViewportSize({ width: 320, height: 800 });
    await page.clock.setFixedTime(new Date(`${time}+08:00`));
    await visit('/chapters/desk/');
    const said = page.getByText('已过复核日期');
    if (isSaid) await said.waitFor();
    expect(await said.count(), time).toBe(isSaid ? 1 : 0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
    if (isSaid) expect(await findViolations(page)).toEqual([]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('[data-review]').isVisible()).toBe(true);
    expect(await said.isVisible()).toBe(isSaid);
    await context.close();
  }
});

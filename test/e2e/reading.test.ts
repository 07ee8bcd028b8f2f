import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launch } from '../support/browser.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
const visit = (path: string) => page.goto(inject('origin') + path, { waitUntil: 'networkidle' });

describe('an employee at the desk', () => {
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 1440, height: 900 }, permissions: ['clipboard-read', 'clipboard-write'] });
    page = await context.newPage();
  });
  afterEach(() => context.close());

  test('finds a rule with the keyboard alone', async () => {
    await visit('/chapters/general/');
    await page.keyboard.press('/');
    await page.keyboard.type('疏散通道');
    await page.locator('#hits .hit').first().waitFor();
    expect(await page.locator('#hits mark').count()).toBeGreaterThan(0);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/chapters/safety/#5.2.2**');
    expect(await page.locator('[id="5.2.2.1"]').isVisible()).toBe(true);
  });

  test('finds a rule by its number, and is told when there is none', async () => {
    await visit('/');
    const box = page.locator('.find [data-search]');
    await box.fill('4.3.1(二)');
    await page.locator('#hits .hit').first().waitFor();
    expect(await page.locator('#hits .hit').first().textContent()).toContain('4.3.1（二）');
    await box.fill('防信网诈');
    await page.getByText('没有哪一条含有“防信网诈”').first().waitFor();
    await box.press('Escape');
    expect(await page.locator('#hits').isVisible()).toBe(false);
  });

  test('the form of the home page leads to the page of all rules, which keeps the question in its address', async () => {
    await visit('/');
    await page.locator('#ask').fill('发票');
    await page.locator('#ask').press('Enter');
    await page.waitForURL('**/search/?q=*');
    await page.locator('#found .hit').first().waitFor();
    await page.reload();
    await page.locator('#found .hit').first().waitFor();
    expect(await page.locator('#ask').inputValue()).toBe('发票');
  });

  test('reads a cited rule in place, copies the link and the citation of a rule', async () => {
    await visit('/parameters/');
    await page.locator('a[data-rule="4.3.1.2"]').first().click();
    const peek = page.getByRole('dialog');
    await peek.waitFor();
    expect(await peek.textContent()).toContain('4.3.1（二）');
    expect(await peek.textContent()).toContain('（数字为示例）');
    await page.keyboard.press('Escape');
    expect(await peek.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-rule'))).toBe('4.3.1.2');

    await visit('/chapters/service/');
    await page.locator('[id="4.3.1.2"] .clause__no').click();
    await page.getByRole('button', { name: '复制引用' }).click();
    await page.getByRole('button', { name: '已复制' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('《电信营业厅规范手册》4.3.1（二），2026年版');
    await page.getByRole('button', { name: '复制链接' }).click();
    await page.waitForFunction(async () => (await navigator.clipboard.readText()).startsWith('http'));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${inject('origin')}/chapters/service/#4.3.1.2`);
  });

  test('hovering shows the rule, leaving takes it away', async () => {
    await visit('/parameters/');
    await page.locator('a[data-rule="4.3.1.2"]').first().hover();
    await page.getByRole('dialog').waitFor();
    await page.mouse.move(5, 5);
    await page.getByRole('dialog').waitFor({ state: 'detached' });
  });

  test('theme and text size hold from page to page, before the first paint', async () => {
    await visit('/');
    await page.locator('summary', { hasText: '显示' }).click();
    await page.getByLabel('深色').check();
    await page.getByLabel('特大').check();
    await page.goto(`${inject('origin')}/chapters/safety/`, { waitUntil: 'commit' });
    // The attributes are there when the body is, so nothing is painted without them.
    await page.waitForFunction(() => document.body !== null);
    expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toMatchObject({ theme: 'dark', size: 'huge' });
    await page.waitForLoadState('networkidle');
    expect(await page.evaluate(() => getComputedStyle(document.body).fontSize)).not.toBe('17px');
    await page.locator('summary', { hasText: '显示' }).click();
    await page.getByLabel('跟随系统').check();
    expect(await page.evaluate(() => 'theme' in document.documentElement.dataset)).toBe(false);
  });

  test('goes from chapter to chapter, and sees where it is', async () => {
    await visit('/chapters/service/');
    expect(await page.locator('.side [aria-current="page"]').textContent()).toContain('服务规范');
    await page.getByRole('link', { name: /下一章/ }).click();
    await page.waitForURL('**/chapters/safety/');
    await page.locator('[id="5.3"]').evaluate((section) => section.scrollIntoView());
    await page.locator('.side [aria-current="location"]', { hasText: '5.3' }).waitFor();
  });

  test('a page that is not there says so', async () => {
    const answer = await page.goto(`${inject('origin')}/no-such-page/`);
    expect(answer?.status()).toBe(404);
    expect(await page.locator('h1').textContent()).toBe('没有这一页');
  });
});

describe('an employee on a phone', () => {
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
    page = await context.newPage();
  });
  afterEach(() => context.close());

  test('opens the contents from the bar at the foot and goes to a section', async () => {
    await visit('/chapters/service/');
    expect(await page.locator('.side').isVisible()).toBe(false);
    await page.locator('.dock').getByText('目录').tap();
    await page.locator('.side').waitFor();
    await page.locator('.side').getByText('客户投诉处理').tap();
    await page.waitForURL('**#4.3');
    expect(await page.locator('.side').isVisible()).toBe(false);
  });

  test('finds a rule from the home page while typing', async () => {
    await visit('/');
    await page.locator('#ask').tap();
    await page.locator('#ask').fill('灭火器');
    await page.locator('#ask-hits .hit').first().waitFor();
    const box = (await page.locator('#ask-hits').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
    await page.locator('#ask-hits .hit').first().tap();
    await page.waitForURL('**/chapters/safety/#5.2.1.1');
  });

  test('taps a cited rule and reads it without leaving', async () => {
    await visit('/parameters/');
    await page.locator('a[data-rule="4.3.1.2"]').first().tap();
    await page.getByRole('dialog').waitFor();
    expect(page.url()).toContain('/parameters/');
    const box = (await page.getByRole('dialog').boundingBox())!;
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(390);
  });
});

describe('without JavaScript', () => {
  beforeEach(async () => {
    context = await browser.newContext({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    page = await context.newPage();
  });
  afterEach(() => context.close());

  test('everything can be read: chapters, all rules, the forms as blank sheets, the contents', async () => {
    await visit('/chapters/service/');
    expect(await page.locator('[id="4.3.1.2"]').textContent()).toContain('投诉');
    await page.locator('.dock').getByText('目录').click();
    expect(await page.locator('.side').isVisible()).toBe(true);
    await visit('/search/');
    expect(await page.locator('#all li').count()).toBeGreaterThanOrEqual(107);
    await visit('/checklists/opening/');
    expect(await page.locator('main').getByText('灭火器在位').first().isVisible()).toBe(true);
    await visit('/scorecards/clerk-monthly/');
    expect(await page.locator('main').getByText('业务办理量').first().isVisible()).toBe(true);
    await visit('/logs/');
    expect(await page.locator('main').getByText('设备故障报修台账').first().isVisible()).toBe(true);
  });

  test('what only scripts can do is not offered', async () => {
    for (const path of ['/', '/chapters/service/', '/checklists/opening/', '/scorecards/clerk-monthly/', '/logs/']) {
      await visit(path);
      expect(await page.locator('button:visible').count(), path).toBe(0);
    }
  });
});

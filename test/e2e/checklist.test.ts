import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launch } from '../support/browser.ts';
import { readSheets } from '../support/pdf.ts';

const path = '/checklists/opening/';
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  // The browser's own dialogue would stop the test; what was asked of it is kept instead.
  await context.addInitScript(() => {
    const printed: (string | undefined)[] = [];
    Object.assign(window, { printed, print: () => printed.push(document.documentElement.dataset['print']) });
  });
  page = await visit();
});
afterEach(() => context.close());

/** Opens the page and waits until it can be filled in. */
async function visit(): Promise<Page> {
  const opened = await context.newPage();
  await opened.goto(inject('origin') + path);
  await opened.locator('.ck-run fieldset:not([disabled])').waitFor();
  return opened;
}

/** Some items by their numbers on the sheet. */
const items = { 'entrance-clean': 1, 'queue-ready': 8, 'exits-clear': 13, posture: 20, greeting: 21 };
type Item = keyof typeof items;
const row = (item: Item) => page.locator(`#opening-${items[item]}`);
const answer = (item: Item, verdict: '合格' | '不合格' | '不适用') => row(item).getByRole('radio', { name: verdict, exact: true }).check();
const saved = () => page.locator('[data-status="saved"]').waitFor();
const all = () => page.locator('.ck-item').count();

async function fillHead(): Promise<void> {
  await page.getByLabel('营业厅').fill('中山路营业厅');
  await page.getByLabel('日期').fill('2026-11-03');
  await page.getByLabel('班次').selectOption('早班');
  await page.getByLabel('检查人').fill('张敏');
}

/** Waits for the focus: it is moved after the page has been drawn. */
const hasFocus = (selector: string) => page.locator(`${selector}:focus`).waitFor();

/** Everything 合格, but for these. */
async function answerAll(but: Partial<Record<Item, '不合格' | '不适用'>> = {}): Promise<void> {
  for (const each of await page.locator('.ck-item').all()) await each.getByRole('radio', { name: '合格', exact: true }).check();
  for (const [item, verdict] of Object.entries(but)) await answer(item as Item, verdict);
}

async function complete(): Promise<void> {
  await page.getByRole('button', { name: '完成检查' }).click();
}

test('asks for eighteen items and more, over five parts', async () => {
  expect(await all()).toBeGreaterThanOrEqual(18);
  expect(await page.locator('.ck-part h2').allTextContents()).toEqual(['一、环境', '二、设备', '三、消防', '四、公示', '五、仪容']);
});

test('a whole run: 不适用 leaves the score, a failure says what, who and when, and the run is completed', async () => {
  await fillHead();
  await answerAll({ 'queue-ready': '不适用', posture: '不合格' });
  await complete();
  expect(await page.locator('.ck-done [role="status"]').textContent()).toContain('还缺3处');
  await row('posture').getByLabel('问题描述').fill('坐姿不端正');
  await row('posture').getByLabel('责任人').fill('李强');
  await row('posture').getByLabel('整改期限').fill('2026-11-02');
  expect(await row('posture').locator('.field__error').textContent()).toBe('整改期限不能早于检查日期');
  await row('posture').getByLabel('整改期限').fill('2026-11-04');
  await complete();
  // 100 points, 3 of them 不适用 and 3 lost: 94 of 97; 仪容 earns 7 of 10, under its own mark.
  const outcome = page.locator('.ck-outcome');
  await outcome.getByText('实得94分÷应得97分×100＝96.9分').waitFor();
  expect(await outcome.textContent()).toContain('仪容70.0分，低于合格线80');
  expect(await outcome.locator('b').textContent()).toBe('不合格');
  await saved();
  expect(await page.getByRole('radio').and(page.locator(':enabled')).count()).toBe(0);
  expect(await page.locator('.ck-runs li').textContent()).toMatch(/2026年11月3日早班\s*张敏，96\.9分，不合格/);
});

test('one critical failure fails the run whatever the score', async () => {
  await answer('exits-clear', '不合格');
  expect(await page.locator('.ck-bar').textContent()).toContain('一票否决1项');
  await answer('exits-clear', '合格');
  expect(await page.locator('.ck-bar').textContent()).not.toContain('一票否决');
});

test('every answer is kept at once, and the draft is taken up again', async () => {
  await page.getByLabel('检查人').fill('张敏');
  await answer('exits-clear', '不合格');
  await row('exits-clear').getByLabel('问题描述').fill('门口堆了纸箱');
  await saved();
  await page.close();
  page = await visit();
  expect(await page.locator('.ck-run').textContent()).toContain('的草稿，已查1项');
  expect(await page.getByLabel('检查人').inputValue()).toBe('张敏');
  expect(await row('exits-clear').getByRole('radio', { name: '不合格' }).isChecked()).toBe(true);
  expect(await row('exits-clear').getByLabel('问题描述').inputValue()).toBe('门口堆了纸箱');
});

test('goes on with the keyboard alone', async () => {
  await page.getByLabel('营业厅').focus();
  await page.keyboard.type('东门店');
  const focused = () => page.evaluate(() => document.activeElement?.closest('.ck-item')?.id ?? document.activeElement?.getAttribute('name') ?? document.activeElement?.textContent);
  const tabTo = async (wanted: string) => {
    for (let n = 0; n < 30 && (await focused()) !== wanted; n += 1) await page.keyboard.press('Tab');
    expect(await focused()).toBe(wanted);
  };
  await tabTo('下一项未查');
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('opening-1');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  expect(await row('entrance-clean').getByRole('radio', { name: '不合格' }).isChecked()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.type('门口有水');
  expect(await row('entrance-clean').getByLabel('问题描述').inputValue()).toBe('门口有水');
  // What has the focus is not under the bar that stays at the top.
  for (let n = 0; n < 12; n += 1) {
    await page.keyboard.press('Tab');
    const hidden = await page.evaluate(() => {
      const place = document.activeElement?.closest('label, a')?.getBoundingClientRect();
      const bar = document.querySelector('.ck-bar')!.getBoundingClientRect();
      return place !== undefined && place.top < bar.bottom;
    });
    expect(hidden, `tab ${n}`).toBe(false);
  }
});

test('a vain try shows what is missing, and leads there', async () => {
  await page.getByLabel('日期').fill('2026-11-03');
  await page.getByLabel('班次').selectOption('早班');
  await answerAll();
  await complete();
  expect(await page.locator('.ck-done').textContent()).toContain('还缺2处');
  await page.locator('.ck-done').getByRole('button', { name: '检查人' }).click();
  await page.keyboard.type('张敏');
  await page.getByLabel('营业厅').fill('中山路营业厅');
  await complete();
  await page.locator('.ck-outcome b').getByText('合格', { exact: true }).waitFor();
  await hasFocus('.ck-run [role="status"]:has(.ck-outcome)');
});

test('a completed run is changed by a correction only, which keeps the old answer', async () => {
  await fillHead();
  await answerAll();
  await complete();
  await saved();
  await page.getByRole('button', { name: '更正第13项' }).click();
  const form = page.locator('.ck-fix');
  await hasFocus('.ck-fix [value="ok"]');
  await form.getByRole('radio', { name: '不合格' }).check();
  await form.getByLabel('问题描述').fill('门后堆了纸箱');
  await form.getByLabel('责任人').fill('李强');
  await form.getByLabel('整改期限').fill('2026-11-03');
  await form.getByRole('button', { name: '确认更正' }).click();
  expect(await form.textContent()).toContain('请写明更正原因');
  await hasFocus('.ck-fix [name="reason"]');
  await page.keyboard.type('复看时发现');
  await form.getByRole('button', { name: '确认更正' }).click();
  await hasFocus('[aria-label="更正第13项"]');
  expect(await row('exits-clear').locator('del').textContent()).toBe('合格');
  expect(await row('exits-clear').textContent()).toContain('张敏更正：复看时发现');
  expect(await page.locator('.ck-outcome').textContent()).toContain('一票否决：第13项不合格');
});

test('the history opens, repeats, removes and brings back', async () => {
  await fillHead();
  await answer('queue-ready', '不适用');
  await answer('greeting', '合格');
  await saved();
  const runs = page.locator('.ck-runs li');
  await runs.getByRole('button', { name: '照此新建' }).click();
  await hasFocus('.ck-run');
  expect(await page.getByRole('button', { name: '打印空白表' }).evaluate((button) => button.getBoundingClientRect().top)).toBeGreaterThan(0);
  await page.locator('.ck-run fieldset:not([disabled])').waitFor();
  expect(await page.getByLabel('检查人').inputValue()).toBe('张敏');
  expect(await page.locator('.ck-item :checked').count()).toBe(1);
  expect(await row('queue-ready').getByRole('radio', { name: '不适用' }).isChecked()).toBe(true);
  await runs.getByRole('button', { name: '打开' }).click();
  await page.locator('.ck-run fieldset:not([disabled])').waitFor();
  expect(await page.locator('.ck-item :checked').count()).toBe(2);
  await runs.getByRole('button', { name: '删除' }).click();
  await page.getByText('已删除2026年11月3日早班的检查。').waitFor();
  expect(await runs.count()).toBe(0);
  expect(await page.locator('.ck-item :checked').count()).toBe(0);
  await hasFocus('.ck-runs button');
  await page.keyboard.press('Enter');
  await runs.getByRole('button', { name: '打开' }).click();
  await page.locator('.ck-run fieldset:not([disabled])').waitFor();
  expect(await page.locator('.ck-item :checked').count()).toBe(2);
});

test('two tabs: what one saves, the other shows', async () => {
  const first = page;
  await answer('greeting', '合格');
  await saved();
  page = await visit();
  expect(await row('greeting').getByRole('radio', { name: '合格', exact: true }).isChecked()).toBe(true);
  await answer('posture', '不适用');
  await saved();
  await first.locator('#opening-20 :checked').waitFor({ state: 'attached' });
  expect(await first.locator('#opening-20 :checked').getAttribute('value')).toBe('na');
  await first.close();
});

test('where the browser keeps nothing, says so, and the run can still be filled in and taken away', async () => {
  await context.close();
  context = await browser.newContext({ locale: 'zh-CN' });
  await context.addInitScript(() => Object.defineProperty(window, 'indexedDB', { value: undefined }));
  page = await visit();
  expect(await page.locator('.ck-runs').textContent()).toContain('浏览器不让本站保存数据');
  await answer('greeting', '合格');
  await page.getByText('未保存：浏览器不让本站保存数据').waitFor();
  expect(await page.locator('[data-status]').textContent()).not.toContain('已保存');
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出未保存内容' }).click()]);
  expect(readFileSync(await download.path(), 'utf8')).toContain(',合格,,4,');
});

test('exports the run as a table', async () => {
  await fillHead();
  await answer('exits-clear', '不合格');
  await row('exits-clear').getByLabel('问题描述').fill('=堆了“纸箱”，上锁');
  await saved();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: '导出CSV' }).click()]);
  expect(download.suggestedFilename()).toBe('班前检查-2026-11-03-早班.csv');
  const text = readFileSync(await download.path(), 'utf8');
  expect(text.startsWith('\uFEFF检查表,营业厅,日期,班次,检查人,')).toBe(true);
  expect(text.split('\r\n').filter(Boolean)).toHaveLength((await all()) + 1);
  expect(text).toContain("'=堆了“纸箱”，上锁");
});

test('in a view that saves no files and prints nothing, says so and offers the text', async () => {
  await context.close();
  context = await browser.newContext({ locale: 'zh-CN', userAgent: 'Mozilla/5.0 Chrome/120 MicroMessenger/8.0' });
  page = await visit();
  await answer('greeting', '合格');
  await page.getByRole('button', { name: '打印已填表' }).click();
  await page.getByText('这里打不了').waitFor();
  await page.getByRole('button', { name: '导出CSV' }).click();
  expect(await page.getByLabel('要复制的文字').inputValue()).toMatch(/^检查表,营业厅,日期,/);
  await hasFocus('textarea');
});

test('prints the blank form from a filled one, and the filled one', async () => {
  await fillHead();
  await answerAll({ posture: '不合格' });
  await row('posture').getByLabel('问题描述').fill('坐姿不端正');
  await page.getByRole('button', { name: '打印空白表' }).click();
  await page.getByRole('button', { name: '打印已填表' }).click();
  expect(await page.evaluate(() => (window as unknown as { printed: string[] }).printed)).toEqual(['blank', 'result']);

  await page.emulateMedia({ media: 'print' });
  const setPrint = (mode: string) => page.evaluate((value) => document.documentElement.setAttribute('data-print', value), mode);
  const seen = (words: RegExp) => page.locator('.ck').getByText(words).filter({ visible: true }).count();
  const mark = () => row('posture').locator('.seg__no .seg__mark').evaluate((box) => getComputedStyle(box, '::after').content);
  await setPrint('result');
  // What was wrong stands in the sheet, and once more on the slip to be torn off.
  for (const [words, times] of [[/^中山路营业厅$/, 1], [/^坐姿不端正$/, 2], [/^97\.0$/, 1], [/^仪容70\.0分/, 1]] as const) expect(await seen(words), String(words)).toBe(times);
  expect(await mark()).toBe('"✕"');
  // Two as ever, and the slip on a third.
  expect(readSheets(await page.pdf({ preferCSSPageSize: true })).length).toBeLessThanOrEqual(3);
  await setPrint('blank');
  expect(await seen(/中山路|张敏|坐姿不端正|97\.0|得\d|未过线|低于合格线/)).toBe(0);
  expect(await mark()).toBe('""');
  expect(readSheets(await page.pdf({ preferCSSPageSize: true })).length).toBe(2);
});

test('without JavaScript it is the blank form, to be read and printed', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false });
  const still = await plain.newPage();
  await still.goto(inject('origin') + path);
  expect(await still.getByText('空白表可以直接打印').isVisible()).toBe(true);
  expect(await still.locator('.ck-item').count()).toBeGreaterThanOrEqual(18);
  expect(await still.locator('.ck button, .ck select').filter({ visible: true }).count()).toBe(0);
  expect(readSheets(await still.pdf({ preferCSSPageSize: true })).length).toBe(2);
  await plain.close();
});

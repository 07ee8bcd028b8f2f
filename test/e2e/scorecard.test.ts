import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launch } from '../support/browser.ts';
import { portrait, readSheets } from '../support/pdf.ts';
import { enterVault } from '../support/vault-page.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', serviceWorkers: 'block' });
  page = await visit();
});
afterEach(() => context.close());

async function visit(): Promise<Page> {
  const opened = await context.newPage();
  await opened.goto(`${inject('origin')}/scorecards/clerk-monthly/`);
  await enterVault(opened);
  return opened;
}

const row = (indicator: string) => page.locator(`#clerk-monthly-${indicator}`);
type Column = 'self' | 'figures' | 'review';
const figure = (indicator: string, column: Column = 'figures') => row(indicator).locator(`input[name="${column}"]`);
const choose = (indicator: string, value: string, column: Column = 'figures') => row(indicator).locator(`label:has(input[data-column="${column}"][value="${value}"])`).click();
const said = (text: string | RegExp) => page.getByText(text).first().waitFor();
const saved = () => page.locator('[data-status="saved"]').waitFor();
const press = (name: string | RegExp) => page.getByRole('button', { name }).first().click();

async function open(person = 'A001', month = '2026-11'): Promise<void> {
  await page.getByLabel('工号').fill(person);
  await page.getByLabel('月份').fill(month);
  await press('打开或新建');
  await page.getByRole('heading', { name: `工号${person.toUpperCase()}` }).waitFor();
  await page.locator('.sc-sheet fieldset:not([disabled])').waitFor();
}

/** A middling month: every line filled in. */
async function fillAll(): Promise<void> {
  const figures = { transactions: '380', revenue: '28000', satisfaction: '92', 'error-rate': '1.2', 'handling-time': '9', 'liable-complaints': '1', attendance: '1', 'training-result': '88' };
  for (const [indicator, value] of Object.entries(figures)) await figure(indicator).fill(value);
  for (const indicator of ['attitude', 'responsibility', 'teamwork']) await choose(indicator, '85');
  await choose('complaint-intake', 'yes');
  await saved();
}

test('each line shows its formula with the numbers put in, and what is missing to the next band', async () => {
  await open();
  await fillAll();
  expect(await row('transactions').textContent()).toContain('380÷400×15＝14.25分');
  expect(await row('error-rate').textContent()).toContain('(3－1.2)÷(3－0.5)×10＝7.20分');
  expect(await row('liable-complaints').textContent()).toContain('8－4×1＝4.00分');
  expect(await row('satisfaction').textContent()).toContain('[80＋(92－90)÷(98－90)×(100－80)]%×12＝10.20分');
  // 14.25＋9.33＋10.20＋8.50＋7.20＋6.00＋4.00＋5.00＋4.00＋4.25＋4.25＋7.44
  await said('84.42分');
  await said('还差5.58分到优秀');
});

test('a missing figure is left out, its weight shared out, and the sheet says so', async () => {
  await open();
  await fillAll();
  await figure('attendance').fill('');
  await said('没有数据，不计分：出勤');
  expect(await row('transactions').textContent()).toContain('380÷400×15×100÷94＝15.16分');
});

test('a veto stands beside the score and decides the band', async () => {
  await open();
  await fillAll();
  await page.getByLabel('与客户争吵、冲突').check();
  await said(/得84\.42分，但有一票否决：与客户争吵、冲突。档次为不合格，与分数无关。/);
});

test('one sheet a person and month: leaving and coming back, another month, the same again', async () => {
  await open();
  await figure('transactions').fill('380');
  await saved();
  await open('A001', '2026-10');
  expect(await figure('transactions').inputValue()).toBe('');
  await page.reload();
  await enterVault(page);
  await open('a001');
  expect(await figure('transactions').inputValue()).toBe('380');
  await page.locator('.sc-acts, section').getByText('2026年11月').first().waitFor();
});

test('what is not a figure is kept as typed, said in words, and keeps the sheet open', async () => {
  await open();
  await fillAll();
  await figure('satisfaction').fill('920');
  await figure('satisfaction').blur();
  await said('不能超过100%');
  await figure('liable-complaints').fill('1.5');
  await figure('liable-complaints').blur();
  await said('请填整数');
  await press('完成考核');
  await said('有2项要先填好');
  expect(await figure('satisfaction').inputValue()).toBe('920');
  await page.getByLabel('工号').fill('张三');
  await press('打开或新建');
  await said('工号只能用字母、数字和连字符');
});

test('a completed sheet is locked, and opened again only with a reason that stays', async () => {
  await open();
  await fillAll();
  await press('完成考核');
  await said('分数已锁定');
  expect(await figure('transactions').getAttribute('readonly')).not.toBeNull();
  await press('重新打开');
  await press('确认重新打开');
  await said('请写明原因');
  await page.getByLabel('重新打开的原因').fill('月报有误');
  await press('确认重新打开');
  await said(/原为84\.42分、良好。原因：月报有误/);
});

test('a deleted sheet can be had back', async () => {
  await open();
  await figure('transactions').fill('380');
  await saved();
  await press('删除');
  await said('已删除工号A001的2026年11月考核表');
  await press('撤销删除');
  await open();
  await expect.poll(() => figure('transactions').inputValue()).toBe('380');
});

test('prints upright, blank and filled, with lines to sign', async () => {
  const blank = readSheets(await page.pdf({ preferCSSPageSize: true }));
  expect(blank.length).toBeLessThanOrEqual(2);
  expect(blank[0]).toEqual(portrait);
  await open();
  await fillAll();
  expect(readSheets(await page.pdf({ preferCSSPageSize: true })).length).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  for (const who of ['被考核人签字', '考核人签字', '姓名']) expect(await page.getByText(who).filter({ visible: true }).count(), who).toBeGreaterThan(0);
  await page.emulateMedia({ media: 'screen' });
  const [download] = await Promise.all([page.waitForEvent('download'), press('导出CSV')]);
  expect(readFileSync((await download.path())!, 'utf8')).toContain('380');
});

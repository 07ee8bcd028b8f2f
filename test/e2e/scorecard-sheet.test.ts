import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { launch } from '../support/browser.ts';
import { fillExam } from '../support/fill-exam.ts';
import { enterVault } from '../support/vault-page.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: { width: 390, height: 844 }, colorScheme: 'dark', reducedMotion: 'reduce', serviceWorkers: 'block' });
  page = await context.newPage();
  await page.goto(`${inject('origin')}/scorecards/clerk-monthly/`);
  await enterVault(page);
});
afterEach(() => context.close());

type Column = 'self' | 'figures' | 'review';
const row = (indicator: string) => page.locator(`#clerk-monthly-${indicator}`);
const figure = (indicator: string, column: Column = 'figures') => row(indicator).locator(`input[name="${column}"]`);
const choose = (indicator: string, value: string, column: Column = 'figures') => row(indicator).locator(`input[data-column="${column}"][value="${value}"]`).check();
const said = (text: string | RegExp) => page.getByText(text).first().waitFor();
const saved = () => page.locator('[data-status="saved"]').waitFor();
const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
const wide = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? (document.activeElement as HTMLInputElement | null)?.type);

async function open(person = 'A001', month = '2026-11'): Promise<void> {
  await page.getByLabel('工号').fill(person);
  await page.getByLabel('月份').fill(month);
  await press('打开或新建');
  await page.locator('.sc-sheet fieldset:not([disabled])').waitFor();
}

async function fillAll(): Promise<void> {
  const figures = { transactions: '380', revenue: '28000', satisfaction: '92', 'error-rate': '1.2', 'handling-time': '9', 'liable-complaints': '1', attendance: '1', 'training-result': '88' };
  for (const [indicator, value] of Object.entries(figures)) await figure(indicator).fill(value);
  for (const indicator of ['attitude', 'responsibility', 'teamwork']) await choose(indicator, '85');
  await choose('complaint-intake', 'yes');
}

test('three ratings beside each other: the differences are said, the review counts, the assessment alone where there is none', async () => {
  await open();
  await fillAll();
  await figure('transactions', 'self').fill('400');
  await figure('transactions', 'review').fill('390');
  await choose('attitude', '100', 'self');
  expect(await row('transactions').textContent()).toMatch(/比自评少20.*比初评多10/);
  expect(await row('attitude').textContent()).toContain('初评比自评低1档');
  await said('390÷400×15＝14.63分');
  await said('各项合计：自评没有填齐，初评84.42分，复评84.80分。');
  await said('复评比初评高0.38分。');
  await figure('transactions', 'review').fill('');
  await said('380÷400×15＝14.25分');
  await saved();
});

test('an event is written down with date, fact and rule, counts once it has a date, and can be taken out and had back', async () => {
  await open();
  await fillAll();
  await press('本人有责投诉，记一件');
  expect(await focused()).toBe('date');
  await row('liable-complaints').locator('.field__error', { hasText: '没有日期，不计' }).waitFor();
  expect(await figure('liable-complaints').inputValue()).toBe('0');
  await press('完成考核');
  await said('有1项要先填好');
  const event = row('liable-complaints').locator('.sc-event');
  await event.locator('[type=date]').fill('2026-10-31');
  await row('liable-complaints').locator('.field__error', { hasText: '日期不在考核期内，不计' }).waitFor();
  await event.locator('[type=date]').fill('2026-11-05');
  await event.getByLabel('事实').fill('没有讲清生效时间');
  expect(await figure('liable-complaints').inputValue()).toBe('1');
  await said('8－4×1＝4.00分');

  await press('客户点名表扬，记一件');
  await row('praise').locator('[type=date]').fill('2026-11-06');
  await row('praise').getByLabel('事实').fill('表扬信一封');
  await said('加分1.00分');
  await press('客户点名表扬，删去第1件');
  await said('已删去“表扬信一封”');
  expect(await page.getByText('加分1.00分').count()).toBe(0);
  await press('撤销删去');
  await said('总分85.42分');
  expect(await findViolations(page)).toEqual([]);
  expect(await wide()).toBe(0);
  await press('完成考核');
  await said('分数已锁定');
  await said('2026年11月6日，表扬信一封，依据4.2.1（一），加1分');
  expect(await page.locator('.sc-event').count()).toBe(0);
});

test('a sheet sets its own target; figures are tried out with the keyboard and nothing of it is kept', async () => {
  await open();
  await fillAll();
  await press('业务办理量，改目标');
  await page.getByLabel('本表目标（笔）').fill('0');
  await row('transactions').getByText('目标为0，不计分').waitFor();
  await page.getByLabel('本表目标（笔）').fill('380');
  await said('380÷380×15＝15.00分');
  await saved();

  await press('试算');
  await page.getByRole('heading', { name: '试算' }).waitFor();
  const slider = page.getByRole('slider', { name: '出勤' });
  await slider.focus();
  await page.keyboard.press('ArrowLeft');
  await said('试算87.17分，良好');
  await said('比表上高2.00分');
  await page.getByRole('slider', { name: '服务态度' }).focus();
  await page.keyboard.press('ArrowRight');
  expect(await page.getByLabel('服务态度，选择').inputValue()).toBe('100');
  await page.getByLabel('本人有责投诉，填数').fill('0');
  await said('试算92.67分，优秀');
  expect(await findViolations(page)).toEqual([]);
  expect(await wide()).toBe(0);
  await press('恢复表上的数');
  await said('试算85.17分，良好');
  await press('收起试算');
  expect(await figure('attendance').inputValue()).toBe('1');
  await said('暂得85.17分');
});

test('the mark of an exam and the complaints of a log are brought in when asked, never over a figure unsaid, and the sheet says from where', async () => {
  await page.goto(`${inject('origin')}/logs/#complaint`);
  await enterVault(page);
  await page.getByRole('button', { name: '登记一条', exact: true }).click();
  await page.locator('.lg-form').waitFor();
  const time = '2026-11-05T09:30';
  for (const place of await page.locator('.lg-form :is(input, select, textarea)[required]').all()) {
    const kind = await place.evaluate((one) => (one.localName === 'input' ? (one as HTMLInputElement).type : one.localName));
    if (kind === 'select') await place.selectOption({ index: 1 });
    else await place.fill(kind === 'date' ? '2026-11-12' : kind === 'datetime-local' ? time : '王芳');
  }
  const field = (label: string) => page.locator('.lg-form label').filter({ has: page.locator('span', { hasText: new RegExp(`^${label}(必填)?$`) }) }).locator('input, textarea, select');
  await page.locator('.lg-form summary').click();
  await field('责任人').fill('张三');
  await field('登记人').fill('王芳');
  await press('登记');
  await said(/已登记，编号/);

  await page.goto(`${inject('origin')}/scorecards/clerk-monthly/`);
  await enterVault(page);
  await fillExam(page, 'a001', '2026-11-20T08:00:00Z');
  await open();
  await page.getByLabel('姓名').last().fill('张三');
  await figure('training-result').fill('60');
  await press('培训考核成绩，从自测带入');
  await said('自测“营业厅规范考试”，2026年11月20日，75分');
  expect(await figure('training-result').inputValue()).toBe('60');
  await page.getByRole('button', { name: /^把60换成75/ }).click();
  await said('取自自测“营业厅规范考试”，2026年11月20日，75分');
  expect(await figure('training-result').inputValue()).toBe('75');

  await press('本人有责投诉，从台账带入');
  await said('《客户投诉台账》里，2026年11月责任人是本人的有1条');
  await press('记入1件');
  await said('取自《客户投诉台账》，2026年11月责任人是本人的1条');
  expect(await figure('liable-complaints').inputValue()).toBe('1');
  expect(await row('liable-complaints').getByLabel('事实').inputValue()).toContain('TS-');
  await press('本人有责投诉，从台账带入');
  await said('都已在表上');
  await figure('training-result').fill('76');
  await saved();
  expect(await row('training-result').textContent()).not.toContain('取自');
});

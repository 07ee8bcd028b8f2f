import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { bench } from '../../src/ui/text/zh-Hans/log-bench.ts';
import { vault } from '../../src/ui/text/zh-Hans/vault.ts';
import { findViolations } from '../support/axe.ts';
import { launch } from '../support/browser.ts';
import { enterVault } from '../support/vault-page.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', serviceWorkers: 'block' });
  page = await context.newPage();
});
afterEach(() => context.close());

const field = (label: string) => page.locator('.lg-form label').filter({ has: page.locator('span', { hasText: new RegExp(`^${label}(必填)?$`) }) }).locator('input, textarea, select');
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const said = (text: string | RegExp) => page.getByText(text).first().waitFor();
/** What has the focus, by its label or text. */
const focused = () => page.evaluate(() => (document.activeElement as HTMLInputElement | null)?.labels?.[0]?.textContent ?? document.activeElement?.textContent ?? '');
const now = () => page.evaluate(() => new Date(Date.now() - new Date().getTimezoneOffset() * 60_000).toISOString().slice(0, 16));

/** Puts something fitting into every field that the entry cannot do without. */
async function fillRequired(values: Record<string, string>): Promise<void> {
  await page.locator('.lg-form :is(input, select, textarea)').first().waitFor();
  const time = await now();
  for (const place of await page.locator('.lg-form :is(input, select, textarea)[required]').all()) {
    const label = ((await place.evaluate((one) => (one as HTMLInputElement).labels?.[0]?.querySelector('span')?.textContent)) ?? '').replace('必填', '');
    const kind = await place.evaluate((one) => (one.localName === 'input' ? (one as HTMLInputElement).type : one.localName));
    if (kind === 'select') await place.selectOption({ index: 1 });
    else await place.fill(values[label] ?? (kind === 'date' ? time.slice(0, 10) : kind === 'datetime-local' ? time : '王芳'));
  }
}

test('a complaint is kept under the passphrase: covered in the list, revealed one at a time, carried on, and gone when locked', async () => {
  const program = /\/SealedLogs[^/]*\.js$/;
  await page.route(program, (route) => route.abort());
  await page.goto(`${inject('origin')}/logs/complaint/`);
  await page.getByRole('link', { name: '打开加密台账' }).click();
  await said(bench.partNotFetched);
  await page.unroute(program);
  await press(bench.retry);
  // Whoever came for the log goes on from where the lock is.
  await expect.poll(focused).toBe(vault.walk.begin);
  await enterVault(page);
  await expect.poll(focused).toBe(vault.open.lock);
  await press('登记一条');
  await fillRequired({ 客户称呼: '欧阳娜娜', 内容与诉求: '多扣了月租，请回13812345678' });
  await field('登记人').fill('王芳');
  await press('登记');
  await said(/已登记，编号/);
  const list = page.locator('.lg-list');
  expect(await list.textContent()).not.toMatch(/欧阳娜娜|13812345678/);

  await press('接着写进展');
  await page.locator('.lg-detail .lg-form textarea, .lg-detail .lg-form input[type=text]').first().fill('已转营帐核查');
  await fillRequired({});
  await field('填写人').fill('王芳');
  await press('保存');
  await said(/进展已保存/);
  await press('显示姓名和号码');
  await said('欧阳娜娜');
  await press('遮住姓名和号码');

  await press('导入和导出');
  await press('完整导出');
  await press('记下并导出');
  await said('请写明用途');
  await field('用途').fill('审计调阅');
  await field('导出人').fill('王芳');
  const [download] = await Promise.all([page.waitForEvent('download'), press('记下并导出')]);
  expect(readFileSync((await download.path())!).length).toBeGreaterThan(1000);
  await page.getByText('完整导出记录').click();
  await said(/王芳导出1条，审计调阅/);

  await page.getByRole('button', { name: '立即上锁' }).click();
  await page.locator('.lg-row').waitFor({ state: 'detached' });
  await expect.poll(focused).toBe(vault.passphrase);
  expect(await page.locator('main').textContent()).not.toContain('欧***');
});

test('what is owed is reckoned from the ledger, with what the law allows, and listed by its age', async () => {
  await page.clock.setFixedTime('2026-11-24T09:30:00+08:00');
  await page.goto(`${inject('origin')}/logs/#arrears`);
  await enterVault(page);
  await press('登记一条');
  await fillRequired({ 号码: '13812345678', '欠费金额（元）': '128.50', 账期: '2026年9月' });
  await field('缴费期限').fill('2026-09-25');
  await field('登记人').fill('王芳');
  await press('登记');
  await said('已登记，编号QF-2026-0001');
  await said('通知截至2026-11-27');

  await press('欠费试算');
  await page.getByLabel('从台账里取').selectOption('QF-2026-0001');
  const panel = page.getByRole('region', { name: '欠费试算' });
  expect(await panel.textContent()).toMatch(/逾期60天.*可加收的违约金23\.13元.*2026-10-26起可以暂停服务.*法规写的都是“可以”，不是“必须”。移动业务可以另行约定交费期限/);
  expect(await findViolations(page)).toEqual([]);

  await press('栏和分组');
  await page.getByLabel('按什么分组').selectOption('账龄');
  await said('逾期31～90天，1条，128.50元');
});

test('what cannot wait stands at the top of the page of all logs', async () => {
  await page.clock.setFixedTime('2026-11-24T09:30:00+08:00');
  await page.goto(`${inject('origin')}/logs/fault/`);
  await page.locator('[data-island="log"][data-awake]').waitFor();
  await press('登记一条');
  await fillRequired({});
  await field('报告时间').fill('2026-11-23T09:00');
  await field('登记人').fill('王芳');
  await press('登记');
  await said(/已登记，编号/);
  await page.goto(`${inject('origin')}/logs/`);
  await said(/GZ-2026-0001，到场逾期20小时30分/);
});

import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { launch } from '../support/browser.ts';
import { fillFaultLog } from '../support/fill-log.ts';
import { landscape, readSheets } from '../support/pdf.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', serviceWorkers: 'block' });
  page = await visit();
});
afterEach(() => context.close());

/** A page whose clock stands at half past nine. */
async function visit(): Promise<Page> {
  const opened = await context.newPage();
  await opened.clock.setFixedTime('2026-11-24T09:30:00+08:00');
  await opened.goto(`${inject('origin')}/logs/fault/`);
  await opened.getByRole('button', { name: '登记一条' }).waitFor();
  await opened.getByText('正在读取').waitFor({ state: 'detached' });
  return opened;
}

/** The control whose label says this, with or without 必填. */
const field = (label: string) => page.locator('.lg-form label').filter({ has: page.locator('span', { hasText: new RegExp(`^${label}(必填)?$`) }) }).locator('input, textarea, select');
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const said = (text: string | RegExp) => page.getByText(text).first().waitFor();

async function write(device: string, reported = '2026-11-24T09:00'): Promise<void> {
  await press('登记一条');
  await field('设备').fill(device);
  await field('现象').fill('不进纸，屏幕报错');
  await field('影响业务').selectOption('部分影响');
  await field('报告时间').fill(reported);
  await field('报告人').fill('王芳');
  await field('登记人').fill('王芳');
}

async function register(device: string, reported?: string): Promise<void> {
  await write(device, reported);
  await press('登记');
  await said(/已登记，编号GZ-2026-\d{4}/);
}

const open = (number: string) => page.getByRole('button', { name: new RegExp(number) }).first().click();

test('an entry that was begun is there after a reload, and what it lacks is said in words', async () => {
  await press('登记一条');
  await field('设备').fill('3号台打印机');
  await page.locator('[data-status="saved"]').waitFor();
  await page.reload();
  await said('上次没登记完的内容还在');
  expect(await field('设备').inputValue()).toBe('3号台打印机');
  await press('登记');
  await said(/还有5处要改/);
  await field('报告时间').fill('2026-11-25T09:00');
  await said(/报告时间晚于现在/);
});

test('registers with a number, fills in later, corrects with the old value struck through', async () => {
  await register('3号台打印机');
  await said('共1条，未办结1条，逾期0条');
  await open('GZ-2026-0001');
  await press('补填或更正');
  await field('到场时间').fill('2026-11-24T08:00');
  await field('填写人').fill('李强');
  await press('保存');
  await said('到场时间不能早于报告时间');
  await field('到场时间').fill('2026-11-24T09:20');
  await field('设备').fill('4号台打印机');
  await field('更正原因').fill('写错台号');
  await field('更正人').fill('李强');
  await press('保存');
  await said('GZ-2026-0001已保存。');
  expect(await page.locator('.lg-detail s').first().textContent()).toContain('3号台打印机');
  await said(/李强，2026.*更正，因写错台号/);
  await page.locator('.lg-row', { hasText: '维修中' }).waitFor();
  // A telephone shows the open entry once, and what is empty in one line; without a script the choices can be read.
  await page.setViewportSize({ width: 360, height: 800 });
  expect(await page.locator('.lg-row--open > td').first().isVisible()).toBe(false);
  expect(await page.locator('.lg-detail dd').allTextContents()).not.toContain('／');
  expect(await page.locator('.lg-what').textContent()).toContain('从这些里选：');

  await page.reload();
  await said('4号台打印机');
});

test('an entry is never deleted, only made void with reason and name', async () => {
  await register('叫号机');
  await open('GZ-2026-0001');
  await press('作废');
  await press('确认作废');
  await said('请选作废原因');
  await field('作废原因').selectOption('误报');
  await field('作废人').fill('李强');
  await press('确认作废');
  await said('GZ-2026-0001已作废。');
  await said(/作废1条/);
  await register('自助机');
  await said('GZ-2026-0002');
});

test('what is late says by how much; the list is filtered and sorted', async () => {
  await register('打印机', '2026-11-24T04:00');
  await register('读卡器', '2026-11-24T09:10');
  await said('到场逾期1小时30分');
  await said('共2条，未办结2条，逾期1条');
  await page.getByLabel('只看逾期').check();
  expect(await page.locator('tbody .lg-row, .lg-list tbody > tr').filter({ hasText: '读卡器' }).count()).toBe(0);
  await press('全部列出');
  await page.getByLabel('查找').fill('读卡');
  await said(/列出1条/);
});

test('the file opens in a Chinese Excel, and nothing in it runs as a formula', async () => {
  await register('=HYPERLINK("http://x")');
  await press('导入和导出');
  const [download] = await Promise.all([page.waitForEvent('download'), press('导出CSV')]);
  expect(download.suggestedFilename()).toMatch(/^设备故障报修台账.*\.csv$/);
  const text = readFileSync((await download.path())!, 'utf8');
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text).toContain('\r\n');
  expect(text).toContain(`"'=HYPERLINK(""http://x"")"`);
});

test('two tabs that register at once get two numbers; each sees the other', async () => {
  const other = await visit();
  await register('打印机');
  await other.getByText('GZ-2026-0001').first().waitFor();
  const first = page;
  page = other;
  await register('读卡器');
  await said('GZ-2026-0002');
  await first.getByText('GZ-2026-0002').first().waitFor();
});

test('prints across A4: sixteen blank rows, or the entries with a stroke in every empty cell', async () => {
  expect(readSheets(await page.pdf({ preferCSSPageSize: true }))).toEqual([landscape]);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.lg-empty').filter({ visible: true }).count()).toBe(16);
  await page.emulateMedia({ media: 'screen' });
  await register('打印机');
  // The sheets are drawn when the browser is about to print, and not before.
  expect(await page.locator('.lg-paper tr').count()).toBe(0);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  const filled = page.locator('.lg-paper tbody tr').filter({ visible: true, hasText: '打印机' });
  expect(await filled.count()).toBe(1);
  expect(await filled.textContent()).toContain('／');
  expect(await page.locator('.lg-empty').filter({ visible: true }).count()).toBe(0);
});

test('the old address of a log leads to its page', async () => {
  await page.goto(`${inject('origin')}/logs/#fault`);
  await page.waitForURL(/\/logs\/fault\/$/);
});

test('ten thousand entries are one list that is paged, searched and narrowed', async () => {
  await fillFaultLog(page, 10_000, '2026-11-24');
  await page.reload();
  await said(/共10000条，未办结1000条，逾期\d+条/);
  await said('第1页，共200页');
  await press('下一页');
  await said('第2页，共200页');
  await page.getByLabel('查找').fill('GZ-2026-9990');
  await said(/列出1条/);
  await press('全部列出');
  await page.getByLabel('只看逾期').check();
  await said(/列出99\d条/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
});

test('a month is closed with its count and fingerprint, lists what comes late in the next, and tells corrections from tampering', async () => {
  await register('打印机', '2026-10-30T09:00');
  await press('月结');
  await press('月结2026年10月');
  await field('月结人').fill('李强');
  await press('确认月结');
  await said('2026年10月已月结，第1号。');
  await write('读卡器', '2026-10-31T09:00');
  await said('2026年10月已月结。时间照实填；登记后列在还没月结的月份，标“补登”。');
  await press('登记');
  await said('补登');
  await open('GZ-2026-0001');
  await press('补填或更正');
  await field('设备').fill('2号台打印机');
  await field('更正原因').fill('写错台号');
  await field('更正人').fill('李强');
  await press('保存');
  await said('GZ-2026-0001已保存。');
  await press('核对2026年10月');
  await said('2026年10月月结后有1处补填、更正或作废，其余和月结时一致。另有1条时间在这个月、月结里没有：GZ-2026-0002。这1条列在以后的月份，标“补登”。');
  await page.evaluate(() => {
    window.print = () => {};
  });
  await press('打印2026年10月');
  expect(await page.locator('.lg-paper').textContent()).toMatch(/^(?!.*GZ-2026-0002).*第1号月结，共1条，校验码([0-9A-F]{4} ?){4}。/);
});

test('two hundred rows come in from a GBK file, mapped by their heads, the bad ones told', async () => {
  const gbkHead = Buffer.from('c9e8b1b82ccfd6cff32cd3b0cfecd2b5cef12cb1a8b8e6cab1bce42cb1a8b8e6c8cb0d0a', 'hex');
  const row = (n: number, impact: string) => Buffer.concat([Buffer.from(`${n}`), Buffer.from('bac5bbfa2c', 'hex'), Buffer.from('bfa8d6bd2c', 'hex'), Buffer.from(impact, 'hex'), Buffer.from(',2026/11/3 9:00,'), Buffer.from('cdf5b7bc0d0a', 'hex')]);
  const rows = Array.from({ length: 200 }, (_, n) => row(n + 1, 'b2bbd3b0cfec'));
  await press('导入和导出');
  await page.getByLabel('选择文件').setInputFiles({ name: '旧台账.csv', mimeType: 'text/csv', buffer: Buffer.concat([gbkHead, ...rows, row(201, 'd2bbb0e3')]) });
  await said('按GBK读取。');
  await said('可以导入200条，1条有问题。');
  await field('登记人').fill('李强');
  await press('导入200条');
  await said('已导入200条。');
  await said('共200条，未办结200条');
  await page.getByLabel('选择文件').setInputFiles({ name: '旧台账.csv', mimeType: 'text/csv', buffer: Buffer.concat([gbkHead, ...rows]) });
  await said('可以导入0条，200条有问题。');
});

test('what is exported as a workbook comes in again as it was', async () => {
  await register('=1+1');
  await press('导入和导出');
  const [download] = await Promise.all([page.waitForEvent('download'), press('导出XLSX')]);
  await open('GZ-2026-0001');
  await press('作废');
  await field('作废原因').selectOption('误报');
  await field('作废人').fill('李强');
  await press('确认作废');
  await page.getByLabel('选择文件').setInputFiles({ name: 'x.xlsx', mimeType: 'application/octet-stream', buffer: readFileSync((await download.path())!) });
  await said('可以导入1条，0条有问题。');
});

test('a list shows the columns that were chosen, in groups, and a saved view brings both back', async () => {
  await register('打印机');
  await register('读卡器');
  await press('栏和分组');
  await page.getByRole('checkbox', { name: '恢复时间' }).check();
  await page.getByRole('checkbox', { name: '现象' }).uncheck();
  await page.getByLabel('按什么分组').selectOption('设备');
  expect(await page.locator('.lg-table thead').textContent()).toMatch(/^编号↓?设备影响业务报告时间报告人恢复时间状态$/);
  expect(await page.locator('.lg-group').allTextContents()).toEqual(['打印机，1条', '读卡器，1条']);
  await press('常用筛选');
  await page.getByLabel('名称').fill('按设备');
  await press('存下现在的筛选');
  await said('已存下“按设备”。');
  await page.reload();
  await press('常用筛选');
  await press('使用“按设备”');
  await page.locator('.lg-group', { hasText: '读卡器，1条' }).waitFor();
  expect(await page.locator('.lg-table thead').textContent()).toContain('恢复时间');
  expect(await findViolations(page)).toEqual([]);
});

test.each(['fault', 'training', 'equipment'])('the form of a single entry of %s fits on one sheet across, blank or filled', async (log) => {
  await page.goto(`${inject('origin')}/logs/${log}/`);
  await page.evaluate(() => {
    window.print = () => {};
  });
  await press('打印多张空白表');
  await page.getByLabel('几张').fill('2');
  await press('打印2张单条登记单');
  expect(readSheets(await page.pdf({ preferCSSPageSize: true }))).toEqual([landscape, landscape]);
});

test('a clock that lies before the last entry is spoken of before another is registered', async () => {
  await register('打印机');
  await page.clock.setFixedTime('2025-11-24T09:30:00+08:00');
  await press('登记一条');
  await said('本机时间2025-11-24 09:30，早于上一条的登记时间2026-11-24 09:30');
});

test('a number of a customer is refused, for it could never be erased again', async () => {
  await write('打印机');
  await field('现象').fill('客户手机138 0013 8000');
  await press('登记');
  await said('现象里像是有手机号或证件号码');
  await field('现象').fill('客户的号码查不到');
  await press('登记');
  await said('已登记，编号GZ-2026-0001');
});

test('views that save no files give the text to copy', async () => {
  await context.close();
  context = await browser.newContext({ userAgent: 'Mozilla/5.0 MicroMessenger/8.0', locale: 'zh-CN', timezoneId: 'Asia/Shanghai', serviceWorkers: 'block' });
  page = await visit();
  await register('打印机', '2026-11-24T09:00');
  await press('导入和导出');
  await press('导出CSV');
  await said('这里存不了文件');
  expect(await page.getByLabel('要复制的文字').inputValue()).toContain('打印机');
});

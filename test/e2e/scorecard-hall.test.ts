import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { launch } from '../support/browser.ts';
import { landscape, portrait, readSheets } from '../support/pdf.ts';
import { reckonWorkbook } from '../support/reckon-workbook.ts';
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
  await page.clock.setFixedTime('2026-11-24T09:30:00+08:00');
  await page.goto(`${inject('origin')}/scorecards/`);
  await enterVault(page);
  await page.locator('.ha').waitFor();
});
afterEach(() => context.close());

const tool = (name: string) => page.locator('.ha-tools').getByRole('button', { name }).click();
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const said = (text: string | RegExp) => page.getByText(text).first().waitFor();
const month = (value: string) => page.getByLabel('月份').fill(value);
const table = () => page.locator('.ha-table tbody tr').evaluateAll((rows) => rows.map((row) => [...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, ' ').trim())));
const show = (view: string) => page.locator('.ha-views label', { hasText: view }).click();

const head = '工号,姓名,业务办理量,业务收入,客户满意度,服务态度,受理差错率,平均办理时长,本人有责投诉,投诉受理,出勤,责任心,团队协作,培训考核成绩';
const good = '380,28000,92,良好,1.2,9,1,是,1,良好,良好,88';
const best = '480,36000,99,优秀,0.2,9,0,是,0,优秀,优秀,96';

async function choose(lines: string[], name = '实际.csv'): Promise<void> {
  await tool('导入数据');
  await page.locator('input[type="file"]').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from([head, ...lines].join('\r\n')) });
  await said(/可以导入/);
}
async function bring(lines: string[]): Promise<void> {
  await choose(lines);
  await page.getByRole('button', { name: /^导入\d+个数/ }).click();
  await said(/已导入/);
}

test('a month: figures from a file, places with ties, the spread, who is missing, and the files that say the same', async () => {
  await said('这个月还没有考核表');
  await month('2026-10');
  await bring([`A1,王芳,${good}`, `A2,李娜,${good}`, `A4,赵敏,${good}`]);
  await month('2026-11');
  await choose([`A1,王芳,${good}`, `A2,李娜,${good}`, `A3,张伟,${best}`, 'A5,,多', '13812345678,,1']);
  await page.getByText('不导入的2行').click();
  await said('业务办理量：请只填数字');
  await page.getByRole('button', { name: /^导入36个数，新建3张表$/ }).click();
  await said('已导入36个数，新建3张表。');
  await expect.poll(async () => (await table()).map((cells) => [cells[0], cells[1], ...cells.slice(6, 8)])).toEqual([
    ['1', '张伟工号A3', '105.00', '优秀'],
    ['2', '王芳工号A1', '84.42', '良好'],
    ['2', '李娜工号A2', '84.42', '良好'],
  ]);
  expect(await page.getByRole('img').first().getAttribute('aria-label')).toBe('共3人次：优秀1，良好2，合格0，待改进0，不合格0');
  await said('还缺1张表');
  expect(await page.locator('.ha-missing').textContent()).toContain('赵敏');
  expect(await findViolations(page)).toEqual([]);

  await tool('导出');
  const [csv] = await Promise.all([page.waitForEvent('download'), press('导出CSV')]);
  expect(csv.suggestedFilename()).toBe('全厅考核-2026-11.csv');
  expect(readFileSync((await csv.path())!, 'utf8')).toContain('84.42');
  const [xlsx] = await Promise.all([page.waitForEvent('download'), press('导出XLSX，带算式')]);
  const book = reckonWorkbook(readFileSync((await xlsx.path())!));
  for (const [sheet, at] of book.formulas) expect(String(book.value(sheet, at)), `${sheet} ${at}`).toBe(typeof book.value(sheet, at) === 'number' ? String(Number(book.cached(sheet, at))) : book.cached(sheet, at));

  await tool('沿用上月目标');
  await said('新建1张');
  await page.getByLabel('赵敏').uncheck();
  await said('新建0张');
  expect(await page.getByRole('button', { name: '照此办理' }).isDisabled()).toBe(true);
  await page.getByLabel('赵敏').check();
  await press('照此办理');
  await said('已新建1张，补上目标0张。');
  await said('上月有表的人、本机登记在岗的人，这个月都有表。');
});

test('nothing on a sheet is replaced unasked, and a completed sheet never', async () => {
  await bring([`A1,王芳,${good}`]);
  await choose([`A1,王芳,400,${good.split(',').slice(1).join(',')}`]);
  await said('业务办理量380→400');
  expect(await page.getByRole('button', { name: /^导入\d+个数/ }).isDisabled()).toBe(true);
  await page.getByLabel('把表上不同的1个数换成文件里的').check();
  await press('导入1个数');
  await said('已导入1个数。');
  await expect.poll(async () => (await table())[0]).toContain('85.17');

  await press('王芳');
  await page.locator('.sc-sheet fieldset:not([disabled])').waitFor();
  await press('完成考核');
  await said('分数已锁定');
  await press('回到全厅');
  await choose([`A1,王芳,9,${good.split(',').slice(1).join(',')}`]);
  await said('这个人的表已完成');
});

test('a year: months that are missing named, the average brought into the yearly sheet, its result a basis and no decision', async () => {
  for (const when of ['2026-01', '2026-02', '2026-03', '2026-05', '2026-06', '2026-07']) {
    await month(when);
    await bring([`A1,王芳,${good}`]);
    await press('王芳');
    await page.locator('.sc-sheet fieldset:not([disabled])').waitFor();
    await press('完成考核');
    await said('分数已锁定');
    await press('回到全厅');
    await page.locator('.ha-table').waitFor();
  }
  await show('年度');
  await expect.poll(async () => (await table())[0]).toEqual(['王芳工号A1', '84.42', '84.42', '84.42', '缺', '84.42', '84.42', '84.42', '缺', '缺', '缺', '缺', '缺', '84.42', '／']);
  await press('王芳');
  await said('6个月平均84.42分。缺：4月、8月、9月、10月、11月、12月。');
  await said(/不能胜任工作/);
  await press('建年度考核表，带入月均');
  await page.getByRole('button', { name: '回到全厅' }).waitFor();
  await said(/2026年6个月的月度考核总分，缺4月/);
  await press('回到全厅');
  await said('年度表还是草稿');
  expect(await findViolations(page)).toEqual([]);
});

test('works by keyboard at 390 px, and prints the table landscape with its signatures, blanks in a pile', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await tool('新建一张');
  await page.getByLabel('工号').fill('手机');
  await page.keyboard.press('Enter');
  await said(/工号只能用字母/);
  await page.getByLabel('工号').fill('a7');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: /工号A7/ }).waitFor();
  await press('回到全厅');
  await page.locator('.ha-table').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);

  expect(readSheets(await page.pdf({ preferCSSPageSize: true }))).toEqual([landscape]);
  await tool('打印');
  await page.getByLabel('几份').fill('2');
  await page.evaluate(() => {
    window.print = () => {};
  });
  await press('打印2份空白表');
  await page.locator('.ha-page').nth(1).waitFor({ state: 'attached' });
  expect(readSheets(await page.pdf({ preferCSSPageSize: true }))).toEqual([portrait, portrait, portrait, portrait]);
});

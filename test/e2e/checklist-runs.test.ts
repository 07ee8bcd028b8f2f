import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launch } from '../support/browser.ts';
import { readSheets } from '../support/pdf.ts';

/** What grows out of single runs: several a day, what has to be mended, what is due, history, packs of blanks. */
const origin = inject('origin');
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(async () => {
  context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', serviceWorkers: 'block' });
  await context.addInitScript(() => Object.assign(window, { print: () => {} }));
  page = await context.newPage();
  // Tuesday, 3 November 2026, half past nine in the morning in Beijing; the clock goes on from there.
  await page.clock.install({ time: '2026-11-03T01:30:00Z' });
});
afterEach(() => context.close());

async function open(path: string): Promise<void> {
  await page.goto(`${origin}/checklists/${path}`);
  if (path) await page.locator('.ck-run fieldset:not([disabled])').waitFor();
}

/** Everything as good as it can be, whatever it asks for. */
async function answerAll(): Promise<void> {
  for (const row of await page.locator('.ck-item').all()) {
    const best = row.locator('[type="radio"][value="ok"], .ck-figures [type="radio"][value="0"], .ck-marks [type="radio"][value="4"]');
    const figures = row.locator('.ck-figure input:visible');
    if (await best.count()) await best.first().check();
    else if ((await figures.count()) === 2) await figures.last().fill('0');
    else if (await figures.count()) await figures.first().fill('5');
    else if (await row.locator('textarea').count()) await row.locator('textarea').first().fill('看过了，没有别的要说。');
    else await row.locator('[type="radio"]').first().check();
  }
}

async function fillHead(): Promise<void> {
  await page.getByLabel('营业厅').fill('中山路营业厅');
  await page.getByLabel('检查人').fill('张敏');
  for (const choice of await page.locator('.ck-fields select').all()) await choice.selectOption({ index: 1 });
}

async function fail(row: number, problem: string, due: string): Promise<void> {
  const item = page.locator(`#opening-${row}`);
  await item.getByRole('radio', { name: '不合格' }).check();
  await item.getByLabel('问题描述').fill(problem);
  await item.getByLabel('责任人').fill('李强');
  await item.getByLabel('整改期限').fill(due);
}

async function complete(): Promise<void> {
  await page.getByRole('button', { name: '完成检查' }).click();
  await page.locator('.ck-next').waitFor();
  await page.locator('[data-status="saved"]').waitFor();
}

test('what failed stands on the page of all, is overdue the day after, and a re-check is written back to its run', async () => {
  await open('opening/');
  await fillHead();
  await answerAll();
  await fail(13, '后门堆了纸箱', '2026-11-04');
  await fail(20, '坐姿不端正', '2026-11-10');
  await complete();

  await page.clock.setFixedTime('2026-11-06T01:30:00Z');
  await page.goto(`${origin}/checklists/actions/`);
  await page.getByRole('heading', { name: '待整改2项，其中逾期1项' }).waitFor();
  const first = page.locator('.mend__one').first();
  expect(await first.textContent()).toContain('后门堆了纸箱');
  expect(await first.textContent()).toContain('逾期2天');
  await first.getByRole('button', { name: '复查：后门堆了纸箱' }).click();
  const form = page.locator('.mend form');
  await form.getByRole('button', { name: '记下复查结果' }).click();
  expect(await form.textContent()).toContain('请写明整改结果');
  await form.getByLabel('整改结果').fill('已搬进库房');
  await form.getByLabel('复查人').fill('王芳');
  await form.getByRole('button', { name: '记下复查结果' }).click();
  await page.getByText('已保存，并写回那次检查。').waitFor();
  await page.getByRole('heading', { name: '待整改1项' }).waitFor();

  // Not mended: a new day, and it stays open.
  await page.getByRole('button', { name: '复查：坐姿不端正' }).click();
  await form.getByRole('radio', { name: '未改好' }).check();
  await form.getByLabel('整改结果').fill('还要再练');
  await form.getByLabel('复查人').fill('王芳');
  await form.getByLabel('新的整改期限').fill('2026-11-20');
  await form.getByRole('button', { name: '记下复查结果' }).click();
  await page.getByText('2026年11月20日前整改').waitFor();

  await open('opening/');
  await page.locator('.ck-runs').getByRole('button', { name: '打开' }).click();
  await page.locator('#opening-13').getByText('已整改：已搬进库房（王芳，2026年11月6日复查）').waitFor();
  expect(await page.locator('#opening-20').textContent()).toContain('未改好，改到2026年11月20日：还要再练');
  expect(await page.locator('.ck-runs li').textContent()).toContain('1项待整改');
});

test('several runs a day are told apart, put away, taken out and thrown away, and the page of all counts them', async () => {
  await open('patrol/');
  await fillHead();
  await answerAll();
  await complete();
  await page.goto(`${origin}/checklists/`);
  await page.locator('.round li', { hasText: '营业中巡检' }).getByText('今天要做2次，已做1次').waitFor();

  await page.clock.setFixedTime('2026-11-03T07:05:00Z');
  await open('patrol/');
  expect(await page.getByLabel('检查人').inputValue()).toBe('张敏');
  await answerAll();
  for (const choice of await page.locator('.ck-fields select').all()) await choice.selectOption({ index: 1 });
  await complete();
  const runs = page.locator('.ck-runs li');
  expect(await runs.count()).toBe(2);
  await page.goto(`${origin}/checklists/`);
  await page.locator('.round li', { hasText: '营业中巡检' }).getByText('下次11月4日').waitFor({ state: 'attached' });
  // Nobody has looked since: two days are missed.
  await page.clock.setFixedTime('2026-11-06T01:30:00Z');
  await page.reload();
  await page.locator('.round li', { hasText: '营业中巡检' }).getByText('漏查2次：11月5日、11月4日').waitFor();

  await open('patrol/');
  await runs.first().getByRole('button', { name: '归档' }).click();
  await page.getByRole('button', { name: '显示已归档的1次' }).click();
  await runs.first().getByRole('button', { name: '删除' }).click();
  await page.getByText('已删除2026年11月3日').waitFor();
  expect(await runs.count()).toBe(1);
  await page.getByRole('button', { name: '撤销删除' }).click();
  await runs.nth(1).waitFor();
});

test('history: trend, most failed, two runs side by side, and a period as a workbook', async () => {
  await open('opening/');
  await fillHead();
  await answerAll();
  await complete();
  await page.clock.setFixedTime('2026-11-04T01:30:00Z');
  await page.getByRole('button', { name: '新的检查' }).first().click();
  await page.locator('.ck-fields').waitFor();
  await answerAll();
  for (const choice of await page.locator('.ck-fields select').all()) await choice.selectOption({ index: 1 });
  await fail(4, '=休息区堆了纸箱', '2026-11-05');
  await complete();

  await page.getByRole('button', { name: '趋势和常见问题' }).click();
  await page.getByRole('img', { name: '2次检查，第一次100.0分，最近一次97.0分，最低97.0分，最高100.0分' }).waitFor();
  expect(await page.locator('.ck-chart').last().getByRole('row').allTextContents()).toEqual(['检查项目不合格次数检查次数不合格率', expect.stringMatching(/座椅完好。12?250%$|座椅完好。1250%$/)]);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.ck-insight').getByRole('button', { name: '导出XLSX' }).click()]);
  expect(download.suggestedFilename()).toBe('班前检查.xlsx');
  const sheet = strFromU8(unzipSync(readFileSync(await download.path()))['xl/worksheets/sheet1.xml']!);
  expect(sheet.match(/<row /g)).toHaveLength(45);
  expect(sheet).toContain('<is><t xml:space="preserve">=休息区堆了纸箱</t></is>');
  expect(sheet).not.toContain('<f>');

  await page.getByRole('button', { name: '对比两次' }).click();
  await page.getByText('有1项不同。').waitFor();
  expect(await page.locator('.ck-compare tbody tr').last().textContent()).toContain('合格不合格：=休息区堆了纸箱');
});

test('a month of blanks in one print: a sheet a day, with its day, whole sheets only', async () => {
  await open('opening/');
  await page.getByRole('button', { name: '打印一个月的空白表' }).click();
  await page.getByLabel('月份').fill('2026-12');
  await page.getByText('共31张，日期已印好。').waitFor();
  await page.getByRole('button', { name: '打印31张' }).click();
  await page.locator('.ck-pack__sheet').nth(30).waitFor({ state: 'attached' });
  const sheets = page.locator('.ck-pack__sheet');
  const days = await sheets.locator('.ck-fill').evaluateAll((heads) => heads.map((head) => /\d+年\d+月\d+日/.exec(head.textContent ?? '')?.[0]));
  expect(days).toEqual(Array.from({ length: 31 }, (_, n) => `2026年12月${n + 1}日`));
  // Each has its title, its foot with the way back to the page, and none has an id of another.
  expect([await sheets.locator('.sheet-title').count(), await sheets.locator('.qr svg').count()]).toEqual([31, 31]);
  expect(await page.evaluate(() => [...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, n, all) => all.indexOf(id) < n))).toEqual([]);
  expect(readSheets(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(62);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.locator('.ck-pack').waitFor({ state: 'detached' });
  expect(readSheets(await page.pdf({ preferCSSPageSize: true }))).toHaveLength(2);
});

test('a filled sheet with long words: no row is split, the signatures keep their table, and the slip stays whole', async () => {
  await open('opening/');
  await fillHead();
  await answerAll();
  const long = '休息区靠窗一侧堆了三箱没有拆封的宣传单页和两块展架，挡住两把座椅和充电口，客户只能站着等，早上已经有人绊到一次。'.repeat(2);
  for (const row of [4, 13, 20]) await fail(row, long, '2026-11-10');
  await complete();
  await page.locator('.ck-slip').waitFor({ state: 'attached' });
  expect(readSheets(await page.pdf({ preferCSSPageSize: true })).length).toBeLessThanOrEqual(5);
  // As wide as the paper between its margins. What must not be split is not, and would fit on one sheet.
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 635, height: 900 });
  const whole = await page.locator('.ck-item, .ck-end tr, .ck-end .sign, .ck-slip, .ck-slips .qr').evaluateAll((parts) =>
    parts.filter((part) => part.checkVisibility()).map((part) => ({ avoids: getComputedStyle(part).breakInside === 'avoid', mm: part.getBoundingClientRect().height / 3.78, wide: part.scrollWidth > part.clientWidth + 1 })),
  );
  expect(whole.length).toBeGreaterThan(28);
  expect(whole.filter(({ avoids, mm, wide }) => !avoids || mm > 240 || wide)).toEqual([]);
  expect(await page.locator('.ck-end .sign').evaluate((sign) => getComputedStyle(sign).breakBefore)).toBe('avoid');
  expect(await page.locator('.ck-slip').textContent()).toContain('李强');
  expect(await page.locator('.qr').filter({ visible: true }).count()).toBe(1);
});

test('samples: as many as one checks, each with its number, one dropped and brought back', async () => {
  await open('transaction-sampling/');
  const heads = page.locator('.ck-sample__head');
  const before = await heads.count();
  await page.getByRole('button', { name: '再加一个样本' }).click();
  expect(await heads.count()).toBe(before + 1);
  await heads.last().getByLabel('受理单号').fill('A0031');
  await page.getByRole('button', { name: `删除样本${before + 1}` }).click();
  expect(await heads.count()).toBe(before);
  await page.getByRole('button', { name: '撤销' }).click();
  expect(await heads.last().getByLabel('受理单号').inputValue()).toBe('A0031');
  await page.locator('[data-status="saved"]').waitFor();
  await page.reload();
  await page.locator('.ck-run fieldset:not([disabled])').waitFor();
  expect(await heads.last().getByLabel('受理单号').inputValue()).toBe('A0031');
});

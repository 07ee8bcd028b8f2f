import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { launch } from '../support/browser.ts';
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
  await opened.goto(`${inject('origin')}/logs/#fault`);
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
  await field('更正人').fill('李强');
  await press('保存');
  await said('GZ-2026-0001已保存。');
  expect(await page.locator('.lg-detail s').first().textContent()).toContain('3号台打印机');
  await said(/李强，2026.*更正/);
  await page.locator('.lg-row', { hasText: '维修中' }).waitFor();

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
  const print = async () => readSheets(await page.pdf({ preferCSSPageSize: true }));
  expect(await print()).toEqual([landscape]);
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.lg-blank tbody tr').filter({ visible: true }).count()).toBe(16);
  await page.emulateMedia({ media: 'screen' });
  await register('打印机');
  await page.emulateMedia({ media: 'print' });
  const filled = page.locator('.lg-result tbody tr').filter({ visible: true, hasText: '打印机' });
  expect(await filled.count()).toBe(1);
  expect(await filled.textContent()).toContain('／');
});

test('a hundred entries stay one list that is easy on the page', async () => {
  await register('打印机');
  // As many as a year brings, put beside the first one by copying its row.
  await page.evaluate(async () => {
    const request = indexedDB.open('handbook');
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const store = database.transaction('records', 'readwrite').objectStore('records');
    const all = await new Promise<Record<string, unknown>[]>((resolve) => {
      const reading = store.getAll();
      reading.onsuccess = () => resolve(reading.result);
    });
    const one = all.find(({ number }) => number === 1)!;
    for (let n = 2; n <= 120; n++) store.put({ ...one, id: `copy-${n}`, number: n, order: (one['order'] as number) + n });
    await new Promise((resolve) => {
      store.transaction.oncomplete = resolve;
    });
    database.close();
  });
  await page.reload();
  await said('共120条，未办结120条，逾期0条');
  await press('再列50条');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
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
  await press('导出CSV');
  await said('这里存不了文件');
  expect(await page.getByLabel('要复制的文字').inputValue()).toContain('打印机');
});

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import type { BookReading } from '../../src/reader/book-reading.ts';
import { storage as reasons } from '../../src/ui/text/zh-Hans/form.ts';
import { findViolations } from '../support/axe.ts';
import { launch } from '../support/browser.ts';
import { landscape, portrait, readSheets } from '../support/pdf.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const open = async (options: Parameters<Browser['newContext']>[0] = {}) => {
  // A worker between the page and the network would answer in the place of the tests.
  context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', serviceWorkers: 'block', ...options });
  page = await context.newPage();
};
afterEach(() => context.close());

const visit = (path: string, at = page) => at.goto(inject('origin') + path, { waitUntil: 'networkidle' });
const me = (at = page) => at.locator('summary[data-reader]');
const openMenu = async () => {
  await me().click();
  await page.locator('.me__now').waitFor();
};
const closeMenu = () => page.keyboard.press('Escape');
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

/** Adds somebody from the menu, who is at work from then on. */
async function add(name: string, { number = '', role = '', hall = '' } = {}): Promise<void> {
  await openMenu();
  await press('添加人员');
  await page.locator('.me [name="name"]').fill(name);
  await page.locator('.me [name="number"]').fill(number);
  await page.locator('.me [name="role"]').selectOption(role);
  await page.locator('.me [name="hall"]').fill(hall);
  await press('保存');
  await page.locator('.me__now b', { hasText: name }).waitFor();
  await closeMenu();
}

/** The colour of a rule's text. */
const inkOf = (id: string) => page.locator(`[id="${id}"] > p`).first().evaluate((text) => getComputedStyle(text).color);
const sheets = async () => readSheets(await page.pdf({ preferCSSPageSize: true, tagged: true }));

describe('somebody who has chosen nothing', () => {
  beforeEach(() => open());

  test('loads nothing of it', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await visit('/chapters/general/');
    await visit('/');
    expect(asked.filter((url) => /reading\.json|reader/.test(url))).toEqual([]);
    expect(await page.locator('[data-place]').isVisible()).toBe(false);
  });

  test('is led back to the section that was read last', async () => {
    await visit('/chapters/service/');
    await page.locator('[id="4.3"]').evaluate((section) => section.scrollIntoView());
    await page.locator('.side [aria-current="location"]', { hasText: '4.3' }).waitFor();
    await page.waitForFunction(() => localStorage.getItem('handbook:place')?.includes('4.3'));
    await visit('/');
    await page.locator('[data-place] a').click();
    await page.waitForURL('**/chapters/service/#4.3');
  });
});

test('a visitor chooses a role: the rules of others step back on the screen, not on paper', async () => {
  await open();
  await visit('/chapters/service/');
  const plain = await inkOf('4.1.1.1');
  await openMenu();
  await page.locator('.me select').selectOption('clerk');
  await page.locator('.role-line').getByText(/按营业员看：本章有\d+条/).waitFor();
  await closeMenu();
  expect(await inkOf('4.1.3.1'), 'a rule of everybody').toBe(plain);
  expect(await inkOf('4.1.1.1'), 'a rule of the hall manager').not.toBe(plain);
  const counted = await page.locator('.clause:not([data-theirs])').count();
  expect(await page.locator('.side ol > li > a[aria-current="page"] .marks__n').textContent()).toContain(String(counted));

  await page.emulateMedia({ media: 'print' });
  expect(await inkOf('4.1.1.1')).toBe('rgb(0, 0, 0)');
  expect(await page.locator('.role-line').isVisible()).toBe(false);
  await page.emulateMedia({ media: 'screen' });

  await press('全部照常显示');
  expect(await inkOf('4.1.1.1')).toBe(plain);
  await visit('/chapters/service/');
  await press('其他岗位的变浅');
  expect(await inkOf('4.1.1.1')).not.toBe(plain);
  expect(await findViolations(page)).toEqual([]);
});

describe('several people on one computer', () => {
  beforeEach(async () => {
    await open();
    await visit('/chapters/general/');
  });

  test('each has a role and confirmations of their own; two clicks switch, in all tabs', async () => {
    await add('陈静', { number: 'A12', role: 'clerk', hall: '中山路营业厅' });
    await press('我已读完本章（2026年版）');
    await page.getByText(/陈静，\d+年\d+月\d+日已确认读完本章/).waitFor();
    await add('王芳', { role: 'hall-manager' });
    await page.getByRole('button', { name: '我已读完本章（2026年版）' }).waitFor();
    expect(await page.locator('.side .marks__ok').count()).toBe(0);

    const other = await context.newPage();
    await visit('/reading/', other);
    await other.getByText('已读0章，共7章').waitFor();
    await me().click();
    await page.locator('.people button', { hasText: '陈静' }).click();
    await page.getByText(/陈静，.*已确认读完本章/).waitFor();
    expect(await page.locator('.menu[open]').count()).toBe(0);
    expect(await me().textContent()).toContain('陈静');
    await other.getByText('已读1章，共7章').waitFor();
    expect(await me(other).textContent()).toContain('陈静');
    expect(await page.locator('.side .marks__ok .vh').textContent()).toBe('，已读');

    await visit('/chapters/general/');
    await page.getByText(/陈静，.*已确认读完本章/).waitFor();
    expect(await page.getByRole('button', { name: /我已读完/ }).count()).toBe(0);
  });

  test('two of one name are told apart, a third who could not be is refused', async () => {
    await add('陈静', { number: 'A12' });
    await add('陈静', { number: 'B7', hall: '人民路营业厅' });
    await openMenu();
    expect(await page.locator('.people small').allTextContents()).toEqual(['工号A12', '工号B7，人民路营业厅']);
    await press('添加人员');
    await press('保存');
    await page.getByText('请填写姓名').waitFor();
    await page.locator('.me [name="name"]').fill('陈静');
    await page.locator('.me [name="number"]').fill('A12');
    await page.locator('.me [name="hall"]').fill('');
    await press('保存');
    await page.getByText('已经有同名的人').waitFor();
  });

  test('a person is changed, removed, and had back with what they confirmed', async () => {
    await add('陈静');
    await press('我已读完本章（2026年版）');
    await page.getByText(/陈静，.*已确认/).waitFor();
    await openMenu();
    await press('修改陈静');
    await page.locator('.me [name="name"]').fill('陈静怡');
    await press('保存');
    await page.getByText(/陈静怡，.*已确认/).waitFor();
    await press('删除陈静怡');
    await page.getByRole('button', { name: /我已读完/ }).waitFor();
    expect(await page.locator('.people button').count()).toBe(0);
    await press('撤销删除');
    await page.getByText(/陈静怡，.*已确认/).waitFor();
  });

  test('who confirms without a name is asked for one on the spot', async () => {
    await press('我已读完本章（2026年版）');
    await page.locator('.ask-person [name="name"]').fill('李强');
    await page.keyboard.press('Enter');
    await page.getByText(/李强，.*已确认读完本章/).waitFor();
    expect(page.url()).toContain('/chapters/general/');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('said');
  });

  test('all of it works with the keyboard alone', async () => {
    await me().focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: '添加人员' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => (document.activeElement as HTMLInputElement | null)?.name === 'name');
    await page.keyboard.type('孙悦');
    await page.keyboard.press('Enter');
    await page.locator('.me__now b', { hasText: '孙悦' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.matches('summary[data-reader]'));
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.locator('.menu[open]').count()).toBe(0);
  });
});

/** The site as it will be served once there is another edition. */
async function publish(): Promise<void> {
  await context.route('**/reading.json', async (route) => {
    const book = (await (await route.fetch()).json()) as BookReading;
    const material = { kind: 'material' as const, line: '答复投诉的时限改短了', rules: ['4.3.1.2'] };
    const editorial = { kind: 'editorial' as const, line: '改顺一句', rules: ['1.2.1', '4.1.1.1'] };
    await route.fulfill({ json: { ...book, edition: { id: '2027', name: '2027年版' }, editions: [...book.editions, { id: '2027', name: '2027年版', changes: [material, editorial] }] } });
  });
}

test('a material change reopens just what it touched; reading it again completes the chapter', async () => {
  await open();
  await visit('/chapters/general/');
  await add('陈静', { number: 'A12' });
  for (const slug of ['general', 'service']) {
    await visit(`/chapters/${slug}/`);
    await press('我已读完本章（2026年版）');
    await page.getByText(/陈静，.*已确认/).waitFor();
  }
  await publish();
  await visit('/chapters/general/');
  await page.getByText(/陈静，.*已确认/).waitFor();
  await visit('/reading/');
  await page.getByText('已读1章，要重读1章，共7章').waitFor();
  expect(await page.locator('[data-state="reopened"] .rd__rules a').allTextContents()).toEqual(['4.3.1（二）']);
  await page.getByText('已读（2026年版），此后没有要重读的').waitFor();
  await page.emulateMedia({ media: 'print' });
  await page.locator('.sheet-of-one').getByText('要重读：4.3.1（二）').waitFor();
  expect(await page.locator('.sheet-of-one tbody b').filter({ visible: true, hasText: '未读' }).count()).toBe(5);
  await page.emulateMedia({ media: 'screen' });

  await visit('/chapters/service/');
  expect(await page.locator('.reread li').allTextContents()).toEqual(['4.3.1（二）：答复投诉的时限改短了']);
  expect(await page.locator('.side .marks__re').textContent()).toBe('改，有1条要重读');
  await press('我已重读（2027年版）');
  await page.getByText(/陈静，.*已确认/).waitFor();
  expect(await page.locator('.reread').count()).toBe(0);
});

describe('on paper', () => {
  test('one sheet for one person, filled or blank', async () => {
    await open();
    await visit('/reading/');
    await page.locator('[data-awake]').waitFor();
    await add('欧阳慕容司马上官诸葛', { number: '2026000012345', role: 'account-manager', hall: '中山路与人民路交叉口旗舰营业厅（二楼西侧临时营业区）' });
    await page.getByText('已读0章').waitFor();
    expect(await sheets()).toEqual([portrait]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sheet-of-one .fill b').filter({ visible: true }).count()).toBe(4);
    await page.evaluate(() => Object.assign(document.documentElement.dataset, { print: 'blank' }));
    expect(await page.locator('.sheet-of-one b').filter({ visible: true }).count()).toBe(0);
    expect(await sheets()).toEqual([portrait]);
  });

  test('without JavaScript the blank sheets print: one for a person, one for the hall across A4', async () => {
    await open({ javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    await visit('/reading/');
    expect(await page.locator('button').filter({ visible: true }).count()).toBe(0);
    expect(await page.getByText('以签字的纸为准').first().isVisible()).toBe(true);
    expect(await sheets()).toEqual([portrait]);
    await page.getByRole('link', { name: '全厅阅读签收表' }).click();
    await page.waitForURL('**/reading/hall/');
    expect(await page.locator('button').filter({ visible: true }).count()).toBe(0);
    expect(await page.locator('.hall-sheet tbody tr').count()).toBe(16);
    expect(await sheets()).toEqual([landscape]);
  });
});

test('everybody of this computer as a file', async () => {
  await open();
  await visit('/reading/');
  await page.locator('[data-awake]').waitFor();
  await add('=陈静', { number: '007' });
  const [download] = await Promise.all([page.waitForEvent('download'), press('导出CSV')]);
  const { readFileSync } = await import('node:fs');
  const lines = readFileSync((await download.path())!, 'utf8').split('\r\n');
  expect(lines[0]).toBe('\uFEFF姓名,工号,岗位,营业厅,章,章名,状态,确认日期,确认时的版次,要重读的条文');
  expect(lines[1]).toBe("'=陈静,007,,,第一章,总则,未读,,,");
  expect(lines).toHaveLength(9);
});

test('with storage blocked it says why; a role still holds for the page', async () => {
  await open();
  await context.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Access is denied for this document.', 'SecurityError');
      },
    });
    IDBFactory.prototype.open = () => {
      const request = Object.assign(new EventTarget(), { error: new DOMException('Internal error.', 'UnknownError') });
      setTimeout(() => request.dispatchEvent(new Event('error')));
      return request as unknown as IDBOpenDBRequest;
    };
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await visit('/chapters/service/');
  await openMenu();
  await page.locator('.me').getByText(reasons.blocked).waitFor();
  await page.locator('.me select').selectOption('clerk');
  await page.locator('.role-line').waitFor();
  await closeMenu();
  await press('我已读完本章（2026年版）');
  await page.locator('.ask-person [name="name"]').fill('李强');
  await page.keyboard.press('Enter');
  await page.locator('.ask-person').getByText(reasons.blocked).waitFor();
  await visit('/reading/');
  await page.getByText(reasons.blocked).waitFor();
  expect(errors).toEqual([]);
});

describe.each([
  ['light', 320],
  ['dark', 390],
  ['light', 800],
  ['dark', 1440],
] as const)('%s at %i px', (colorScheme, width) => {
  test('eight people with long names, the menu, its form and the page of confirmations keep to axe and the width', async () => {
    await open({ colorScheme, viewport: { width, height: 800 } });
    await visit('/reading/');
    await page.locator('[data-awake]').waitFor();
    const isGood = async () => {
      expect(await findViolations(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 'px wider than the screen').toBe(0);
    };
    for (let n = 1; n <= 8; n++) await add(`欧阳慕容司马上官诸葛${n}`, { number: `20260000${n}`, role: 'it', hall: '中山路与人民路交叉口旗舰营业厅（二楼西侧临时营业区）' });
    await page.getByText('已读0章').waitFor();
    await isGood();
    await page.evaluate((size) => Object.assign(document.documentElement.style, { fontSize: size }), width === 390 || width === 1440 ? '200%' : '131.25%');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 'px wider with large text').toBe(0);
    await page.evaluate(() => Object.assign(document.documentElement.style, { fontSize: '' }));
    await openMenu();
    await isGood();
    await press('添加人员');
    await press('保存');
    await isGood();
    await visit('/chapters/service/');
    await press('我已读完本章（2026年版）');
    await page.getByText(/已确认读完本章/).waitFor();
    await isGood();
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, inject, test } from 'vitest';
import { startOnProfile } from '../support/killable-browser.ts';

const profile = mkdtempSync(join(tmpdir(), 'handbook-phone-'));
afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

/** As a phone shows it. */
async function open(page: Page): Promise<void> {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${inject('origin')}/checklists/transaction-sampling/`);
  await page.locator('.ck-run fieldset:not([disabled])').waitFor();
  await page.locator('[data-status]:not([data-status="loading"])').waitFor();
}

const wide = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const saved = (page: Page) => page.locator('[data-status="saved"]').waitFor();

/** From one open item to the next, as a thumb does it: the item in sight, its answer, 下一项未查. Answers the id of the row. */
async function answerNext(page: Page, how: '合格' | '不合格' = '合格'): Promise<string> {
  await page.getByRole('button', { name: '下一项未查' }).click();
  const row = page.locator('.ck-item:focus-within');
  await row.waitFor();
  const id = (await row.getAttribute('id'))!;
  const here = page.locator(`#${id}`);
  const wanted = here.getByRole('radio', { name: how, exact: true });
  const figures = here.locator('.ck-figure input:visible');
  if (await wanted.count()) await wanted.check();
  else if (await here.getByRole('radio', { name: '无问题' }).count()) await here.getByRole('radio', { name: '无问题' }).check();
  else if ((await figures.count()) === 2) await figures.last().fill('0');
  else if (await figures.count()) await figures.first().fill('5');
  else if (await here.locator('textarea').count()) await here.locator('textarea').fill('没有别的要说。');
  else await here.getByRole('radio').first().check();
  return id;
}

test('on a phone: forty items and two failures, the screen locked and the browser killed in between, completed and corrected', { timeout: 120_000 }, async () => {
  const first = await startOnProfile(profile);
  let page = await first.context.newPage();
  let half = 0;
  try {
    await open(page);
    while ((await page.locator('.ck-item').count()) < 40) await page.getByRole('button', { name: '再加一个样本' }).click();
    half = Math.floor((await page.locator('.ck-item').count()) / 2);
    const failing = [await answerNext(page, '不合格'), ...(await rest(page, half - 1))][0]!;
    await page.locator(`#${failing}`).getByLabel('问题描述').fill('留存的证件照片看不清');
    expect(await page.locator('.ck-bar').textContent()).toContain(`已查${half}／`);
    expect(await wide(page)).toBe(0);
    // The bar with the progress is in sight, and what a thumb has to meet is large enough.
    expect(await page.locator('.ck-bar').evaluate((bar) => bar.getBoundingClientRect().top >= 0 && bar.getBoundingClientRect().bottom < 200)).toBe(true);
    const targets = await page.locator('.ck-item .seg label, .ck-item .btn, .ck-figure input').filter({ visible: true }).evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).filter(({ width, height }) => width < 43.9 || height < 43.9).length);
    expect(targets).toBe(0);
    await saved(page);
    // Locked: the page is hidden, and the phone takes the browser away.
    await page.evaluate(() => {
      Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    });
  } finally {
    await first.kill();
  }

  const second = await startOnProfile(profile);
  try {
    page = await second.context.newPage();
    await open(page);
    expect(await page.locator('.ck-run').textContent()).toContain(`已查${half}项`);
    expect(await page.getByLabel('问题描述').first().inputValue()).toBe('留存的证件照片看不清');
    await answerNext(page, '不合格');
    while (await page.getByRole('button', { name: '下一项未查' }).isVisible()) await answerNext(page);
    const labels = page.locator('.ck-sample__head').getByLabel('受理单号');
    for (const [n, label] of (await labels.all()).entries()) await label.fill(`A00${n + 1}`);
    for (const row of await page.locator('.ck-item:has([name="problem"])').all()) {
      await row.getByLabel('问题描述').fill('留存的证件照片看不清');
      await row.getByLabel('责任人').fill('李强');
      await row.getByLabel('整改期限').fill('2099-12-31');
    }
    await page.getByLabel('营业厅').fill('中山路营业厅');
    await page.getByLabel('检查人').fill('张敏');
    await page.getByLabel('类型').selectOption({ index: 1 });
    await page.getByRole('button', { name: '完成检查' }).click();
    await page.locator('.ck-next').waitFor();
    expect(await page.locator('.ck-outcome').textContent()).toContain('实得');
    expect(await wide(page)).toBe(0);

    await page.locator('.ck-item').nth(2).getByRole('button', { name: /^更正第3项/ }).click();
    const form = page.locator('.ck-fix');
    await form.getByRole('radio', { name: '不适用' }).check();
    await form.getByLabel('更正原因').fill('这单不用签字');
    await form.getByRole('button', { name: '确认更正' }).click();
    await page.locator('.ck-item').nth(2).getByText('张敏更正：这单不用签字').waitFor();
    await saved(page);
    expect(await wide(page)).toBe(0);
  } finally {
    await second.kill();
  }
});

async function rest(page: Page, count: number): Promise<string[]> {
  const rows: string[] = [];
  for (let n = 0; n < count; n += 1) rows.push(await answerNext(page));
  return rows;
}

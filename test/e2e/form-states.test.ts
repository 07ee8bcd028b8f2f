import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { launch } from '../support/browser.ts';
import { createVault, enterVault, isLocked, isOpen, unlock } from '../support/vault-page.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The forms as they look once somebody has worked with them: incomplete, wrong, overfull, completed. */
describe.each([
  ['light', 390],
  ['dark', 1440],
] as const)('%s at %i px', (colorScheme, width) => {
  let context: BrowserContext;
  let page: Page;
  beforeEach(async () => {
    context = await browser.newContext({ locale: 'zh-CN', colorScheme, viewport: { width, height: 900 }, reducedMotion: 'reduce', serviceWorkers: 'block' });
    page = await context.newPage();
  });
  afterEach(() => context.close());

  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click();
  const isGood = async () => {
    expect(await findViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), 'px wider than the screen').toBe(0);
  };

  test('a checklist that cannot be completed yet, and one that is', async () => {
    await page.goto(`${inject('origin')}/checklists/opening/`);
    await page.locator('.ck-run fieldset:not([disabled])').waitFor();
    const rows = await page.locator('.ck-item').all();
    await rows[0]!.getByRole('radio', { name: '不合格' }).check();
    const long = `${'门口有一滩水，擦了又渗出来。'.repeat(150)}${'A'.repeat(400)}`;
    await page.locator('[name="problem"]').fill(long);
    await press('完成检查');
    await page.getByText(/还缺\d+处/).waitFor();
    await isGood();

    for (const row of rows.slice(1)) await row.getByRole('radio', { name: '合格', exact: true }).check();
    await page.locator('[name="hall"]').fill('中山路与人民路交叉口旗舰营业厅（二楼西侧临时营业区）');
    await page.locator('[name="shift"]').selectOption('早班');
    await page.locator('[name="inspector"]').fill('欧阳慕容司马上官诸葛');
    await page.locator('[name="owner"]').fill('李强');
    await page.locator('[name="due"]').fill('2099-01-01');
    await press('完成检查');
    await page.getByText('不能直接改').waitFor();
    expect(await rows[0]!.textContent(), 'nothing that was pasted is cut').toContain(long);
    await isGood();
  });

  test('a scorecard without a person, with what is no figure, and not to be completed', async () => {
    await page.goto(`${inject('origin')}/scorecards/clerk-monthly/`);
    await enterVault(page);
    await press('打开或新建');
    await page.getByText('工号只能用字母').waitFor();
    await isGood();
    await page.getByLabel('工号').fill('A1');
    await press('打开或新建');
    await page.locator('#clerk-monthly-transactions input[name="figures"]').fill('abc');
    await press('完成考核');
    await page.getByText(/有12项要先填好/).waitFor();
    await isGood();
  });

  test('the lock: at first use, with gaps, open, with all its settings, locked, refused', async () => {
    await page.goto(`${inject('origin')}/scorecards/clerk-monthly/`);
    await press('开始设置');
    await isGood();
    await press('下一步');
    await press('下一步');
    await page.getByText('太短了').waitFor();
    await press('替我抽四个词');
    await isGood();
    await page.reload();
    await createVault(page, '欧阳慕容司马上官诸葛');
    await press('口令和人员');
    for (const deed of ['增加一人', '换口令', '换恢复码', '换钥匙']) {
      await press(deed);
      await press('保存');
      await page.getByText('请输入口令').waitFor();
      await isGood();
      await press('取消');
    }
    await press('立即上锁');
    await isLocked(page);
    await unlock(page, 'not the passphrase');
    await page.getByText('没有打开').first().waitFor();
    await isGood();
    await press('忘了口令，用恢复码');
    await press('用恢复码解锁并设新口令');
    await page.getByText('恢复码抄错了').waitFor();
    await isGood();
    await press('用口令解锁');
    await unlock(page);
    await isOpen(page);
  });

  test('a log entry that lacks everything', async () => {
    await page.goto(`${inject('origin')}/logs/fault/`);
    await page.locator('[data-awake]').first().waitFor();
    await press('登记一条');
    await press('登记');
    await page.getByText(/还有6处要改/).waitFor();
    await isGood();
  });
});

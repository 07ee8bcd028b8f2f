import { expect, test } from 'vitest';
import { serveSite } from '../../scripts/serve.ts';
import { launch } from '../support/browser.ts';
import { listPages } from '../support/pages.ts';

test('after one visit every page opens without a network, the unknown ones with words', async () => {
  const site = await serveSite();
  const browser = await launch();
  try {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await site.stop();
    for (const path of listPages()) {
      await page.goto(site.origin + path);
      expect(await page.locator('h1').count(), path).toBe(1);
    }
    await page.goto(`${site.origin}/chapters/service`);
    expect(await page.locator('[id="4.3.1.2"]').count()).toBe(1);
    await page.goto(`${site.origin}/no-such-page/`);
    expect(await page.title()).toContain('没有这一页');

    await page.goto(`${site.origin}/search/?q=${encodeURIComponent('消防')}`);
    await page.locator('#found .hit').first().waitFor();
    await page.goto(`${site.origin}/checklists/opening/`);
    await page.getByLabel('合格', { exact: true }).first().check();
    await page.getByText(/已保存 \d\d:\d\d/).waitFor();
  } finally {
    await browser.close();
    await site.stop();
  }
});

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serveSite } from '../../scripts/serve.ts';
import { launch } from '../support/browser.ts';
import { ChecklistPage } from '../support/checklist-page.ts';
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

test('F32: a new build is offered, and taken over on a click, not before; what was being filled in is still there', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-update-'));
  cpSync('dist', folder, { recursive: true });
  const replaceIn = (file: string, from: string | RegExp, to: string) => writeFileSync(join(folder, file), readFileSync(join(folder, file), 'utf8').replace(from, to));
  const site = await serveSite({ folder });
  const browser = await launch();
  try {
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${site.origin}/chapters/general/`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.getByText('手册有新版').count()).toBe(0);
    const sheet = await ChecklistPage.open(page.context(), site.origin);
    await sheet.answer(1, 'no');
    await sheet.says('saved');

    replaceIn('chapters/general/index.html', '<h1>总则</h1>', '<h1>总则新版</h1>');
    replaceIn('sw.js', /const version = "\w+"/, 'const version = "next"');
    await page.reload();
    await page.getByText('手册有新版').waitFor();
    expect(await page.locator('h1').textContent()).toBe('总则');
    await page.getByRole('button', { name: '更新' }).click();
    await page.getByRole('heading', { name: '总则新版' }).waitFor();
    await sheet.ready();
    expect(await sheet.verdict(1)).toBe('no');
    expect(await page.getByText('手册有新版').count()).toBe(0);
  } finally {
    await browser.close();
    await site.stop();
    rmSync(folder, { recursive: true });
  }
});

/**
 * `npm run measure:ledger`: a log with 10,000 entries (or as many as named: `-- 2000`), then a sealed one, milliseconds each: from the address
 * (sealed: from the passphrase) to the list, and from a key or click to what it draws, the longest of some. Needs dist/.
 */
import { loadavg } from 'node:os';
import type { Page } from 'playwright-core';
import { launch } from '../test/support/browser.ts';
import { fillFaultLog } from '../test/support/fill-log.ts';
import { fillSealedLog } from '../test/support/fill-sealed-log.ts';
import { vault } from '../src/ui/text/zh-Hans/vault.ts';
import { serveSite } from './serve.ts';

const count = Number(process.argv[2] ?? 10_000);
const site = await serveSite();
const browser = await launch();

/** From the event to the second frame after it, by when its consequences are drawn. */
async function time(page: Page, act: string, times = 5): Promise<number> {
  return page.evaluate(
    async ({ act, times }) => {
      const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      const run = new Function('n', act) as (n: number) => void;
      let longest = 0;
      for (let n = 0; n < times; n++) {
        await drawn();
        await drawn();
        const start = performance.now();
        run(n);
        await drawn();
        longest = Math.max(longest, performance.now() - start);
      }
      return Math.round(longest);
    },
    { act, times },
  );
}

const set = (selector: string, value: string, event = 'input') =>
  `const field = document.querySelector(${JSON.stringify(selector)});
   Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value').set.call(field, ${value});
   field.dispatchEvent(new Event('${event}', { bubbles: true }));`;

/** What is done with an open list, whichever log it is. */
async function measureList(page: Page, found: string): Promise<void> {
  // At the first search the words of all entries are gathered, unless the page had the time to do so before.
  console.log(`first search   ${await time(page, set('.lg-find input', `'${found.slice(0, 2)}'`), 1)} ms`);
  console.log(`searching      ${await time(page, set('.lg-find input', `'${found}'.slice(0, n + 1)`), 10)} ms`);
  console.log(`filtering      ${await time(page, set('.lg-filter select', `n % 2 ? '' : 'open'`))} ms`);
  await time(page, set('.lg-find input', `''`), 1);
  console.log(`sorting        ${await time(page, `document.querySelectorAll('.lg-sort')[n % 4].click()`, 8)} ms`);
  console.log(`next page      ${await time(page, `[...document.querySelectorAll('nav.lg-acts button')].at(-1).click()`)} ms`);
  await page.getByRole('button', { name: '登记一条' }).click();
  await page.locator('.lg-form input').first().waitFor();
  console.log(`typing         ${await time(page, set('.lg-form input[type=text]', `'打印机不进纸'.slice(0, n + 1)`), 6)} ms`);
}

try {
  const today = new Date().toISOString().slice(0, 10);
  const page = await browser.newPage();
  await page.goto(`${site.origin}/logs/fault/`);
  await page.locator('[data-island="log"][data-awake]').waitFor();
  await page.getByText('还没有登记').waitFor();
  await fillFaultLog(page, count, today);

  await page.goto(`${site.origin}/`);
  const start = Date.now();
  await page.goto(`${site.origin}/logs/fault/`, { waitUntil: 'commit' });
  await page.locator('.lg-row').first().waitFor();
  console.log(`${count} entries, load of the machine ${loadavg()[0]?.toFixed(1)}`);
  console.log(`opening        ${Date.now() - start} ms, of which ${await page.evaluate(() => Math.round(performance.getEntriesByType('navigation')[0]!.duration))} ms the page itself`);
  await measureList(page, '读卡器 王芳 12');

  const sealed = await (await browser.newContext()).newPage();
  await sealed.goto(`${site.origin}/logs/#complaint`);
  await sealed.getByRole('button', { name: vault.walk.begin }).waitFor();
  const secret = 'lanxiong zhichuan tiancha laozhong';
  await fillSealedLog(sealed, count, today, secret);
  await sealed.reload();
  await sealed.getByLabel(vault.passphrase, { exact: true }).fill(secret);
  const derived = await sealed.evaluate(async () => {
    const begun = performance.now();
    const key = await crypto.subtle.importKey('raw', new Uint8Array(20), 'PBKDF2', false, ['deriveBits']);
    await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt: new Uint8Array(16), iterations: 600_000 }, key, 256);
    return Math.round(performance.now() - begun);
  });
  const begun = Date.now();
  await sealed.getByRole('button', { name: vault.locked.unlock }).click();
  await sealed.locator('.lg-row').first().waitFor();
  console.log(`${count} sealed entries, load ${loadavg()[0]?.toFixed(1)}`);
  console.log(`opening        ${Date.now() - begun} ms, of which ${derived} ms the passphrase`);
  await measureList(sealed, '收费争议 王芳 12');
} finally {
  await browser.close();
  await site.stop();
}

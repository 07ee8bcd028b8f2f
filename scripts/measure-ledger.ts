/**
 * `npm run measure:ledger`: a log with 10,000 entries (or as many as named: `-- 2000`), milliseconds each: from the address to the list, and
 * from a key or click to what it draws, the longest of some. Needs dist/.
 */
import type { Page } from 'playwright-core';
import { launch } from '../test/support/browser.ts';
import { fillFaultLog } from '../test/support/fill-log.ts';
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

try {
  const page = await browser.newPage();
  await page.goto(`${site.origin}/logs/fault/`);
  await page.locator('[data-island="log"][data-awake]').waitFor();
  await page.getByText('还没有登记').waitFor();
  await fillFaultLog(page, count, new Date().toISOString().slice(0, 10));

  await page.goto(`${site.origin}/`);
  const start = Date.now();
  await page.goto(`${site.origin}/logs/fault/`, { waitUntil: 'commit' });
  await page.locator('.lg-row').first().waitFor();
  console.log(`${count} entries`);
  console.log(`opening        ${Date.now() - start} ms, of which ${await page.evaluate(() => Math.round(performance.getEntriesByType('navigation')[0]!.duration))} ms the page itself`);

  // At the first search the words of all entries are gathered.
  console.log(`first search   ${await time(page, set('.lg-find input', `'叫号'`), 1)} ms`);
  console.log(`searching      ${await time(page, set('.lg-find input', `'读卡器 王芳 12'.slice(0, n + 1)`), 10)} ms`);
  console.log(`filtering      ${await time(page, set('.lg-filter select', `n % 2 ? '' : 'open'`))} ms`);
  await time(page, set('.lg-find input', `''`), 1);
  console.log(`sorting        ${await time(page, `document.querySelectorAll('.lg-sort')[n % 4].click()`, 8)} ms`);
  console.log(`next page      ${await time(page, `[...document.querySelectorAll('nav.lg-acts button')].at(-1).click()`)} ms`);
  await page.getByRole('button', { name: '登记一条' }).click();
  await page.locator('.lg-form input').first().waitFor();
  console.log(`typing         ${await time(page, set('.lg-form input', `'打印机不进纸'.slice(0, n + 1)`), 6)} ms`);
} finally {
  await browser.close();
  await site.stop();
}

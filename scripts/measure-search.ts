/**
 * `npm run measure:search`: bytes and time to the first result of a first visit, and of later ones, on Slow 4G (1.6 Mbit/s, 150 ms) with a
 * CPU slowed four times; of dist/, and with `-- 5000` also of a book generated up to that many rules. Needs dist/.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { buildSite } from '../test/support/build-site.ts';
import { launch } from '../test/support/browser.ts';
import { copyWithLargeBook } from '../test/support/large-book.ts';
import { serveSlowly } from '../test/support/slow-site.ts';

const queries = ['疏散通道', '急照明', '投诉 记录', '吵架', '4.3.1', '报修', '收费标准', '第四章第三节', '营业员', '消防'];

interface Measured {
  /** Milliseconds from putting the cursor into the box, the query typed at once. */
  first: number;
  /** Of the bodies that came by then, compressed. */
  bytes: number;
  requests: number;
  /** Milliseconds from a change of the query to its first result drawn, the longest and the median. */
  later: { median: number; longest: number };
}

async function measure(browser: Browser, folder: string, path: string, worker: boolean): Promise<Measured> {
  const site = await serveSlowly(folder);
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: worker ? 'allow' : 'block' });
  try {
    const page = await context.newPage();
    await page.goto(site.origin + path, { waitUntil: 'load' });
    await page.waitForTimeout(worker ? 0 : 1500);
    await (await context.newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const before = { bytes: site.sent.bytes, requests: site.sent.requests };
    const first = await ask(page, queries[0]!);
    const [bytes, requests] = [site.sent.bytes - before.bytes, site.sent.requests - before.requests];
    await page.waitForTimeout(4000);
    const times: number[] = [];
    for (const query of queries.slice(1)) {
      times.push(await ask(page, query));
      await page.waitForTimeout(1000);
    }
    times.sort((a, b) => a - b);
    return { first, bytes, requests, later: { median: times[Math.floor(times.length / 2)]!, longest: times.at(-1)! } };
  } finally {
    await context.close();
    await site.stop();
  }
}

/** Types a query at once; answers how long it takes until its first result is laid out. */
function ask(page: Page, query: string): Promise<number> {
  return page.evaluate(
    (words) =>
      new Promise<number>((resolve) => {
        const box = document.querySelector<HTMLInputElement>('main [data-search]')!;
        for (const hit of document.querySelectorAll('.hit')) hit.classList.add('old');
        const began = performance.now();
        box.focus();
        box.value = words;
        box.dispatchEvent(new Event('input', { bubbles: true }));
        const look = new MutationObserver(() => {
          const hit = document.querySelector<HTMLElement>('.hit:not(.old)');
          if (!hit?.offsetHeight) return;
          look.disconnect();
          resolve(performance.now() - began);
        });
        look.observe(document.body, { subtree: true, childList: true, attributes: true });
      }),
    query,
  );
}

async function report(browser: Browser, folder: string, name: string): Promise<void> {
  for (const [how, worker] of [['at rest', false], ['while the offline copy is being fetched', true]] as const) {
    const { first, bytes, requests, later } = await measure(browser, folder, '/search/', worker);
    console.log(`${name}, ${how}: first result ${first.toFixed(0)} ms, ${bytes} bytes in ${requests} requests; later ones ${later.median.toFixed(0)} ms (median), ${later.longest.toFixed(0)} ms (longest)`);
  }
}

const browser = await launch();
try {
  await report(browser, 'dist', 'the handbook');
  const rules = Number(process.argv[2] ?? 0);
  if (rules > 0) {
    const folder = copyWithLargeBook(rules);
    const { status, said } = buildSite({ cwd: folder });
    if (status !== 0) throw new Error(said);
    console.log(said.split('\n').filter((line) => /index-book|offline|built in/.test(line)).join('\n'));
    await report(browser, join(folder, 'dist'), `${rules} rules`);
    if (process.argv[3] === 'keep') console.log(folder);
    else rmSync(folder, { recursive: true });
  }
} finally {
  await browser.close();
}

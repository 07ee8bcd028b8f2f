import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveSite } from '../../scripts/serve.ts';
import { launch } from '../support/browser.ts';
import { buildSite } from '../support/build-site.ts';
import { listDistinctPages } from '../support/pages.ts';

const outDir = join(mkdtempSync(join(tmpdir(), 'handbook-base-')), 'dist');
const env = { BASE_PATH: '/rules/', SITE_URL: 'https://intranet.example' };

beforeAll(() => {
  const { status, said } = buildSite({ args: ['--outDir', outDir], env });
  expect(status, said).toBe(0);
}, 120_000);
afterAll(() => rmSync(outDir, { recursive: true }));

test('under a base path every page, file and link stays below it', async () => {
  const site = await serveSite({ folder: outDir, base: env.BASE_PATH });
  const browser = await launch();
  try {
    const context = await browser.newContext();
    const outside: string[] = [];
    const paths = listDistinctPages(outDir);
    // Mostly waiting for the network to fall silent, so three at a time.
    const visit = async () => {
      const page = await context.newPage();
      page.on('request', (request) => !new URL(request.url()).pathname.startsWith('/rules/') && !request.url().startsWith('data:') && outside.push(request.url()));
      page.on('response', (response) => response.status() >= 400 && outside.push(`${response.status()} ${response.url()}`));
      for (let path = paths.pop(); path !== undefined; path = paths.pop()) {
        await page.goto(`${site.origin}/rules${path}`, { waitUntil: 'networkidle' });
        const links = await page.locator('a[href]').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
        outside.push(...links.filter((link) => !link.startsWith(`${site.origin}/rules/`)).map((link) => `${path} -> ${link}`));
      }
      return page;
    };
    const [page] = await Promise.all([visit(), visit(), visit()]);
    expect(outside).toEqual([]);
    await page.locator('[data-search]').fill('消防');
    await page.locator('#hits .hit').first().waitFor();
    expect(await page.evaluate(() => navigator.serviceWorker.ready.then(({ scope }) => new URL(scope).pathname))).toBe('/rules/');
  } finally {
    await browser.close();
    await site.stop();
  }
}, 240_000);

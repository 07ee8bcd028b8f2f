import { brotliCompressSync, constants } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';

export interface PageWeight {
  path: string;
  /** Requests before any interaction, the page itself included; what the service worker fetches for later is not. */
  requests: number;
  /** Bytes of all bodies, each compressed by itself with brotli at 11. */
  bytes: number;
  /** The same by kind: document, script, fetch, image … */
  kinds: Record<string, number>;
}

/** Opens a page as its reader does for the first time, 1440 px wide, and weighs what comes. */
export async function weighPage(browser: Browser, origin: string, path: string): Promise<PageWeight> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  try {
    const page = await context.newPage();
    const bodies: Promise<[string, Buffer]>[] = [];
    const weigh = (response: Response) => {
      const kind = response.request().resourceType();
      if (response.ok() && !response.url().endsWith('.svg')) bodies.push(response.body().then((body) => [kind, body] as [string, Buffer]));
    };
    page.on('response', weigh);
    await page.goto(origin + path, { waitUntil: 'networkidle' });
    // What comes after the silence would be asked for its body while the page is closed.
    page.off('response', weigh);
    const sizes = (await Promise.all(bodies)).map(([kind, body]) => [kind, brotli(body)] as const);
    const kinds: Record<string, number> = {};
    for (const [kind, size] of sizes) kinds[kind] = (kinds[kind] ?? 0) + size;
    return { path, requests: sizes.length, bytes: sizes.reduce((sum, [, size]) => sum + size, 0), kinds };
  } finally {
    await context.close();
  }
}

const brotli = (body: Buffer) => brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } }).length;

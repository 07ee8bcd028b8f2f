import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import type { BrowserContext, Page } from 'playwright-core';
import type { openVault } from '../../src/storage/seal/vault.ts';
import type { openStore } from '../../src/storage/store.ts';

declare global {
  interface Window {
    /** On a blank page only. */
    openStore: typeof openStore;
    openVault: typeof openVault;
  }
}

const html = `<!doctype html>
<script type="importmap">{ "imports": { "idb": "/node_modules/idb/build/index.js" } }</script>
<script type="module">import { openStore } from '/src/storage/store.ts'; import { openVault } from '/src/storage/seal/vault.ts'; Object.assign(window, { openStore, openVault });</script>`;

/**
 * A page of the site's origin with nothing on it but `openStore` and `openVault`, as they stand in the repository. What it does to the
 * database by hand it does behind the site's back.
 */
export async function openBlankPage(context: BrowserContext, origin: string): Promise<Page> {
  const page = await context.newPage();
  await page.route(`${origin}/blank/`, (route) => route.fulfill({ contentType: 'text/html', body: html }));
  await page.route(/\/(src|node_modules)\/.*\.[jt]s$/, (route) => {
    const path = new URL(route.request().url()).pathname.slice(1);
    const text = readFileSync(path, 'utf8');
    return route.fulfill({ contentType: 'text/javascript', body: path.endsWith('.ts') ? stripTypeScriptTypes(text) : text });
  });
  await page.goto(`${origin}/blank/`);
  return page;
}

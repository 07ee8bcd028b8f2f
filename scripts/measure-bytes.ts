/** `npm run measure`: bytes and requests of every page of dist/ before any interaction. */
import { launch } from '../test/support/browser.ts';
import { weighPage } from '../test/support/page-weight.ts';
import { listPages } from '../test/support/pages.ts';
import { serveSite } from './serve.ts';

const site = await serveSite();
const browser = await launch();
try {
  for (const path of listPages()) {
    const { bytes, requests, kinds } = await weighPage(browser, site.origin, path);
    const parts = Object.entries(kinds).map(([kind, size]) => `${kind} ${size}`);
    console.log(`${String(bytes).padStart(7)} bytes  ${String(requests).padStart(2)} requests  ${path.padEnd(28)} ${parts.join(', ')}`);
  }
} finally {
  await browser.close();
  await site.stop();
}

import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from '../support/browser.ts';
import { weighPage } from '../support/page-weight.ts';
import { listPages } from '../support/pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Budgets in bytes. They are kept, not raised. */
const plain = 14_000;
const withWidget = 20_000;
const embedding = ['/chapters/staff/', '/chapters/service/', '/chapters/equipment/'];

test.each(listPages())('%s keeps its budget, and loads no widget before it comes near', async (path) => {
  const { bytes, kinds } = await weighPage(browser, inject('origin'), path);
  const budget = embedding.includes(path) || /^\/(checklists|scorecards|logs)\//.test(path) ? withWidget : plain;
  // The lists of all rules and parameters are the text of the whole book.
  if (path !== '/search/') expect(bytes).toBeLessThanOrEqual(budget);
  if (path.startsWith('/chapters/')) expect(kinds['script'] ?? 0).toBeLessThan(4_000);
});

import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from '../support/browser.ts';
import { fillBrowser, mixOfRecords } from '../support/fill-browser.ts';

const origin = inject('origin');
const hostile = '=cmd|"/c calc"!A1＝1+1<img src=x onerror="window.broken=1"><script>window.broken=2</script>\u202e\u0007';
const shown = '<img src=x onerror="window.broken=1">';
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

interface Watched extends Window {
  broken?: number;
  violations?: string[];
}

/** What was run, fetched or refused because of a text. */
const harm = (page: Page) =>
  page.evaluate(() => {
    const { broken, violations = [] } = window as Watched;
    return { broken, violations, tags: document.querySelectorAll('img[onerror], img[src="x"]').length };
  });

test('F30: what looks like a formula, a tag or a control character is a text like any other on every page that shows records', async () => {
  const context = await browser.newContext({ locale: 'zh-CN', serviceWorkers: 'block' });
  await context.addInitScript(() => {
    const watched = window as Watched;
    watched.violations = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective }) => watched.violations!.push(violatedDirective));
  });
  // Every text of every record, but for what is chosen from a list, dates and ids.
  const poison = (value: unknown): unknown => {
    if (typeof value === 'string') return /^[\x20-\x7e]*$/.test(value) ? value : hostile;
    if (Array.isArray(value)) return value.map(poison);
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, poison(part)]));
    return value;
  };
  await fillBrowser(
    context,
    origin,
    mixOfRecords().map((draft) => ({ ...draft, payload: poison(draft.payload) })),
  );
  const page = await context.newPage();
  for (const path of ['/storage/', '/checklists/opening/', '/checklists/actions/', '/logs/', '/logs/fault/', '/reading/', '/quizzes/results/']) {
    await page.goto(`${origin}${path}`);
    await page.locator('[data-awake]').first().waitFor();
    if (['/storage/', '/checklists/opening/', '/logs/fault/'].includes(path)) await page.locator('main').getByText(shown).first().waitFor({ state: 'attached' });
    expect({ path, ...(await harm(page)) }).toEqual({ path, broken: undefined, violations: [], tags: 0 });
  }
  await context.close();
});

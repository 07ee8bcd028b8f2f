import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { launch } from '../support/browser.ts';
import { listDistinctPages } from '../support/pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const looks = [
  ['light', 1440],
  ['dark', 1440],
  ['dark', 390],
  ['light', 390],
] as const;

// Mostly waiting for the network to fall silent, so several at a time; and once for all four looks. The yearly review has a thousand controls.
test.concurrent.each(listDistinctPages())('%s: no violation of the policy, of axe, of the width, light and dark, wide and narrow; nothing from elsewhere', { timeout: 180_000 }, async (path) => {
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  try {
    const page = await context.newPage();
    const problems = watch(page);
    await page.goto(inject('origin') + path, { waitUntil: 'networkidle' });
    await wakeIslands(page);
    for (const [colorScheme, width] of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      const look = `${colorScheme} at ${width} px`;
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth), `px wider than the screen, ${look}`).toBe(0);
      expect(await findViolations(page), look).toEqual([]);
    }
    expect(problems).toEqual([]);
  } finally {
    await context.close();
  }
});

/** What goes wrong while a page is open: violations of the policy, errors, requests to other origins, missing files. */
function watch(page: Page): string[] {
  const problems: string[] = [];
  const { origin } = new URL(inject('origin'));
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()));
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('request', (request) => !request.url().startsWith(origin) && !request.url().startsWith('data:') && problems.push(`asked ${request.url()}`));
  page.on('response', (response) => response.status() >= 400 && problems.push(`${response.status()} ${response.url()}`));
  return problems;
}

/** Scrolls through the page, so that every island is at work. */
async function wakeIslands(page: Page): Promise<void> {
  await page.locator('details:has([data-island])').evaluateAll((closed) => {
    for (const one of closed) one.setAttribute('open', '');
  });
  for (const island of await page.locator('[data-island]').all()) {
    await island.evaluate((element) => element.firstElementChild?.scrollIntoView());
    await page.waitForFunction((element) => element?.hasAttribute('data-awake'), await island.elementHandle());
  }
  await page.waitForLoadState('networkidle');
}

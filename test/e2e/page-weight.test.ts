import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launch } from '../support/browser.ts';
import { weighPage } from '../support/page-weight.ts';
import { listDistinctPages } from '../support/pages.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Budgets in bytes. They are kept, not raised. */
const budgets = { chapter: 14_000, chapterWithForm: 20_000, form: 20_000, formScript: 40_000 };
const embedding = ['/chapters/staff/', '/chapters/service/', '/chapters/equipment/'];
const pages = listDistinctPages();
const isForm = (path: string) => /^\/(checklists|scorecards|logs|quizzes|reading|storage)\//.test(path);

test.concurrent.each(pages.filter((path) => !isForm(path)))('%s keeps its budget, and loads no form before it comes near', async (path) => {
  const { bytes, kinds } = await weighPage(browser, inject('origin'), path);
  expect(bytes).toBeLessThanOrEqual(embedding.includes(path) ? budgets.chapterWithForm : budgets.chapter);
  if (path.startsWith('/chapters/')) expect(kinds['script'] ?? 0).toBeLessThan(2_000);
});

test.concurrent.each(pages.filter(isForm))('%s keeps its budget, its script apart: the form is what one comes for', async (path) => {
  const { bytes, kinds } = await weighPage(browser, inject('origin'), path);
  const script = kinds['script'] ?? 0;
  expect(bytes - script).toBeLessThanOrEqual(budgets.form);
  expect(script).toBeLessThanOrEqual(budgets.formScript);
});

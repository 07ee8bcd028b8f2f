import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { readBook } from '../../src/book/content/read-book.ts';
import { launch } from '../support/browser.ts';
import { portrait, readSheets } from '../support/pdf.ts';

const book = readBook();
let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
const visit = (path: string) => page.goto(inject('origin') + path, { waitUntil: 'networkidle' });

describe('on paper', () => {
  beforeEach(async () => {
    page = await browser.newPage();
  });
  afterEach(() => page.close());

  test.each(Object.keys(book.handbook.roles))('the duty sheet of %s is one A4 page, with lines to sign and a code that leads back', async (role) => {
    await visit(`/roles/${role}/`);
    expect(readSheets(await page.pdf({ preferCSSPageSize: true, tagged: true }))).toEqual([portrait]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('本人签字').isVisible()).toBe(true);
    expect(await page.locator('.qr svg').isVisible()).toBe(true);
  });

  test('the laws say at their head that the text in force and local rules prevail', async () => {
    for (const path of ['/laws/', '/laws/statutes/', '/laws/regulations/']) {
      await visit(path);
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.opener').getByText('以现行有效文本和当地规定为准').isVisible(), path).toBe(true);
    }
  });
});

describe('without JavaScript', () => {
  beforeEach(async () => {
    page = await browser.newPage({ javaScriptEnabled: false });
  });
  afterEach(() => page.close());

  test('from a chapter to the law, from the law to the rule, from a term to its meaning', async () => {
    await visit('/chapters/operations/');
    await page.locator('[id="3.2.3"] .note--basis').getByRole('link', { name: '《中华人民共和国电信条例》' }).first().click();
    await page.waitForURL('**/laws/regulations/#telecom-regulation');
    await page.locator('[id="arrears-late-fee"]').getByRole('link', { name: '3.2.3（二）' }).click();
    await page.waitForURL('**/chapters/operations/#3.2.3.2');
    await page.locator('.term', { hasText: '欠费' }).click();
    await page.waitForURL('**/glossary/#arrears');
    expect(await page.locator('#arrears').textContent()).toContain(book.glossary.terms['arrears']!.means);
  });

  test('a role’s duties by cadence, its records leading to their forms', async () => {
    await visit('/roles/');
    await page.locator('main').getByRole('link', { name: '厅经理' }).click();
    expect(await page.locator('.groups h2').allTextContents()).toEqual(expect.arrayContaining(['始终', '每月', '每2年', '全体人员共同遵守', '要填的表']));
    await page.locator('.groups').getByRole('link', { name: '故障报修台账' }).first().click();
    await page.waitForURL('**/logs/fault/');
  });
});

test('on the screen a term says what it means in place, and Escape leads back to it', async () => {
  page = await browser.newPage();
  try {
    await visit('/chapters/safety/');
    const term = page.locator('.term', { hasText: '入侵检测系统' });
    await term.click();
    await page.getByRole('dialog').waitFor();
    expect(await page.getByRole('dialog').textContent()).toContain(book.glossary.terms['intrusion-detection']!.means);
    await page.keyboard.press('Escape');
    expect(await term.evaluate((link) => link === document.activeElement)).toBe(true);
    await page.mouse.move(5, 5);
    await term.hover();
    await page.getByRole('dialog').waitFor();
  } finally {
    await page.close();
  }
});

test('beside every rule that a fact supports stands its law with the article', () => {
  const notes = new Map(
    book.chapters.flatMap(({ slug }) => {
      const html = readFileSync(`dist/chapters/${slug}/index.html`, 'utf8');
      return html.split('<article class="art hair" id="').slice(1).map((article) => [article.slice(0, article.indexOf('"')), (article.split('note--basis')[1]?.split('</aside>')[0] ?? '').replace(/<[^>]*>/g, '')] as const);
    }),
  );
  for (const [id, fact] of Object.entries(book.laws.facts))
    for (const rule of fact.rules) {
      const note = notes.get(book.rules.find((one) => one.id === rule)!.article.id) ?? '';
      expect(note, `${id} beside ${rule}`).toContain(`《${book.laws.laws[fact.law]!.name}》`);
      expect(note, `${id} beside ${rule}`).toContain(fact.article ?? '未核条号');
    }
});

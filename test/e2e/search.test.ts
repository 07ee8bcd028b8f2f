import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { serveSite } from '../../scripts/serve.ts';
import type { Findings, Question } from '../../src/book/search/engine.ts';
import { readQuery } from '../../src/book/search/query.ts';
import queries from '../book/search/queries.json' with { type: 'json' };
import { findViolations } from '../support/axe.ts';
import { launch } from '../support/browser.ts';
import { type AskedQuery, measureRecall } from '../support/search-book.ts';
import { listFiles } from '../support/sources.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
const faults: string[] = [];
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
const open = async (viewport: { width: number; height: number }, more = {}) => {
  context = await browser.newContext({ viewport, ...more });
  page = await context.newPage();
  faults.length = 0;
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
};
const visit = (path: string) => page.goto(inject('origin') + path, { waitUntil: 'networkidle' });
const marked = () => page.evaluate(() => [...(CSS.highlights.get('found') as unknown as Iterable<Range>)].map(String));
afterEach(async () => {
  expect(faults).toEqual([]);
  await context.close();
});

describe('at the desk', () => {
  beforeEach(() => open({ width: 1440, height: 900 }));

  test('nothing of it is loaded before somebody asks', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await visit('/search/');
    expect(asked.filter((path) => /search|pagefind|rules\.json|engine/.test(path.replace('/search/', '')))).toEqual([]);
    await page.locator('#ask').focus();
    await page.waitForResponse('**/pagefind/*.pf_meta');
  });

  test('a result opens at its rule with the words marked, and leaves a clean address', async () => {
    await visit('/chapters/general/');
    await page.keyboard.press('/');
    await page.keyboard.type('急照明');
    await page.locator('#hits .hit').first().waitFor();
    expect(await page.locator('#hits .hit').first().locator('mark').allTextContents()).toEqual(['急照明']);
    await page.keyboard.press('ArrowDown');
    const chosen = await page.locator('.find [data-search]').getAttribute('aria-activedescendant');
    expect(await page.locator(`[id="${chosen}"]`).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/chapters/safety/#5.2.2.2');
    await page.waitForFunction(() => CSS.highlights.get('found')?.size === 1);
    expect(await marked()).toEqual(['急照明']);
    await page.waitForFunction(() => document.getElementById('5.2.2.2')!.getBoundingClientRect().top < innerHeight / 2);
  });

  test('a result on the open page is gone to without loading it again', async () => {
    await visit('/chapters/safety/');
    await page.evaluate(() => Object.assign(window, { same: true }));
    await page.locator('.find [data-search]').fill('入侵检测');
    await page.locator('#hits .hit').first().click();
    await page.waitForURL('**/chapters/safety/#5.3.2.1');
    await page.waitForFunction(() => CSS.highlights.get('found')?.size === 1);
    expect(await page.evaluate(() => 'same' in window)).toBe(true);
  });

  test('an everyday word finds the rule and says why; the rest of the book follows in groups', async () => {
    await visit('/');
    const box = page.locator('#ask');
    await box.fill('吵架');
    const first = page.locator('#ask-hits .hit').first();
    await first.waitFor();
    expect(await first.textContent()).toContain('4.2.1（二）');
    expect(await first.locator('q').textContent()).toBe('吵架');
    await box.fill('灭火器');
    await page.getByRole('group', { name: '检查项' }).waitFor();
    expect(await page.locator('#ask-hits [role="group"]').first().getAttribute('aria-label')).toBe('条文');
    expect(await page.locator('[role="status"]', { hasText: '找到条文' }).count()).toBeGreaterThan(0);
    expect(await findViolations(page)).toEqual([]);
    for (const [typed, group] of [['业务办理量', '考核指标'], ['故障报修台账', '表格'], ['参数一览', '页面'], ['营业厅', '术语']] as const) {
      await box.fill(typed);
      await page.getByRole('group', { name: group }).waitFor();
    }
    await box.press('Escape');
    expect(await page.locator('#ask-hits').isVisible()).toBe(false);
  });

  test('Enter goes where a number leads', async () => {
    for (const [typed, address] of [['4.3.1(2)', '/chapters/service/#4.3.1.2'], ['第四章第三节', '/chapters/service/#4.3'], ['5。2。2', '/chapters/safety/#5.2.2'], ['第六章', '/chapters/equipment/']] as const) {
      await visit('/');
      await page.locator('#ask').fill(typed);
      await page.locator('#ask-hits .hit').first().waitFor();
      await page.locator('#ask').press('Enter');
      await page.waitForURL(`**${address}`);
    }
  });

  test('what is nowhere says so and offers the nearest', async () => {
    await visit('/');
    await page.locator('#ask').fill('消房通道');
    await page.locator('#ask-hits').getByText('没有哪一条含有“消房通道”').waitFor();
    expect(await page.locator('#ask-hits .hit').first().textContent()).toContain('5.2.2（一）');
    await page.locator('#ask').fill('<img src=x onerror=alert(1)>');
    await page.locator('#ask-hits').getByText('换个更短的词试试').waitFor();
  });

  test('the page of all rules: arrow keys into the results, the question in the address', async () => {
    await visit(`/search/?q=${encodeURIComponent('投诉')}`);
    await page.locator('#found .hit').first().waitFor();
    await page.locator('#ask').focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.matches('#found .hit'))).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('ask');
    expect(await findViolations(page)).toEqual([]);
    await page.locator('#ask').fill('');
    expect(await page.locator('#all').isVisible()).toBe(true);
    expect(new URL(page.url()).search).toBe('');
  });
});

test('on a phone the bar leads to the box, ready to type', async () => {
  await open({ width: 320, height: 640 }, { isMobile: true, hasTouch: true });
  await visit('/chapters/service/');
  await page.locator('.dock').getByText('查条文').tap();
  await page.waitForURL('**/search/#ask');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('ask');
  await page.keyboard.type('退套餐');
  await page.locator('#found .hit').first().waitFor();
  expect(await page.locator('#found .hit').first().textContent()).toContain('3.1.4（一）');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  expect(await findViolations(page)).toEqual([]);
});

test('works without a network, the index too', async () => {
  await open({ width: 1440, height: 900 });
  const site = await serveSite();
  await page.goto(`${site.origin}/`);
  await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await page.reload();
  await site.stop();
  await page.goto(`${site.origin}/chapters/staff/`);
  await page.locator('.find [data-search]').fill('灭火器');
  await page.getByRole('group', { name: '检查项' }).waitFor();
});

test('the built index alone answers the test set in this browser', async () => {
  await open({ width: 800, height: 600 });
  await page.route('**/blank/', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>blank</title><link rel="icon" href="data:,">' }));
  await visit('/blank/');
  const engine = listFiles('dist/_astro', /engine-.*\.js$/)[0]!.slice('dist'.length);
  const ask = (questions: Question[]) =>
    page.evaluate(
      async ({ engine, questions }) => {
        const worker = new Worker(engine, { type: 'module' });
        const answers: Findings[] = [];
        for (const [ask, question] of questions.entries()) {
          answers.push(await new Promise((resolve, reject) => {
            worker.onmessage = ({ data }) => (data.findings ? resolve(data.findings) : reject(new Error(data.error)));
            worker.postMessage({ ask, question });
          }));
        }
        return answers;
      },
      { engine, questions },
    );
  const question = (q: string, near = false): Question => ({ folder: '/pagefind/', query: readQuery(q), group: 'rules', most: 5, near });
  const [exact, near] = [await ask(queries.map(({ q }) => question(q))), await ask(queries.map(({ q }) => question(q, true)))];
  const { recall, missed } = measureRecall(queries as AskedQuery[], ({ q }) => {
    const n = queries.findIndex((one) => one.q === q);
    return (exact[n]!.total > 0 ? exact[n]! : near[n]!).records.map(({ id }) => id);
  });
  const { everyday, ...literal } = recall;
  expect(literal, missed.join('\n')).toEqual({ word: 1, part: 1, several: 1, number: 1 });
  expect(everyday, missed.join('\n')).toBeGreaterThanOrEqual(0.95);
});

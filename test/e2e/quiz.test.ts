import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Download, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { findViolations } from '../support/axe.ts';
import { launch } from '../support/browser.ts';
import { portrait, readSheets } from '../support/pdf.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
const newContext = () => browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce', serviceWorkers: 'block' });
beforeEach(async () => {
  context = await newContext();
  page = await context.newPage();
});
afterEach(() => context.close());

const visit = (path: string, on = page) => on.goto(inject('origin') + path, { waitUntil: 'networkidle' });
const press = (name: string, on = page) => on.getByRole('button', { name, exact: true }).first().click();
const stem = (on = page) => on.locator('.qz-stem:focus');

/** Answers the question that is open with something complete, right or wrong. */
async function fill(on = page): Promise<void> {
  const choices = on.locator('.qz-choice input');
  if ((await choices.count()) > 0) await choices.first().check();
  for (const gap of await on.locator('.qz-gaps input').all()) await gap.fill('台账');
  for (const pair of await on.locator('.qz-pairs select').all()) await pair.selectOption({ index: 1 });
}

describe('practice', () => {
  test('ten questions: half of them, away, back, the rest, and what to read again', async () => {
    await visit('/quizzes/complaints/');
    await press('练10题');
    for (let n = 1; n <= 5; n += 1) {
      await stem().waitFor();
      expect(await page.locator('.qz-meta').textContent()).toContain(`第${n}题，共10题`);
      await fill();
      await press('看对错');
      await page.locator('.qz-said').getByText('解析').waitFor();
      if (n < 5) await page.keyboard.press('Enter');
    }
    await page.locator('[data-status="saved"]').waitFor();
    await visit('/quizzes/');
    await page.getByText(/做过5题/).waitFor();

    await visit('/quizzes/complaints/');
    await press('接着上次做（已答5／10题）');
    for (let n = 6; n <= 10; n += 1) {
      await stem().waitFor();
      expect(await page.locator('.qz-meta').textContent()).toContain(`第${n}题，共10题`);
      await fill();
      await press('看对错');
      await page.locator('.qz-said').waitFor();
      await page.keyboard.press('Enter');
    }
    await page.locator('.qz-sum').getByText(/答了10题，对\d+题|10题全对/).waitFor();
    expect(await findViolations(page)).toEqual([]);
    await visit('/quizzes/results/');
    await page.locator('.qz-figures').getByText(/^10／\d+$/).waitFor();
    expect(await page.locator('.qz-history li').count()).toBe(1);
  });

  test('with the keyboard alone: choose by digits and letters, Enter marks, Enter goes on', async () => {
    await visit('/quizzes/practice/?rule=4.2.1.2');
    await page.getByRole('button', { name: /^全部\d+题$/ }).focus();
    await page.keyboard.press('Enter');
    for (let left = await count(); left > 0; left -= 1) {
      await stem().waitFor();
      const choices = await page.locator('.qz-choice').count();
      if (choices > 0) {
        await page.keyboard.press(left % 2 ? '1' : 'b');
        await page.locator('.qz-choice :checked').first().waitFor();
        await page.keyboard.press('Enter');
      } else {
        for (const gap of await page.locator('.qz-gaps input').all()) {
          await page.keyboard.press('Tab');
          expect(await gap.evaluate((field) => field === document.activeElement)).toBe(true);
          await page.keyboard.type('争吵');
        }
        if ((await page.locator('.qz-steps').count()) > 0) {
          await page.keyboard.press('Tab');
          await page.keyboard.press('ArrowDown');
        }
        for (const select of await page.locator('.qz-pairs select').all()) {
          await select.focus();
          await page.keyboard.press('ArrowDown');
        }
        await page.getByRole('button', { name: '看对错' }).focus();
        await page.keyboard.press('Enter');
      }
      await page.locator('.qz-acts button:focus').waitFor();
      expect(await page.locator('.qz-run [role="status"]').first().textContent()).toMatch(/答对了|答错了|对了一部分/);
      await page.keyboard.press('Enter');
    }
    await page.locator('.qz-sum:focus').waitFor();
  });
  const count = async () => Number(/共(\d+)题/.exec((await page.locator('.qz-meta').textContent()) ?? '')?.[1]);

  test('steps are sorted by buttons, by arrows and by dragging', async () => {
    // A bank with nothing else in it.
    const quizzes = JSON.parse(readFileSync('dist/quizzes/complaints.json', 'utf8'));
    const order = quizzes.questions.find(({ kind }: { kind: string }) => kind === 'order');
    const card = JSON.parse(readFileSync('dist/quizzes/complaints/card.json', 'utf8'));
    await page.route('**/quizzes/complaints.json', (route) => route.fulfill({ json: { ...quizzes, questions: [order] } }));
    await page.route('**/quizzes/complaints/card.json', (route) => route.fulfill({ json: { ...card, questions: card.questions.filter(({ id }: { id: string }) => id === order.id) } }));
    await visit('/quizzes/complaints/');
    await press('全部1题');
    await stem().waitFor();
    const rows = () => page.locator('.qz-steps li > span:first-of-type').allTextContents();
    const before = await rows();
    await page.locator('.qz-steps li').first().getByRole('button', { name: /^下移/ }).click();
    expect(await rows()).toEqual([before[1], before[0], ...before.slice(2)]);
    expect(await page.locator('.qz-moves button:focus').getAttribute('aria-label')).toBe(`下移：${before[0]}`);
    await page.keyboard.press('ArrowUp');
    expect(await rows()).toEqual(before);
    const from = (await page.locator('.qz-steps li > b').first().boundingBox())!;
    const to = (await page.locator('.qz-steps li').last().boundingBox())!;
    await page.mouse.move(from.x + 8, from.y + 8);
    await page.mouse.down();
    await page.mouse.move(from.x + 8, to.y + to.height / 2, { steps: 8 });
    await page.mouse.up();
    expect((await rows()).at(-1)).toBe(before[0]);
  });

  test('three questions at the end of a section are answered in place', async () => {
    await visit('/chapters/service/');
    expect(await page.locator('.qz-run, .qz-desk').count()).toBe(0);
    const place = page.locator('details.qz3').last();
    await place.locator('summary').click();
    await place.getByRole('button', { name: '开始答题' }).click();
    await place.locator('.qz-stem').waitFor();
    expect(await place.locator('.qz-meta').textContent()).toContain('第1题，共3题');
    expect(await findViolations(page)).toEqual([]);
    expect(page.url()).toContain('/chapters/service/');
  });

  test('a file that does not come is said, and asked for again', async () => {
    await visit('/quizzes/practice/?chapter=5');
    await page.route('**/quizzes/fire.json', (route) => route.abort());
    await page.getByRole('button', { name: /^全部\d+题$/ }).click();
    await page.getByText('题目没有取到').waitFor();
    await page.unroute('**/quizzes/fire.json');
    await press('再试一次');
    await stem().waitFor();
  });

  test('what is due is practised again a day later, and the forecast counts it', async () => {
    await page.clock.install({ time: new Date('2026-11-03T09:00:00') });
    await visit('/quizzes/purpose/');
    await page.getByRole('button', { name: /^全部\d+题$/ }).click();
    const all = await count();
    for (let n = 0; n < all; n += 1) {
      await page.locator('.qz-stem').waitFor();
      await fill();
      await press('看对错');
      await page.locator('.qz-said').waitFor();
      await page.locator('.qz-acts .btn--p').click();
    }
    await page.locator('.qz-sum').waitFor();
    await visit('/quizzes/practice/?due');
    await page.getByText('今天没有要复习的题').waitFor();
    await page.getByText(/30天内到期\d+题/).waitFor();
    await page.clock.setSystemTime(new Date('2026-12-20T09:00:00'));
    await visit('/quizzes/practice/?due');
    await press(`全部${all}题`);
    await page.locator('.qz-stem').waitFor();
  });
});

describe('an exam', () => {
  test('of one seed is one paper in two browsers, on the screen and on paper', async () => {
    const other = await newContext();
    const second = await other.newPage();
    const stems: string[][] = [];
    for (const on of [page, second]) {
      await visit('/quizzes/exam/?exam=counter&seed=0412', on);
      await press('开始考试', on);
      const read: string[] = [];
      for (let n = 0; n < 4; n += 1) {
        await on.locator(`#exam-${n}-stem`).waitFor();
        read.push(`${await on.locator('.qz-stem').textContent()}${(await on.locator('.qz-choice > span').allTextContents()).join('')}`);
        await press('下一题', on);
      }
      stems.push(read);
    }
    expect(stems[0]).toEqual(stems[1]);
    await visit('/quizzes/paper/?exam=counter&seed=0412', second);
    const paper = await second.locator('[data-island] .qz-sheet__q').evaluateAll((rows) => rows.slice(0, 4).map((row) => `${row.querySelector('p')?.textContent}${[...row.querySelectorAll('li')].map((one) => one.textContent?.slice(1)).join('')}`));
    expect(paper).toEqual(stems[0]);
    await other.close();
  });

  test('goes on by the wall clock, warns of what is open, and is marked at the end', async () => {
    await page.clock.install({ time: new Date('2026-11-03T09:00:00') });
    await visit('/quizzes/exam/?exam=counter&seed=1');
    expect(await page.locator('.qz-desk').textContent()).toContain('题目和答案都在网页文件里');
    await press('开始考试');
    await page.locator('#exam-0-stem').waitFor();
    await fill();
    await page.locator('[data-status="saved"]').waitFor();
    expect(await page.locator('.qz-said, .qz-mark').count()).toBe(0);

    await page.clock.setSystemTime(new Date('2026-11-03T09:10:00'));
    await visit('/quizzes/exam/');
    await page.getByRole('button', { name: /接着考（还剩1[45]:/ }).click();
    await page.locator('#exam-0-stem').waitFor();
    expect(await page.locator('.qz-bar').textContent()).toContain('已答1／25题');
    await press('交卷');
    await page.getByText('还有24题没有答完').waitFor();
    await press('确定交卷');
    await page.locator('.qz-outcome:focus').waitFor();
    expect(await page.locator('.qz-outcome').textContent()).toContain('不合格');
    expect(await page.locator('.qz-reviewed > li').count()).toBeGreaterThanOrEqual(24);
    expect(await findViolations(page)).toEqual([]);
    const sheets = readSheets(await page.pdf({ preferCSSPageSize: true }));
    expect(sheets).toEqual([portrait]);
  });

  test('whose time is over is handed in by itself', async () => {
    await page.clock.install({ time: new Date('2026-11-03T09:00:00') });
    await visit('/quizzes/exam/?exam=counter&seed=1');
    await press('开始考试');
    await page.locator('[data-status="saved"]').waitFor();
    await page.clock.fastForward('26:00');
    await page.getByText('时间到，已自动交卷').waitFor();
    await page.locator('.qz-outcome').waitFor();
  });
});

describe('on paper', () => {
  test('a paper and its key: A4, a few sheets and one', async () => {
    await visit('/quizzes/paper/?exam=hall&seed=0412');
    await page.locator('.qz-sheet__q').filter({ visible: true }).first().waitFor();
    const rows = page.locator('.qz-sheet__q').filter({ visible: true });
    expect(await rows.count()).toBe(50);
    const paper = readSheets(await page.pdf({ preferCSSPageSize: true }));
    expect(paper.length).toBeLessThanOrEqual(5);
    expect(paper[0]).toEqual(portrait);
    await press('看答案');
    await page.getByRole('heading', { name: '营业厅规范考试答案' }).waitFor();
    expect(await rows.count()).toBe(50);
    expect(readSheets(await page.pdf({ preferCSSPageSize: true })).length).toBeLessThanOrEqual(2);
    expect(await findViolations(page)).toEqual([]);
  });

  test('without JavaScript the questions of a section and a sample paper are there to be printed, and no answer with them', async () => {
    const plain = await browser.newContext({ javaScriptEnabled: false });
    const still = await plain.newPage();
    await visit('/quizzes/complaints/', still);
    expect(await still.locator('.qz-sheet__q').filter({ visible: true }).count()).toBeGreaterThan(20);
    expect(await still.locator('main').textContent()).not.toContain('解析：');
    const explain = JSON.parse(readFileSync('dist/quizzes/complaints.json', 'utf8')).questions[0].explain;
    expect(await still.content()).not.toContain(explain);
    await visit('/quizzes/paper/', still);
    expect(await still.locator('.qz-sheet__q').filter({ visible: true }).count()).toBe(50);
    await visit('/chapters/safety/', still);
    expect(await still.locator('details.qz3').count()).toBe(4);
    await plain.close();
  });
});

describe('the trainer', () => {
  const readDownload = async (download: Download) => readFileSync(await download.path(), 'utf8');

  test('sums up files of several people, refuses what is none in words, and gives tables', async () => {
    await visit('/quizzes/purpose/');
    await page.getByRole('button', { name: /^全部\d+题$/ }).click();
    await page.locator('.qz-stem').waitFor();
    await fill();
    await press('看对错');
    await page.locator('[data-status="saved"]').waitFor();
    await visit('/quizzes/results/');
    const [given] = await Promise.all([page.waitForEvent('download'), press('导出成绩文件')]);
    const own = JSON.parse(await readDownload(given));
    const people = Array.from({ length: 3 }, (_, n) => ({ name: `p${n}.json`, mimeType: 'application/json', buffer: Buffer.from(JSON.stringify({ ...own, person: { ...own.person, name: n === 0 ? '=HYPERLINK("x")' : `<img src=x onerror=alert(${n})>`, number: `A${n}` } })) }));

    await visit('/quizzes/trainer/');
    await page.getByLabel('成绩文件').setInputFiles([...people, { name: 'photo.json', mimeType: 'application/json', buffer: Buffer.from('not json') }]);
    await page.getByText('photo.json：没有读入。文件内容残缺，请重新导出。').waitFor();
    expect(await page.locator('tbody').first().locator('tr').count()).toBe(3);
    expect(await page.locator('main img').count()).toBe(0);
    expect(await findViolations(page)).toEqual([]);
    const [csv] = await Promise.all([page.waitForEvent('download'), press('导出各人CSV')]);
    expect(await readDownload(csv)).toContain(`"'=HYPERLINK(""x"")"`);
    const [xlsx] = await Promise.all([page.waitForEvent('download'), press('导出各题Excel')]);
    expect((await readDownload(xlsx)).startsWith('PK')).toBe(true);
  });

  test('carries the bank to Moodle, and questions back to the editor', async () => {
    await visit('/quizzes/trainer/');
    const [given] = await Promise.all([page.waitForEvent('download'), press('导出GIFT题库')]);
    expect(given.suggestedFilename()).toMatch(/\.gift$/);
    const gift = await readDownload(given);
    expect(gift).toContain('$CATEGORY: ');
    await page.getByLabel('读入GIFT文件').setInputFiles({ name: 'bank.gift', mimeType: 'text/plain', buffer: Buffer.from(`${gift}\n写一篇。{}\n`) });
    await page.getByText(/^读出\d{3}题。$/).waitFor();
    await page.getByText('问答题没有标准答案，不能用。').waitFor();
    expect(await page.locator('#yaml').inputValue()).toContain('questions:');
    expect(await findViolations(page)).toEqual([]);
  });
});

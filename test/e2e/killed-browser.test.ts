import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { ChecklistPage, type Verdict, verdicts } from '../support/checklist-page.ts';
import { startOnProfile } from '../support/killable-browser.ts';

/** How often the browser is killed. The short form runs with every test; `HANDBOOK_KILLS=50` is the long one. */
const kills = Number(process.env['HANDBOOK_KILLS'] ?? 5);

const origin = inject('origin');
const profile = mkdtempSync(join(tmpdir(), 'handbook-profile-'));
afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

test(
  `F1: killed ${kills} times right after 已保存, the browser comes back with everything that was said to be saved`,
  async () => {
    /** Verdicts by row. */
    const saved = new Map<number, string | null>();
    /** The answer that was under way when the browser was killed: it may be there or not. */
    let pending: Verdict | undefined;

    for (let kill = 0; kill <= kills; kill++) {
      const browser = await startOnProfile(profile);
      try {
        const sheet = await ChecklistPage.open(browser.context, origin);
        const found = new Map<number, string | null>();
        for (const row of saved.keys()) found.set(row, await sheet.verdict(row));
        if (pending && found.get(1) === pending) saved.set(1, pending);
        expect(found, `after kill ${kill}`).toEqual(saved);
        if (kill === kills) return;

        const count = 1 + Math.floor(Math.random() * 6);
        for (let row = 1; row <= count; row++) {
          const verdict = verdicts[(kill + row) % verdicts.length]!;
          await sheet.answer(row, verdict);
          await sheet.says('saved');
          saved.set(row, verdict);
        }
        pending = kill % 2 === 1 ? verdicts[kill % verdicts.length]! : undefined;
        if (pending) await sheet.answer(1, pending);
      } finally {
        await browser.kill();
      }
    }
  },
  60_000 + kills * 10_000,
);

test(
  `F3: killed ${kills} times in the middle of a restore, the browser has all of the backup or nothing of it`,
  async () => {
    const own = 3;
    const profile = newProfile();
    const file = await makeBackup(2_000);
    let restored = 0;
    for (let kill = 0; kill <= kills; kill++) {
      const browser = await startOnProfile(profile);
      try {
        if (kill === 0) await fillBrowser(browser.context, origin, manyEntries(own));
        const rows = await tamperRecords(browser.context, origin);
        expect([own, own + 2_000], `after kill ${kill}`).toContain(rows.length);
        restored += rows.length > own ? 1 : 0;
        if (kill === kills) break;
        if (rows.length > own) await emptyRecords(browser.context, own);
        const page = await browser.context.newPage();
        await page.goto(`${origin}/storage/`);
        await page.locator('#restore input[type="file"]').setInputFiles(file);
        await page.getByRole('button', { name: words.apply, exact: true }).click();
        // From before the first row is put to after the last was read back.
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 900));
      } finally {
        await browser.kill();
      }
    }
    console.log(`${kills} restores were killed: ${restored} had come through, ${kills - restored} had not begun to count`);
  },
  60_000 + kills * 15_000,
);

/** A backup of a browser with so many entries, as its page gives it. */
async function makeBackup(count: number): Promise<string> {
  const { context, kill } = await startOnProfile(newProfile());
  try {
    await fillBrowser(context, origin, manyEntries(count));
    const page = await context.newPage();
    await page.goto(`${origin}/storage/`);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: words.backUp, exact: true }).click()]);
    const file = join(newProfile(), 'backup.json');
    await download.saveAs(file);
    return file;
  } finally {
    await kill();
  }
}

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { presentDatabase } from '../../src/storage/backup/archive.ts';
import { emptySnapshot } from '../../src/storage/backup/snapshot.ts';
import { writeBackup } from '../../src/storage/backup/write-backup.ts';
import { localData as words } from '../../src/ui/text/zh-Hans/local-data.ts';
import { dropDatabase, tamperRecords } from '../support/browser-storage.ts';
import { ChecklistPage, type Verdict, verdicts } from '../support/checklist-page.ts';
import { manyEntries } from '../support/fill-browser.ts';
import { startOnProfile } from '../support/killable-browser.ts';

/** How often the browser is killed. The short form runs with every test; `HANDBOOK_KILLS=50` is the long one. */
const kills = Number(process.env['HANDBOOK_KILLS'] ?? 5);

const origin = inject('origin');
const profiles: string[] = [];
afterAll(() => {
  for (const profile of profiles) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

function newProfile(): string {
  const profile = mkdtempSync(join(tmpdir(), 'handbook-profile-'));
  profiles.push(profile);
  return profile;
}

test(
  `F1 and F2: killed ${kills} times right after 已保存 or before it, the browser comes back with everything that was said to be saved and no half of anything`,
  async () => {
    const profile = newProfile();
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
    const count = 6_000;
    const file = writeFile(count);
    const profile = newProfile();
    let through = 0;
    for (let kill = 0; kill <= kills; kill++) {
      const browser = await startOnProfile(profile);
      try {
        if (kill > 0) {
          const rows = await tamperRecords(browser.context, origin);
          expect([0, count], `after kill ${kill}`).toContain(rows.length);
          through += rows.length > 0 ? 1 : 0;
        }
        if (kill === kills) break;
        await dropDatabase(browser.context, origin);
        const page = await browser.context.newPage();
        await page.goto(`${origin}/storage/`);
        await page.locator('#restore input[type="file"]').setInputFiles(file);
        const apply = page.getByRole('button', { name: words.apply, exact: true });
        await apply.waitFor();
        // Nobody waits for what the click does: it goes on while the time runs out.
        await apply.evaluate((button) => void setTimeout(() => (button as HTMLElement).click()));
        await new Promise((resolve) => setTimeout(resolve, Math.random() * restoreTakes));
      } finally {
        await browser.kill();
      }
    }
    console.log(`${kills} restores were killed: ${through} had come through whole, of ${kills - through} nothing was there`);
  },
  60_000 + kills * 15_000,
);

/** Milliseconds: about as long as 6,000 rows take from the click to the commit on the machines that this was written on. */
const restoreTakes = 1_500;

/** A backup of another browser with so many entries. */
function writeFile(count: number): string {
  const records = manyEntries(count).map(({ kind, of, version, payload }, n) => ({ id: `there-${n}`, kind, of, definition: 'd', version, revision: 1, stamp: 'there', order: n + 1, number: n + 1, sequence: 'fault/2022', savedAt: 1, payload }));
  const file = join(newProfile(), 'backup.json');
  writeFileSync(file, writeBackup({ ...emptySnapshot(), definitions: [{ fingerprint: 'd', data: {} }], records: JSON.parse(JSON.stringify(records)) }, { database: presentDatabase, made: 1, edition: '2026' })!);
  return file;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { ChecklistPage, type Verdict, verdicts } from '../support/checklist-page.ts';
import { startOnProfile } from '../support/killable-browser.ts';

/** How often the browser is killed. The short form runs with every test; `HANDBOOK_KILLS=50` is the long one. */
const kills = Number(process.env['HANDBOOK_KILLS'] ?? 3);

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

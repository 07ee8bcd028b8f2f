import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, inject, test } from 'vitest';
import { verdicts } from '../../src/widgets/checklist/state.ts';
import { ChecklistPage } from '../support/checklist-page.ts';
import { startOnProfile } from '../support/killable-browser.ts';

/** How often the browser is killed. The short form runs with every test; `HANDBOOK_KILLS=50` is the long one. */
const kills = Number(process.env['HANDBOOK_KILLS'] ?? 3);

const origin = inject('origin');
const profile = mkdtempSync(join(tmpdir(), 'handbook-profile-'));
afterAll(() => rmSync(profile, { recursive: true, force: true, maxRetries: 5 }));

test(
  `F1: killed ${kills} times right after 已保存, the browser comes back with everything that was said to be saved`,
  async () => {
    const saved: Record<string, string | null> = {};
    /** The answer that was under way when the browser was killed: it may be there or not. */
    let pending: { item: string; verdict: string } | undefined;

    for (let kill = 0; kill <= kills; kill++) {
      const browser = await startOnProfile(profile);
      try {
        const sheet = await ChecklistPage.open(browser.context, origin);
        const items = await sheet.items(6);
        const found = Object.fromEntries(await Promise.all(Object.keys(saved).map(async (item) => [item, await sheet.verdict(item)])));
        if (pending && found[pending.item] === pending.verdict) saved[pending.item] = pending.verdict;
        expect(found, `after kill ${kill}`).toEqual(saved);
        if (kill === kills) return;

        const count = 1 + Math.floor(Math.random() * items.length);
        for (const [n, item] of items.slice(0, count).entries()) {
          const verdict = verdicts[(kill + n) % verdicts.length]!;
          await sheet.answer(item, verdict);
          await sheet.says('saved');
          saved[item] = verdict;
        }
        if (kill % 2 === 1) {
          pending = { item: items[0]!, verdict: verdicts[(kill + 1) % verdicts.length]! };
          await sheet.answer(pending.item, verdicts[(kill + 1) % verdicts.length]!);
        } else pending = undefined;
      } finally {
        await browser.kill();
      }
    }
  },
  60_000 + kills * 10_000,
);

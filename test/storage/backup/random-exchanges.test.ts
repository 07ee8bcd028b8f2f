import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { versionsOf } from '../../../src/storage/backup/merge-row.ts';
import type { Envelope } from '../../../src/storage/envelope.ts';
import { writeVersion } from '../../../src/storage/lineage.ts';
import { draft, failPuts, pageKind, tamper } from '../tabs.ts';
import { dump, judge, makeBackup, readText, startArchive } from './disks.ts';

/**
 * Two browsers with two tabs each, which save, make backups, restore each other's old and new ones and choose between versions, with
 * faults between. `HANDBOOK_RUNS=10000` is the long form.
 */
const numRuns = Number(process.env['HANDBOOK_RUNS'] ?? 60);

afterEach(() => vi.restoreAllMocks());

const step = fc.record({
  does: fc.constantFrom('save', 'save', 'save', 'remove', 'back up', 'restore', 'restore', 'choose', 'new page', 'full'),
  who: fc.constantFrom(0, 1),
  tab: fc.constantFrom(0, 1),
  id: fc.constantFrom('a', 'b'),
  pick: fc.nat(9),
});

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const textOf = ({ payload }: Envelope) => (payload as { text: string }).text;
const rowsOf = async (disk: IDBFactory) => (await tamper(disk, 'records', (rows) => rows.getAll())) as Envelope[];
const versionsIn = (rows: readonly Envelope[]) => rows.flatMap(versionsOf);

async function play(steps: Step[]): Promise<void> {
  const browsers = [0, 1].map(() => {
    const browser = startArchive();
    return { ...browser, tabs: [browser.openTab(), browser.openTab()] };
  });
  // So that the database is there before anything looks into it behind the site's back.
  for (const { archive } of browsers) await archive.read();
  const backups: string[] = [];
  /** What was said to be saved → what it was saved on top of. */
  const acknowledged = new Map<string, string[]>();
  let count = 0;

  for (const { does, who, tab, id, pick } of steps) {
    const browser = browsers[who]!;
    const row = (await rowsOf(browser.disk)).find((one) => one.id === id);
    if (does === 'save') {
      count += 1;
      const text = `text ${count}`;
      const saved = await browser.tabs[tab]!.save(pageKind, { ...draft(id, text), revision: row?.revision ?? 0 });
      expect(saved.answer).toBe('saved');
      acknowledged.set(text, row ? [textOf(row)] : []);
    }
    if (does === 'remove' && row && !row.removed) expect((await browser.tabs[tab]!.remove(pageKind, id, row.revision)).answer).toBe('saved');
    if (does === 'new page') browser.tabs[tab] = browser.openTab();
    if (does === 'back up') backups.push(await makeBackup(browser.archive));
    if (does === 'choose' && row?.others) {
      const versions = versionsOf(row);
      expect(await browser.archive.settle(id, versions[pick % versions.length]!)).toMatchObject({ answer: 'done' });
    }
    const backup = backups[pick % Math.max(1, backups.length)];
    if (backup === undefined) continue;
    if (does === 'restore') {
      expect(await browser.archive.restore(readText(backup), judge)).toMatchObject({ answer: 'done' });
      const after = await dump(browser.disk);
      await browser.archive.restore(readText(backup), judge);
      expect(await dump(browser.disk)).toBe(after);
    }
    if (does === 'full') {
      const before = await dump(browser.disk);
      failPuts('records', 'QuotaExceededError');
      const answer = await browser.archive.restore(readText(backup), judge);
      vi.restoreAllMocks();
      expect(answer.answer === 'failed' || (await dump(browser.disk)) === before).toBe(true);
      expect(await dump(browser.disk)).toBe(before);
    }
  }

  const [left, right] = browsers as [(typeof browsers)[0], (typeof browsers)[0]];
  await left.archive.restore(readText(await makeBackup(right.archive)), judge);
  await right.archive.restore(readText(await makeBackup(left.archive)), judge);
  const ends = await Promise.all([left, right].map(async ({ disk }) => versionsIn(await rowsOf(disk)).map(writeVersion).sort()));
  expect(ends[0], 'both browsers say the same').toEqual(ends[1]);

  // A text is gone only where somebody saved on top of it.
  const there = new Set(versionsIn(await rowsOf(left.disk)).map(textOf));
  const builtUpon = new Set([...acknowledged.values()].flat());
  expect([...acknowledged.keys()].filter((text) => !there.has(text) && !builtUpon.has(text))).toEqual([]);
}

test(
  'two browsers that exchange backups come to the same, and lose nothing that was said to be saved',
  () => fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 24 }), play), { numRuns }),
  Math.max(60_000, numRuns * 300),
);

import { type Archive, openArchive, presentDatabase } from '../../../src/storage/backup/archive.ts';
import { readBackup } from '../../../src/storage/backup/read-backup.ts';
import { type Snapshot, storeNames } from '../../../src/storage/backup/snapshot.ts';
import { writeBackup } from '../../../src/storage/backup/write-backup.ts';
import { readRow } from '../../../src/storage/row.ts';
import type { Judge } from '../../../src/storage/backup/plan.ts';
import { pageKind, startBrowser, tamper } from '../tabs.ts';

/** A browser with its archive. */
export function startArchive() {
  const browser = startBrowser();
  return { ...browser, archive: openArchive({ indexedDB: browser.disk, now: () => 2_000_000 }) };
}

export const judge: Judge = (row) => row.kind !== 'page' || !['unreadable', 'newer'].includes(readRow(pageKind, row).answer);

const about = { database: presentDatabase, made: 1_000, edition: '2026版' };

/** The backup that the page would give. */
export async function makeBackup(archive: Archive): Promise<string> {
  const read = await archive.read();
  if (read.answer !== 'ok') throw new Error(read.why);
  return writeBackup(read.snapshot, about)!;
}

export function write(snapshot: Snapshot, head: Partial<typeof about> = {}): string {
  return writeBackup(snapshot, { ...about, ...head })!;
}

export function readText(text: string): Snapshot {
  const read = readBackup(text, presentDatabase);
  if (read.answer !== 'ok') throw new Error(read.why);
  return read.snapshot;
}

/** All rows as they lie there, to the byte. */
export async function dump(disk: IDBFactory): Promise<string> {
  const all: unknown[] = [];
  for (const name of storeNames) all.push(await tamper(disk, name, (rows) => rows.getAll()));
  return JSON.stringify(all, (_, value) => (value instanceof Uint8Array ? [...value] : value));
}

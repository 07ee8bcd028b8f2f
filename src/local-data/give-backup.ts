import { toLocalDateTime } from '../lib/clock.ts';
import { presentDatabase } from '../storage/backup/archive.ts';
import type { Snapshot } from '../storage/backup/snapshot.ts';
import { writeBackup } from '../storage/backup/write-backup.ts';
import type { Give } from '../ui/use-giving.tsx';

/** Gives a backup as a file. False where it would be too large for one. */
export function giveBackup(give: Give, name: string, snapshot: Snapshot, edition: string, part?: string): boolean {
  const made = Date.now();
  const text = writeBackup(snapshot, { database: presentDatabase, made, edition, ...(part === undefined ? {} : { part }) });
  if (text !== null) give(`${name}-${toLocalDateTime(made).replace('T', '-').replace(':', '')}`, 'json', text);
  return text !== null;
}

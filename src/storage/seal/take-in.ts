import { commit, type Database } from '../database.ts';
import type { Definition, Envelope } from '../envelope.ts';
import type { Failure } from '../failure.ts';
import { bringIn } from './bring-in.ts';
import type { Enter } from './sealed-store.ts';
import { openRow, rowIdOf } from './sealed-row.ts';

/**
 * Brings the records of one kind, kept in clear by an earlier release, under seal: seals them and writes them, opens again what
 * lies on the disk, and only takes away the clear ones that it found there whole. It can be broken off anywhere and begun again.
 */
export async function takeIn(database: Database, enter: Enter, kind: string): Promise<number | Failure> {
  const clear = (await database.getAll('records')).filter((row) => row?.kind === kind);
  if (clear.length === 0) return 0;
  const definitions = await definitionsOf(database, clear);

  const sealed = await enter(async (session, { manifest }) => {
    const fresh = clear.filter(({ id }) => !session.contents.record(id));
    return { answer: undefined, change: fresh.length > 0 ? bringIn(session, manifest, fresh, definitions) : null };
  });
  if (sealed.is === 'refused') return sealed.why;

  const verified = await enter(async ({ keys, vault }) => {
    // From the disk, not from memory.
    const there = await Promise.all(
      clear.map(async (row) => {
        const sealedRow = await database.get('sealed', await rowIdOf(keys, 'record', row.id));
        const content = sealedRow && (await openRow(keys, vault, sealedRow).catch(() => undefined));
        return content?.is === 'record' && isKept(row, content.row);
      }),
    );
    return { answer: clear.filter((_, n) => there[n]), change: null };
  });
  if (verified.is === 'refused') return verified.why;

  return commit(database, async (writing) => {
    const rows = writing.objectStore('records');
    let taken = 0;
    for (const row of verified.answer) {
      // Saved again since, in a tab of the earlier release: it stays, and is met again at the next unlocking.
      if ((await rows.get(row.id))?.revision !== row.revision) continue;
      await rows.delete(row.id);
      taken += 1;
    }
    return taken;
  });
}

async function definitionsOf(database: Database, rows: readonly Envelope[]): Promise<Definition[]> {
  const found = await Promise.all([...new Set(rows.map(({ definition }) => definition))].map((fingerprint) => database.get('definitions', fingerprint)));
  return found.filter((definition) => definition !== undefined);
}

/** The place in the order is the vault's own; all else is as it was, or has been worked on since under seal. */
function isKept({ order: _, ...row }: Envelope, { order: __, ...kept }: Envelope): boolean {
  return kept.revision > row.revision || sortedJson(row) === sortedJson(kept);
}

function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_, part) => (typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part));
}

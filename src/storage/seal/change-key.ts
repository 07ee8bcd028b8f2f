import { commitSealed, type Database } from '../database.ts';
import { randomId } from '../ids.ts';
import { isSame } from './contents.ts';
import type { Header } from './header.ts';
import { deriveKeys, drawMaster } from './keys.ts';
import { hashAll, type Manifest, type ManifestRow, sealManifest } from './manifest.ts';
import { readPassphrase } from './passphrase.ts';
import { sealContent } from './sealed-row.ts';
import { beginSession, type Present, type Session } from './session.ts';
import { makeSlot, openSlots } from './slots.ts';

/**
 * Seals everything anew under another master key, in one strict transaction: all or nothing. Only the passphrase that asks for
 * it and the new recovery code open it then; everybody else is to be added again, because their passphrases are not known here.
 * Rows that cannot be opened stay as they are. Answers the session under the new key.
 */
export async function changeKey(database: Database, session: Session, present: Present, passphrase: string, recoveryCode: string, rounds: number, now: number): Promise<Session | 'wrong' | 'changed'> {
  const { header, manifest } = present;
  const { vault } = session;
  const secret = readPassphrase(passphrase);
  const used = await openSlots(
    header.slots.filter(({ opens }) => opens === 'passphrase'),
    secret,
    vault,
  );
  if (!used) return 'wrong';
  used.master.fill(0);

  const master = drawMaster();
  const slots = await Promise.all([makeSlot(master, secret, 'passphrase', vault, rounds), makeSlot(master, recoveryCode, 'recovery', vault, rounds)]);
  const next: Header = { ...header, key: randomId(), revision: header.revision + 1, slots };
  const fresh = beginSession(await deriveKeys(master, vault), next, slots[0].id);
  master.fill(0);

  const opened = session.contents.all();
  const resealed = await Promise.all(opened.map(async (one) => ('content' in one ? { content: one.content, row: await sealContent(fresh.keys, vault, one.content) } : one)));
  const rows = resealed.map(({ row }) => row).sort((a, b) => (a.id < b.id ? -1 : 1));
  const person = manifest.people[used.slot.id] ?? { name: '', since: now };
  const signed: Manifest = { ...manifest, count: rows.length, hashes: await hashAll(fresh.keys, rows), people: { [slots[0].id]: person }, savedAt: now };
  const row = await sealManifest(fresh.keys, vault, signed, present.revision + 1);

  const done = await commitSealed(database, async (writing) => {
    const [vaultRows, sealedRows] = [writing.objectStore('vault'), writing.objectStore('sealed')];
    const [there, before] = (await Promise.all([vaultRows.get('header'), vaultRows.get('manifest')])) as [Header | undefined, ManifestRow | undefined];
    if (there?.key !== session.key || there.revision !== header.revision || !before || !present.row || !isSame(before.iv, present.row.iv)) return false;
    // Not cleared: a row of a shape that is not known stays where it is.
    await Promise.all(opened.map(({ row: old }) => sealedRows.delete(old.id)));
    await Promise.all([...rows.map((sealed) => sealedRows.put(sealed)), vaultRows.put(next), vaultRows.put(row)]);
    return true;
  });
  if (!done) return 'changed';
  fresh.contents.replace(resealed, session.contents.strays);
  fresh.contents.agreesWith(row);
  return fresh;
}

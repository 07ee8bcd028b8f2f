import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { databaseName, upgrades } from '../../../src/storage/database.ts';
import { draft, pageKind, settle, tamper } from '../tabs.ts';
import { startSealedBrowser } from '../vaults.ts';

/** A vault as format 1 wrote it, bytes in hexadecimal. Never changed: whatever comes later must open it. */
const path = 'test/support/golden/vault-v1.json';
const fromJson = (text: string) => JSON.parse(text, (_, part) => (typeof part?.hex === 'string' ? new Uint8Array(Buffer.from(part.hex, 'hex')) : part));

test('the golden vault of format 1 opens, with its passphrase and with its recovery code', async () => {
  const golden = fromJson(readFileSync(path, 'utf8'));
  for (const enter of ['passphrase', 'code'] as const) {
    const { disk, openTab } = startSealedBrowser();
    const vault = openTab();
    await vault.look();
    for (const row of golden.vault) await tamper(disk, 'vault', (rows) => rows.put(row));
    for (const row of golden.sealed) await tamper(disk, 'sealed', (rows) => rows.put(row));
    expect(await (enter === 'passphrase' ? vault.unlock(golden.passphrase) : vault.unlockWithCode(golden.code, { passphrase: 'a new passphrase', name: '' }))).toBe('done');
    expect(vault.state).toMatchObject({ findings: [], asides: [] });
    expect(await vault.store.load(pageKind, 'a')).toMatchObject({ answer: 'ok', record: { number: 1, payload: { text: '客户说机器坏了' } } });
    expect(await vault.store.definition(draft('a').definition.fingerprint)).toEqual(draft('a').definition.data);
  }
});

test('a database of version 1 is brought to version 2 with all that is in it', async () => {
  const { disk, openClear } = startSealedBrowser();
  const request = disk.open(databaseName, 1);
  request.addEventListener('upgradeneeded', () => upgrades[0]!(request.result));
  (await settle(request)).close();
  const row = { id: 'a', kind: 'page', of: 'book', definition: 'd', version: 3, revision: 1, order: 1, savedAt: 1, payload: { text: 'a' } };
  await tamper(disk, 'records', (rows) => rows.put(row));
  expect(await openClear().load(pageKind, 'a')).toMatchObject({ answer: 'ok', record: { payload: { text: 'a' } } });
  const { objectStoreNames } = await settle(disk.open(databaseName));
  expect([...objectStoreNames]).toEqual(expect.arrayContaining(['records', 'definitions', 'counters', 'vault', 'sealed']));
});

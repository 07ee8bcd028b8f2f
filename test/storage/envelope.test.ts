import { expect, test } from 'vitest';
import { storeNames } from '../../src/storage/backup/snapshot.ts';
import { connect, upgrades } from '../../src/storage/database.ts';
import type { Envelope, RecordKind } from '../../src/storage/envelope.ts';
import { Stamps, stampOf } from '../../src/storage/lineage.ts';
import { checklistKind } from '../../src/widgets/checklist/stored.ts';
import payload from '../support/golden/checklist-v1.json' with { type: 'json' };
import golden from '../support/golden/database-v1.json' with { type: 'json' };
import present from '../support/golden/database-v2.json' with { type: 'json' };
import { startBrowser, tamper } from './tabs.ts';

/** A checklist as it was kept when the database had its first version. */
const kind1: RecordKind<unknown> = { kind: 'checklist', version: 1, parse: (kept) => kept, migrations: {} };

const fresh = {
  id: '0123456789abcdef0123456789abcdef',
  of: 'opening',
  definition: { fingerprint: '0123456789ab', data: { id: 'opening' } },
  revision: 0,
  payload,
  sequence: 'opening/2026',
};

test('what lies on the disk of version 2 is the golden database, to the key', async () => {
  const { disk, openTab } = startBrowser();
  const store = openTab({ now: () => 1_793_663_880_000, stamps: new Stamps('00112233445566aa') });
  await store.save(kind1, fresh);
  for (const name of storeNames) {
    expect(await tamper(disk, name, (rows) => rows.getAll()), name).toEqual(present[name]);
  }
});

test('F35: the database of the first release becomes that of this one, with every row as it was, and is worked on', async () => {
  const { disk, openTab } = startBrowser();
  const old = await connect({ factory: () => disk, steps: upgrades.slice(0, 1) }).use();
  if (old.is !== 'open') throw new Error('not open');
  for (const name of ['records', 'definitions', 'counters'] as const) {
    for (const row of golden[name]) await old.database.put(name, row as never);
  }
  old.database.close();

  const store = openTab({ stamps: new Stamps('00112233445566aa') });
  expect(await store.load(kind1, fresh.id)).toMatchObject({ answer: 'ok', record: { number: 1, revision: 1, payload } });
  expect(await tamper(disk, 'records', (rows) => rows.getAll())).toEqual(golden.records);
  expect(await store.save(kind1, { ...fresh, revision: 1 })).toMatchObject({ answer: 'saved', record: { number: 1, revision: 2 } });
  const [row] = await tamper(disk, 'records', (rows) => rows.getAll());
  expect(row).toMatchObject({ order: 1, stamp: '00112233445566aa', lineage: { [stampOf(golden.records[0] as Envelope)]: 1 } });
});

test('the golden database of version 1 is read', async () => {
  const { disk, openTab } = startBrowser();
  const store = openTab();
  await store.list(kind1, 'opening');
  for (const name of ['records', 'definitions', 'counters'] as const) {
    for (const row of golden[name]) await tamper(disk, name, (rows) => rows.put(row));
  }
  const loaded = await store.load(kind1, fresh.id);
  expect(loaded).toMatchObject({ answer: 'ok', record: { id: fresh.id, number: 1, revision: 1, payload } });
  const today = await store.load(checklistKind, fresh.id);
  expect(today).toMatchObject({ answer: 'ok', record: { number: 1, payload: { answers: { clean: { na: true }, seats: { value: 'ok' } }, completed: payload.completed } } });
  expect(await store.definition('0123456789ab')).toEqual({ id: 'opening' });
});

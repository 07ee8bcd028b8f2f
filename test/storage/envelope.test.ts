import { expect, test } from 'vitest';
import type { RecordKind } from '../../src/storage/envelope.ts';
import { checklistKind } from '../../src/widgets/checklist/stored.ts';
import payload from '../support/golden/checklist-v1.json' with { type: 'json' };
import golden from '../support/golden/database-v1.json' with { type: 'json' };
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

test('what lies on the disk of version 1 is the golden database, to the key', async () => {
  const { disk, openTab } = startBrowser();
  const store = openTab({ now: () => 1_793_663_880_000 });
  await store.save(kind1, fresh);
  for (const name of ['records', 'definitions', 'counters'] as const) {
    expect(await tamper(disk, name, (rows) => rows.getAll()), name).toEqual(golden[name]);
  }
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

import { expect, test } from 'vitest';
import { checklistKind } from '../../src/widgets/checklist/stored.ts';
import payload from '../support/golden/checklist-v1.json' with { type: 'json' };
import golden from '../support/golden/database-v1.json' with { type: 'json' };
import { startBrowser, tamper } from './tabs.ts';

const fresh = {
  id: '0123456789abcdef0123456789abcdef',
  of: 'opening',
  definition: { fingerprint: '0123456789ab', data: { id: 'opening' } },
  revision: 0,
  payload: checklistKind.parse(payload),
  sequence: 'opening/2026',
};

test('what lies on the disk of version 1 is the golden database, to the key', async () => {
  const { disk, openTab } = startBrowser();
  const store = openTab({ now: () => 1_793_663_880_000 });
  await store.save(checklistKind, fresh);
  for (const name of ['records', 'definitions', 'counters'] as const) {
    expect(await tamper(disk, name, (rows) => rows.getAll()), name).toEqual(golden[name]);
  }
});

test('the golden database of version 1 is read', async () => {
  const { disk, openTab } = startBrowser();
  const store = openTab();
  await store.list(checklistKind, 'opening');
  for (const name of ['records', 'definitions', 'counters'] as const) {
    for (const row of golden[name]) await tamper(disk, name, (rows) => rows.put(row));
  }
  const loaded = await store.load(checklistKind, fresh.id);
  expect(loaded).toMatchObject({ answer: 'ok', record: { id: fresh.id, number: 1, revision: 1, payload } });
  expect(await store.definition('0123456789ab')).toEqual({ id: 'opening' });
});

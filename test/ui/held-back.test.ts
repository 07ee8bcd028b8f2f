import { expect, test } from 'vitest';
import { pageKind } from '../storage/tabs.ts';
import { startSealedBrowser } from '../storage/vaults.ts';
import { is, open, rest } from './open-form.ts';

const deaf = { channel: { post() {}, listen() {} } };

test('F22: locked while asking which of two versions to keep: both are there, and the question is put again', async () => {
  const { createVault, unlockTab } = startSealedBrowser();
  const first = await createVault(deaf);
  const { form: theirs } = open(first.store);
  await rest(theirs);
  theirs.change({ text: 'a' });
  await is(theirs, 'saved');

  const second = await unlockTab(deaf);
  const { form: mine } = open(second.store);
  await is(mine, 'saved');
  theirs.change({ text: 'theirs' });
  await is(theirs, 'saved');
  mine.change({ text: 'mine' });
  await is(mine, 'changed');
  // The signal locks all tabs.
  await second.lock();
  expect([first.state.is, second.state.is]).toEqual(['locked', 'locked']);

  const again = await unlockTab();
  const { form } = open(again.store);
  await is(form, 'changed');
  expect(form.view).toMatchObject({ payload: { text: 'mine' }, unsaved: true });
  form.takeTheirs();
  await rest(form);
  expect(form.view).toMatchObject({ payload: { text: 'theirs' }, other: { text: 'mine' } });

  // It is asked once, and what was held back stands in no list of the form.
  const { form: later } = open((await unlockTab()).store);
  await is(later, 'saved');
  expect(await again.store.list(pageKind, 'book')).toMatchObject({ records: [{ id: 'a' }] });
});

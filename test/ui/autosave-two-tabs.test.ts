import { expect, test } from 'vitest';
import type { Store } from '../../src/storage/envelope.ts';
import type { Autosave } from '../../src/ui/autosave.ts';
import { type Page, pageKind, startBrowser } from '../storage/tabs.ts';
import { holdSaves, is, open, rest, textOnDisk, type, until } from './open-form.ts';

const changeIt = (form: Autosave<Page>) => form.change({ text: 'theirs' });
const removeIt = (form: Autosave<Page>, store: Store) => store.remove(pageKind, 'a', form.view.revision);

/** Two forms on one record, of which the second holds something that it has not saved when the first does. */
async function collide(act: (first: Autosave<Page>, store: Store) => unknown) {
  const { openTab } = startBrowser();
  const [one, two] = [openTab(), openTab()];
  const { form: first } = open(one);
  first.change({ text: 'before' });
  await is(first, 'saved');
  const { form } = open(two);
  await is(form, 'saved');
  const { release } = holdSaves(two);
  form.change({ text: 'min' });
  form.change(type('e'));
  await act(first, one);
  await rest(first);
  release();
  await is(form, 'changed');
  return { first, form, two };
}

test('an untouched form follows what the other saves', async () => {
  const { openTab } = startBrowser();
  const { form: one } = open(openTab());
  const { form: two } = open(openTab());
  await rest(two);
  one.change({ text: 'x' });
  await until(() => expect(two.view).toMatchObject({ payload: { text: 'x' }, revision: 1, status: { is: 'saved' } }));
  two.change(type('y'));
  await until(() => expect(one.view).toMatchObject({ payload: { text: 'xy' }, revision: 2 }));
});

test('a difference is shown and nothing is saved until the person chooses', async () => {
  const { form, two } = await collide(changeIt);
  expect(form.view).toMatchObject({ payload: { text: 'mine' }, unsaved: true, status: { theirs: { record: { payload: { text: 'theirs' } } } } });
  form.change(type('!'));
  expect(form.view).toMatchObject({ payload: { text: 'mine!' }, status: { is: 'changed' } });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await textOnDisk(two)).toBe('theirs');
});

test('mine is kept, theirs stays at hand', async () => {
  const { first, form, two } = await collide(changeIt);
  form.keepMine();
  await is(form, 'saved');
  expect(form.view).toMatchObject({ payload: { text: 'mine' }, other: { text: 'theirs' }, revision: 3, unsaved: false });
  await until(() => expect(first.view.payload).toEqual({ text: 'mine' }));
  form.swap();
  await is(form, 'saved');
  expect(form.view).toMatchObject({ payload: { text: 'theirs' }, other: { text: 'mine' } });
  expect(await textOnDisk(two)).toBe('theirs');
});

test('theirs is taken, mine stays at hand', async () => {
  const { form, two } = await collide(changeIt);
  form.takeTheirs();
  expect(form.view).toMatchObject({ payload: { text: 'theirs' }, other: { text: 'mine' }, unsaved: false, revision: 2, status: { is: 'saved' } });
  form.swap();
  await is(form, 'saved');
  expect(await textOnDisk(two)).toBe('mine');
});

test('while the person thinks, the other tab goes on: they are asked about the newest', async () => {
  const { first, form, two } = await collide(changeIt);
  first.change({ text: 'theirs, later' });
  await until(() => expect(form.view.status).toMatchObject({ is: 'changed', theirs: { record: { payload: { text: 'theirs, later' } } } }));
  form.keepMine();
  await is(form, 'saved');
  expect(form.view.other).toEqual({ text: 'theirs, later' });
  expect(await textOnDisk(two)).toBe('mine');
});

test('a choice made while the newest is being read is a choice', async () => {
  const { form, two } = await collide(changeIt);
  void form.refresh();
  form.keepMine();
  expect(form.view.status.is).toBe('saving');
  await is(form, 'saved');
  expect(await textOnDisk(two)).toBe('mine');
});

test('the same change in both is no difference', async () => {
  const { openTab } = startBrowser();
  const [one, two] = [openTab(), openTab()];
  const { form: first } = open(one);
  const { form: second } = open(two);
  await Promise.all([rest(first), rest(second)]);
  const { release } = holdSaves(two);
  second.change({ text: 'same' });
  first.change({ text: 'same' });
  await is(first, 'saved');
  release();
  await is(second, 'saved');
  expect(second.view).toMatchObject({ revision: 1, unsaved: false });
});

test('removed there, filled in here: keeping it brings it back', async () => {
  const { form, two } = await collide(removeIt);
  expect(form.view.status).toMatchObject({ theirs: { answer: 'empty', removed: 2 } });
  form.keepMine();
  await is(form, 'saved');
  expect(form.view.revision).toBe(3);
  expect(await textOnDisk(two)).toBe('mine');
});

test('removed there and given up here: the form is blank, and nothing comes back by itself', async () => {
  const { form, two } = await collide(removeIt);
  form.change(type('!'));
  form.takeTheirs();
  expect(form.view).toMatchObject({ payload: { text: '' }, other: { text: 'mine!' }, status: { is: 'untouched' }, revision: 2, unsaved: false });
  await form.refresh();
  await rest(form);
  expect(await textOnDisk(two)).toBe('empty');
  form.swap();
  await is(form, 'saved');
  expect(await textOnDisk(two)).toBe('mine!');
});

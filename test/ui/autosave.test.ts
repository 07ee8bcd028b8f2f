import { afterEach, describe, expect, test, vi } from 'vitest';
import { definition, draft, failPuts, pageKind, startBrowser, tamper } from '../storage/tabs.ts';
import { holdSaves, is, open, rest, textOnDisk, type, until } from './open-form.ts';

afterEach(() => vi.restoreAllMocks());

describe('one tab', () => {
  test('opening a page keeps nothing; the first change does', async () => {
    const store = startBrowser().openTab();
    const { form, seen } = open(store);
    await is(form, 'untouched');
    expect(form.view).toMatchObject({ phase: 'ready', payload: { text: '' }, revision: 0, unsaved: false, savedAt: undefined });
    expect(await textOnDisk(store)).toBe('empty');
    form.change({ text: 'x' });
    expect(form.view).toMatchObject({ status: { is: 'saving' }, unsaved: true });
    await is(form, 'saved');
    expect(form.view).toMatchObject({ status: { at: 1_001_000 }, revision: 1, savedAt: 1_001_000, definition: definition.fingerprint, unsaved: false });
    expect(await textOnDisk(store)).toBe('x');
    expect(seen).toEqual(['untouched', 'saving', 'saved']);
  });

  test('“saved” is said only of what the form shows', async () => {
    const store = startBrowser().openTab();
    const { form } = open(store);
    await rest(form);
    const { release } = holdSaves(store);
    form.change({ text: 'x' });
    form.change(type('y'));
    form.change(type('z'));
    expect(form.view).toMatchObject({ status: { is: 'saving' }, unsaved: true });
    release();
    const early = vi.spyOn(store, 'save');
    await is(form, 'saved');
    expect(await textOnDisk(store)).toBe('xyz');
    // The three changes went out as two saves.
    expect(early).toHaveBeenCalledOnce();
    expect(form.view.revision).toBe(2);
  });

  test('changes made while loading: steps are taken over, a whole form only where there was none', async () => {
    const store = startBrowser().openTab();
    const { form: fresh } = open(store);
    fresh.change({ text: 'whole' });
    fresh.change(type('!'));
    await is(fresh, 'saved');
    expect(await textOnDisk(store)).toBe('whole!');

    const { form: again } = open(store);
    again.change({ text: 'blank' });
    again.change(type('?'));
    await is(again, 'saved');
    expect(await textOnDisk(store)).toBe('whole!?');
  });

  test('what was entered is saved even when the form is gone', async () => {
    const store = startBrowser().openTab();
    const { form, stop } = open(store);
    await rest(form);
    const { release } = holdSaves(store);
    form.change({ text: 'x' });
    form.change(type('y'));
    stop();
    release();
    await until(async () => expect(await textOnDisk(store)).toBe('xy'));
  });

  test('a definition counts from the next save', async () => {
    const store = startBrowser().openTab();
    const { form } = open(store);
    await rest(form);
    form.saveUnder({ fingerprint: 'bbbbbbbbbbbb', data: 'other' });
    form.change({ text: 'x' });
    await is(form, 'saved');
    expect(form.view.definition).toBe('bbbbbbbbbbbb');
    expect(await store.definition('bbbbbbbbbbbb')).toBe('other');
  });
});

describe('a save that fails', () => {
  test('keeps the form and the old value; the next change or a retry saves', async () => {
    const store = startBrowser().openTab();
    const { form } = open(store);
    form.change({ text: 'old' });
    await is(form, 'saved');
    failPuts('records', 'QuotaExceededError');
    form.change({ text: 'new' });
    await is(form, 'failed');
    expect(form.view).toMatchObject({ payload: { text: 'new' }, unsaved: true, status: { why: 'full' }, revision: 1 });
    expect(await textOnDisk(store)).toBe('old');
    form.retry();
    await is(form, 'failed');
    vi.restoreAllMocks();
    form.retry();
    await is(form, 'saved');
    expect(await textOnDisk(store)).toBe('new');

    failPuts('records', 'UnknownError');
    form.change(type('er'));
    await is(form, 'failed');
    expect(form.view.status).toEqual({ is: 'failed', why: 'blocked' });
    vi.restoreAllMocks();
    form.change(type('!'));
    await is(form, 'saved');
    expect(await textOnDisk(store)).toBe('newer!');
  });

  test('a failure is not tried again by itself', async () => {
    const store = startBrowser().openTab();
    const { form } = open(store);
    await rest(form);
    failPuts('records', 'QuotaExceededError');
    const save = vi.spyOn(store, 'save');
    form.change({ text: 'x' });
    await is(form, 'failed');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(save).toHaveBeenCalledOnce();
  });

  test('storage that cannot be read: the form can be filled in and says so; a retry finds what is there', async () => {
    const { disk, openTab } = startBrowser();
    await openTab().save(pageKind, draft('a', 'there'));
    const opening = vi.spyOn(disk, 'open').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    const store = openTab();
    const { form } = open(store);
    await is(form, 'failed');
    expect(form.view).toMatchObject({ phase: 'ready', unsaved: false, status: { why: 'blocked' }, payload: { text: '' } });
    opening.mockRestore();
    form.retry();
    await is(form, 'saved');
    expect(form.view.payload).toEqual({ text: 'there' });
  });

  test('what was entered over a record that could not be read then is not saved over it', async () => {
    const { disk, openTab } = startBrowser();
    await openTab().save(pageKind, draft('a', 'there'));
    const opening = vi.spyOn(disk, 'open').mockImplementation(() => {
      throw new DOMException('', 'SecurityError');
    });
    const store = openTab();
    const { form } = open(store);
    await is(form, 'failed');
    form.change({ text: 'mine' });
    await is(form, 'failed');
    opening.mockRestore();
    form.retry();
    await is(form, 'changed');
    expect(form.view.payload).toEqual({ text: 'mine' });
    expect(await textOnDisk(store)).toBe('there');
  });
});

test.each([
  ['unreadable', { payload: { texts: 1 } }],
  ['newer', { version: 4 }],
] as const)('a row that is %s makes the form read-only; no change touches it', async (answer, odd) => {
  const { disk, openTab } = startBrowser();
  const store = openTab();
  await store.save(pageKind, draft('a'));
  const row = { ...(await tamper(disk, 'records', (rows) => rows.get('a'))), ...odd };
  await tamper(disk, 'records', (rows) => rows.put(row));
  const { form } = open(store);
  form.change(type('early'));
  await is(form, 'read-only');
  expect(form.view).toMatchObject({ phase: 'read-only', unsaved: false, status: { why: answer, aside: { bytes: JSON.stringify(row) } } });
  form.change({ text: 'x' });
  form.swap();
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await tamper(disk, 'records', (rows) => rows.get('a'))).toEqual(row);
});

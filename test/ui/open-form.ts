import { expect, vi } from 'vitest';
import type { Store } from '../../src/storage/envelope.ts';
import { Autosave } from '../../src/ui/autosave.ts';
import { definition, type Page, pageKind } from '../storage/tabs.ts';

const options = { of: 'book', definition, id: 'a', empty: () => ({ text: '' }) };

/** A form on record `a`, followed from the start. */
export function open(store: Store) {
  const form = new Autosave<Page>(store, pageKind, options);
  const seen: string[] = [];
  const stop = form.start(() => form.view.status.is !== seen.at(-1) && seen.push(form.view.status.is));
  return { form, seen, stop };
}

export const until = (holds: () => unknown) => vi.waitFor(holds, { interval: 2 });
/** Until the form has nothing more to do. */
export const rest = (form: Autosave<Page>) => until(() => expect(['loading', 'saving']).not.toContain(form.view.status.is));
export const is = (form: Autosave<Page>, status: string) => until(() => expect(form.view.status.is).toBe(status));
export const type = (text: string) => (now: Page) => ({ text: now.text + text });

export const textOnDisk = async (store: Store) => {
  const loaded = await store.load(pageKind, 'a');
  return loaded.answer === 'ok' ? loaded.record.payload.text : loaded.answer;
};

/** Saves of this store wait until `release`. */
export function holdSaves(store: Store) {
  let release!: () => void;
  const gate = new Promise<void>((resolve) => (release = resolve));
  const save = store.save;
  store.save = async (...sent) => {
    await gate;
    return save(...sent);
  };
  return { release };
}

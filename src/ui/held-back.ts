import type { RecordKind, Store } from '../storage/envelope.ts';
import type { AutosaveOptions } from './autosave.ts';

/**
 * What a form held and had not saved, because another tab had saved first and the person was being asked, when the records were
 * locked. It is sealed under an id of its own, in no list of its form, until the form is opened again and the question put again.
 */
const idOf = (id: string): string => `${id}-held-back`;

export async function holdBack<T>(store: Store, kind: RecordKind<T>, { id, of, definition }: AutosaveOptions<T>, payload: T): Promise<void> {
  const there = await store.load(kind, idOf(id));
  const revision = there.answer === 'ok' ? there.record.revision : there.answer === 'empty' ? (there.removed ?? 0) : undefined;
  if (revision !== undefined) await store.save(kind, { id: idOf(id), of: `${of}/held-back`, definition, revision, payload });
}

/** Gives it back once. From then on it lies among the removed records. */
export async function takeBack<T>(store: Store, kind: RecordKind<T>, id: string): Promise<T | undefined> {
  if (!store.beforeLock) return undefined;
  const there = await store.load(kind, idOf(id));
  if (there.answer !== 'ok') return undefined;
  await store.remove(kind, idOf(id), there.record.revision);
  return there.record.payload;
}

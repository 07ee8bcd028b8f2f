import { useEffect, useState } from 'preact/hooks';
import { type Reader, readReader, watchReader, writeReader } from '../storage/reader-preference.ts';
import type { Saved, Store, Stored } from '../storage/envelope.ts';
import { type Kept, type KeptList, useKept } from '../ui/use-kept.ts';
import type { Person } from './people.ts';
import { noDefinition, peopleOf, type ProfileState, profileKind } from './stored.ts';

/** Records of people are filled under nothing; the hook that lists records asks for a form all the same. */
const form = { id: peopleOf, fingerprint: noDefinition.fingerprint };
type Form = typeof form;
const noOlder = () => null;

export interface People {
  list: KeptList<ProfileState, Form>;
  people: Person[];
  kept(id: string): Kept<ProfileState, Form> | undefined;
  /** Keeps a new person (no `kept`) or a changed one, who is at work from then on. */
  save(state: ProfileState, kept?: Kept<ProfileState, Form>): Promise<Saved<ProfileState>>;
  /** A removed person is no longer at work; one who is brought back is. */
  remove(kept: Kept<ProfileState, Form>): Promise<Saved<ProfileState>>;
  restore(record: Stored<ProfileState>): Promise<Saved<ProfileState>>;
}

/** The people of this browser, kept up with all tabs. */
export function usePeople(store: Store): People {
  const { list, remove, restore } = useKept(store, profileKind, form, noOlder);
  const records = list.is === 'ready' ? list.kept : [];
  return {
    list,
    people: records.map(({ record }) => ({ id: record.id, ...record.payload })),
    kept: (id) => records.find(({ record }) => record.id === id),
    async save(payload, kept) {
      const { id = store.newId(), revision = 0 } = kept?.record ?? {};
      const saved = await store.save(profileKind, { id, of: peopleOf, definition: noDefinition, revision, payload });
      if (saved.answer === 'saved') writeReader({ id, ...payload });
      return saved;
    },
    async remove(kept) {
      const removed = await remove(kept);
      if (removed.answer === 'saved' && readReader()?.id === kept.record.id) writeReader(undefined);
      return removed;
    },
    async restore(record) {
      const restored = await restore(record);
      if (restored.answer === 'saved') writeReader({ id: record.id, ...record.payload });
      return restored;
    },
  };
}

/** Who works here now. Nobody in the first drawing, which is also made at build. */
export function useReader(): Reader | undefined {
  const [reader, setReader] = useState<Reader>();
  useEffect(() => {
    const read = () => setReader(readReader());
    read();
    return watchReader(read);
  }, []);
  return reader;
}

import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Aside, RecordKind, Saved, Store, Stored, Unavailable } from '../storage/envelope.ts';

/** Which edition of a form a record was filled under; `lost` where that cannot be found. */
export type Edition = 'present' | 'older' | 'lost';

/** A kept record with the form it was filled under, or with the present one where that is lost. */
export interface Kept<T, D> {
  record: Stored<T>;
  data: D;
  definition: Edition;
}

export type KeptList<T, D> = { is: 'loading' } | { is: 'unavailable'; why: Unavailable } | { is: 'ready'; kept: Kept<T, D>[]; aside: Aside[] };

export interface KeptRecords<T, D> {
  list: KeptList<T, D>;
  remove(kept: Kept<T, D>): Promise<Saved<T>>;
  restore(record: Stored<T>): Promise<Saved<T>>;
}

/** Reads an older edition of a form as the storage kept it; null where it cannot. May fetch what it reads with, which few need. */
export type ReadDefinition<D> = (stored: unknown) => D | null | Promise<D | null>;

/** What a form is to its records: the id they are kept under, and the hash that tells one edition of it from another. */
interface Form {
  id: string;
  fingerprint: string;
}

/** Takes one saved record into a list, where reading all of them again would be slow; `asked` counts how often the whole was asked for. */
export type Follow<T, D> = (id: string, asked: () => number, setList: (change: (before: KeptList<T, D>) => KeptList<T, D>) => void, readAll: () => void) => void;

/** The kept records of a form in the order of their first saves, kept up with all tabs; `follow` is for lists of thousands. */
export function useKept<T, D extends Form>(store: Store, kind: RecordKind<T>, data: D, readDefinition: ReadDefinition<D>, follow?: Follow<T, D>): KeptRecords<T, D> {
  const [list, setList] = useState<KeptList<T, D>>({ is: 'loading' });

  useEffect(() => {
    // Answers may overtake each other; only the newest question counts.
    let newest = 0;
    const read = async () => {
      newest += 1;
      const mine = newest;
      const answer = await readKept(store, kind, data, readDefinition);
      if (mine === newest) setList(answer);
    };
    const hear = (id: string) => (follow ? follow(id, () => newest, setList, read) : void read());
    // A page that comes back from the back/forward cache has heard nothing while it lay there.
    const comeBack = ({ persisted }: PageTransitionEvent) => void (persisted && read());
    void read();
    const stop = store.watch(kind, data.id, hear);
    addEventListener('pageshow', comeBack);
    return () => {
      newest = -1;
      stop();
      removeEventListener('pageshow', comeBack);
    };
  }, [store, kind, data]);

  return {
    list,
    remove: useCallback(({ record }) => store.remove(kind, record.id, record.revision), [store, kind]),
    restore: useCallback((record) => store.restore(kind, record), [store, kind]),
  };
}

async function readKept<T, D extends Form>(store: Store, kind: RecordKind<T>, data: D, readDefinition: ReadDefinition<D>): Promise<KeptList<T, D>> {
  const listed = await store.list(kind, data.id);
  if (listed.answer === 'unavailable') return { is: 'unavailable', why: listed.why };
  const older = new Set(listed.records.map(({ definition }) => definition).filter((fingerprint) => fingerprint !== data.fingerprint));
  const found = new Map(await Promise.all([...older].map(async (fingerprint) => [fingerprint, await readDefinition(await store.definition(fingerprint))] as const)));
  const kept = listed.records.map((record): Kept<T, D> => {
    if (record.definition === data.fingerprint) return { record, data, definition: 'present' };
    const own = found.get(record.definition);
    return own ? { record, data: own, definition: 'older' } : { record, data, definition: 'lost' };
  });
  return { is: 'ready', kept, aside: listed.aside };
}

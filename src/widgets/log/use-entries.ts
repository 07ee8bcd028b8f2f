import { useEffect, useState } from 'preact/hooks';
import type { Aside, Store, Stored, Unavailable } from '../../storage/envelope.ts';
import type { LogData } from './data.ts';
import type { LogState } from './state.ts';
import { logKind, readDefinition } from './stored.ts';

/** A kept entry with the log it was made in; `lost` where that cannot be found, and `data` is the present one. */
export interface Kept {
  record: Stored<LogState>;
  data: LogData;
  definition: 'present' | 'older' | 'lost';
}

export type KeptEntries = { is: 'loading' } | { is: 'unavailable'; why: Unavailable } | { is: 'ready'; kept: Kept[]; aside: Aside[] };

/** The entries of a log in the order of their numbers, kept up with all tabs. */
export function useEntries(store: Store, data: LogData): KeptEntries {
  const [entries, setEntries] = useState<KeptEntries>({ is: 'loading' });

  useEffect(() => {
    // Answers may overtake each other; only the newest question counts.
    let newest = 0;
    const read = async () => {
      newest += 1;
      const mine = newest;
      const read = await readEntries(store, data);
      if (mine === newest) setEntries(read);
    };
    // A page that comes back from the back/forward cache has heard nothing while it lay there.
    const comeBack = ({ persisted }: PageTransitionEvent) => void (persisted && read());
    void read();
    const stop = store.watch(logKind, data.id, () => void read());
    addEventListener('pageshow', comeBack);
    return () => {
      newest = -1;
      stop();
      removeEventListener('pageshow', comeBack);
    };
  }, [store, data]);

  return entries;
}

async function readEntries(store: Store, data: LogData): Promise<KeptEntries> {
  const listed = await store.list(logKind, data.id);
  if (listed.answer === 'unavailable') return { is: 'unavailable', why: listed.why };
  const older = new Set(listed.records.map(({ definition }) => definition).filter((fingerprint) => fingerprint !== data.fingerprint));
  const found = new Map(await Promise.all([...older].map(async (fingerprint) => [fingerprint, readDefinition(await store.definition(fingerprint))] as const)));
  const kept = listed.records.map((record): Kept => {
    if (record.definition === data.fingerprint) return { record, data, definition: 'present' };
    const own = found.get(record.definition);
    return own ? { record, data: own, definition: 'older' } : { record, data, definition: 'lost' };
  });
  return { is: 'ready', kept, aside: listed.aside };
}

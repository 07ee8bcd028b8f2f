import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Aside, Saved, Store, Stored, Unavailable } from '../../storage/envelope.ts';
import type { ChecklistData } from './data.ts';
import type { ChecklistState } from './state.ts';
import { checklistKind, readDefinition } from './stored.ts';

/** A kept run with the checklist it was filled under; `lost` where that cannot be found, and `data` is the present one. */
export interface Run {
  record: Stored<ChecklistState>;
  data: ChecklistData;
  definition: 'present' | 'older' | 'lost';
}

export type Runs = { is: 'loading' } | { is: 'unavailable'; why: Unavailable } | { is: 'ready'; runs: Run[]; aside: Aside[] };

export interface RunList {
  list: Runs;
  remove(run: Run): Promise<Saved<ChecklistState>>;
  restore(record: Stored<ChecklistState>): Promise<Saved<ChecklistState>>;
}

/** The kept runs of a checklist, in the order in which they were begun, kept up with all tabs. */
export function useRuns(store: Store, data: ChecklistData): RunList {
  const [list, setList] = useState<Runs>({ is: 'loading' });

  useEffect(() => {
    // Answers may overtake each other; only the newest question counts.
    let newest = 0;
    const read = async () => {
      newest += 1;
      const mine = newest;
      const runs = await readRuns(store, data);
      if (mine === newest) setList(runs);
    };
    void read();
    const stop = store.watch(checklistKind, data.id, () => void read());
    return () => {
      newest = -1;
      stop();
    };
  }, [store, data]);

  return {
    list,
    remove: useCallback(({ record }) => store.remove(checklistKind, record.id, record.revision), [store]),
    restore: useCallback((record) => store.restore(checklistKind, record), [store]),
  };
}

async function readRuns(store: Store, data: ChecklistData): Promise<Runs> {
  const listed = await store.list(checklistKind, data.id);
  if (listed.answer === 'unavailable') return { is: 'unavailable', why: listed.why };
  const older = new Set(listed.records.map(({ definition }) => definition).filter((fingerprint) => fingerprint !== data.fingerprint));
  const found = new Map(await Promise.all([...older].map(async (fingerprint) => [fingerprint, readDefinition(await store.definition(fingerprint))] as const)));
  const runs = listed.records.map((record): Run => {
    if (record.definition === data.fingerprint) return { record, data, definition: 'present' };
    const own = found.get(record.definition);
    return own ? { record, data: own, definition: 'older' } : { record, data, definition: 'lost' };
  });
  return { is: 'ready', runs, aside: listed.aside };
}

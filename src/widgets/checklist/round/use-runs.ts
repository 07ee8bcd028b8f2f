import { useEffect, useState } from 'preact/hooks';
import type { Store, Unavailable } from '../../../storage/envelope.ts';
import type { ChecklistData } from '../data.ts';
import type { Run } from '../run.ts';
import { readDefinition } from '../definition.ts';
import { checklistKind } from '../stored.ts';

export type AllRuns = { is: 'loading' } | { is: 'unavailable'; why: Unavailable } | { is: 'ready'; runs: Map<string, Run[]> };

/** The kept runs of all these checklists, kept up with all tabs. A run whose definition is lost cannot be read without one, and is left out. */
export function useAllRuns(store: Store, ids: readonly string[]): AllRuns {
  const [all, setAll] = useState<AllRuns>({ is: 'loading' });
  useEffect(() => {
    let newest = 0;
    const read = async () => {
      newest += 1;
      const mine = newest;
      const answer = await readAll(store, ids);
      if (mine === newest) setAll(answer);
    };
    const comeBack = ({ persisted }: PageTransitionEvent) => void (persisted && read());
    void read();
    const stops = ids.map((id) => store.watch(checklistKind, id, () => void read()));
    addEventListener('pageshow', comeBack);
    return () => {
      newest = -1;
      for (const stop of stops) stop();
      removeEventListener('pageshow', comeBack);
    };
  }, [store, ids]);
  return all;
}

async function readAll(store: Store, ids: readonly string[]): Promise<AllRuns> {
  const lists = await Promise.all(ids.map(async (id) => ({ id, listed: await store.list(checklistKind, id) })));
  const definitions = new Map<string, Promise<ChecklistData | null>>();
  const find = (fingerprint: string) => {
    const known = definitions.get(fingerprint) ?? store.definition(fingerprint).then(readDefinition);
    definitions.set(fingerprint, known);
    return known;
  };
  const runs = new Map<string, Run[]>();
  for (const { id, listed } of lists) {
    if (listed.answer === 'unavailable') return { is: 'unavailable', why: listed.why };
    const found = await Promise.all(listed.records.map(async (record) => ({ record, data: await find(record.definition) })));
    runs.set(id, found.flatMap(({ record, data }): Run[] => (data ? [{ record, data, definition: 'present' }] : [])));
  }
  return { is: 'ready', runs };
}

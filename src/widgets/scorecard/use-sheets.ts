import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Aside, Saved, Store, Stored, Unavailable } from '../../storage/envelope.ts';
import type { ScorecardData } from './data.ts';
import type { ScorecardState } from './state.ts';
import { readDefinition, scorecardKind } from './stored.ts';

/** A kept sheet with the scorecard it was filled under; `lost` where that cannot be found, and `data` is the present one. */
export interface Sheet {
  record: Stored<ScorecardState>;
  data: ScorecardData;
  definition: 'present' | 'older' | 'lost';
}

export type Sheets = { is: 'loading' } | { is: 'unavailable'; why: Unavailable } | { is: 'ready'; sheets: Sheet[]; aside: Aside[] };

export interface SheetStore {
  list: Sheets;
  remove(sheet: Sheet): Promise<Saved<ScorecardState>>;
  restore(record: Stored<ScorecardState>): Promise<Saved<ScorecardState>>;
}

/** The kept sheets of a scorecard, latest month first and in it by 工号, kept up with all tabs. */
export function useSheets(store: Store, data: ScorecardData): SheetStore {
  const [list, setList] = useState<Sheets>({ is: 'loading' });

  useEffect(() => {
    // Answers may overtake each other; only the newest question counts.
    let newest = 0;
    const read = async () => {
      newest += 1;
      const mine = newest;
      const sheets = await readSheets(store, data);
      if (mine === newest) setList(sheets);
    };
    void read();
    const stop = store.watch(scorecardKind, data.id, () => void read());
    return () => {
      newest = -1;
      stop();
    };
  }, [store, data]);

  return {
    list,
    remove: useCallback(({ record }) => store.remove(scorecardKind, record.id, record.revision), [store]),
    restore: useCallback((record) => store.restore(scorecardKind, record), [store]),
  };
}

async function readSheets(store: Store, data: ScorecardData): Promise<Sheets> {
  const listed = await store.list(scorecardKind, data.id);
  if (listed.answer === 'unavailable') return { is: 'unavailable', why: listed.why };
  const older = new Set(listed.records.map(({ definition }) => definition).filter((fingerprint) => fingerprint !== data.fingerprint));
  const found = new Map(await Promise.all([...older].map(async (fingerprint) => [fingerprint, readDefinition(await store.definition(fingerprint))] as const)));
  const sheets = listed.records.map((record): Sheet => {
    if (record.definition === data.fingerprint) return { record, data, definition: 'present' };
    const own = found.get(record.definition);
    return own ? { record, data: own, definition: 'older' } : { record, data, definition: 'lost' };
  });
  return { is: 'ready', sheets: sheets.sort(byMonthAndPerson), aside: listed.aside };
}

/** By the signs themselves, not by a locale: months are digits, and 工号 are capitals and digits. */
function byMonthAndPerson({ record: { payload: a } }: Sheet, { record: { payload: b } }: Sheet): number {
  if (a.month !== b.month) return a.month < b.month ? 1 : -1;
  return a.person === b.person ? 0 : a.person < b.person ? -1 : 1;
}

import { useEffect, useState } from 'preact/hooks';
import type { Aside, Store, Unavailable } from '../../../storage/envelope.ts';
import type { ScorecardData } from '../data.ts';
import type { Sheet } from '../sheet.ts';
import { readDefinition, scorecardKind } from '../stored.ts';
import { fetchScorecard } from './fetch-scorecard.ts';
import type { ListedScorecard } from './listed.ts';

/** A scorecard with its data and the id of the role that it is of. */
export interface HallScorecard extends ListedScorecard {
  data: ScorecardData;
}

export type HallView =
  | { is: 'loading' }
  | { is: 'unavailable'; why: Unavailable }
  /** The network does not give the scorecards. */
  | { is: 'asleep' }
  | { is: 'ready'; scorecards: HallScorecard[]; sheets: Sheet[]; aside: Aside[] };

/** The kept sheets of all scorecards, kept up with all tabs. `retry` counts how often somebody has asked again. */
export function useHall(store: Store, listed: readonly ListedScorecard[], retry: number): HallView {
  const [view, setView] = useState<HallView>({ is: 'loading' });
  useEffect(() => {
    // Answers may overtake each other; only the newest question counts.
    let newest = 0;
    let soon: ReturnType<typeof setTimeout> | undefined;
    const read = async () => {
      newest += 1;
      const mine = newest;
      const answer = await readHall(store, listed);
      if (mine === newest) setView(answer);
    };
    // A file of a hundred people is saved a hundred times: it is read once, afterwards.
    const hear = () => {
      clearTimeout(soon);
      soon = setTimeout(read, 80);
    };
    const comeBack = ({ persisted }: PageTransitionEvent) => void (persisted && read());
    void read();
    const stops = listed.map(({ id }) => store.watch(scorecardKind, id, hear));
    addEventListener('pageshow', comeBack);
    return () => {
      newest = -1;
      clearTimeout(soon);
      for (const stop of stops) stop();
      removeEventListener('pageshow', comeBack);
    };
  }, [store, listed, retry]);
  return view;
}

async function readHall(store: Store, listed: readonly ListedScorecard[]): Promise<HallView> {
  const found = await Promise.all(listed.map(async (one) => ({ one, data: await fetchScorecard(one) })));
  const scorecards = found.flatMap(({ one, data }) => (data ? [{ ...one, data }] : []));
  if (scorecards.length < listed.length) return { is: 'asleep' };
  const sheets: Sheet[] = [];
  const aside: Aside[] = [];
  for (const { data } of scorecards) {
    const kept = await store.list(scorecardKind, data.id);
    if (kept.answer === 'unavailable') return { is: 'unavailable', why: kept.why };
    aside.push(...kept.aside);
    const older = new Map<string, ScorecardData | null>();
    for (const record of kept.records) {
      if (record.definition === data.fingerprint) {
        sheets.push({ record, data, definition: 'present' });
        continue;
      }
      if (!older.has(record.definition)) older.set(record.definition, readDefinition(await store.definition(record.definition)));
      const own = older.get(record.definition);
      sheets.push(own ? { record, data: own, definition: 'older' } : { record, data, definition: 'lost' });
    }
  }
  return { is: 'ready', scorecards, sheets, aside };
}

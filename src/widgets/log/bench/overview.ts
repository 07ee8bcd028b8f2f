import type { Store } from '../../../storage/envelope.ts';
import { readOlder } from '../read-older.ts';
import { stageOf } from '../clocks.ts';
import { type Entry, makeEntry } from '../ledger.ts';
import { isPressing, listTurns, type Turn } from '../recurs.ts';
import { logKind } from '../stored.ts';
import type { LogData } from '../data.ts';
import type { ListedLog } from './listed.ts';

/** How a log stands. */
export interface Standing {
  log: ListedLog;
  /** What is late, the oldest first. */
  late: Entry[];
  turns: Turn[];
}

/** Of the logs that have entries; of each its data are fetched, once. What cannot be read now is left out. `now` is local. */
export async function readStandings(logs: readonly ListedLog[], store: Store, now: string, fetchLog: (log: ListedLog) => Promise<LogData | null>): Promise<Standing[]> {
  const standings = await Promise.all(
    logs.map(async (log): Promise<Standing | null> => {
      const listed = await store.list(logKind, log.id);
      if (listed.answer !== 'ok' || listed.records.length === 0) return null;
      const data = await fetchLog(log);
      if (!data) return null;
      const older = new Map(await Promise.all([...new Set(listed.records.map(({ definition }) => definition))].map(async (one) => [one, one === data.fingerprint ? data : await readOlder(await store.definition(one))] as const)));
      const entries = listed.records.flatMap(({ id, payload, number, definition }) => {
        const own = older.get(definition) ?? data;
        // What is closed is not late any more. Of ten thousand nine thousand are, and need no clocks here.
        if (!data.recurs && stageOf(own, payload.values) === own.stages.at(-1)) return [];
        return [makeEntry(own, id, payload, number, now)];
      });
      const today = now.slice(0, 10);
      return {
        log,
        late: entries.filter(({ summary }) => summary.overdue && !summary.closed),
        turns: listTurns(data, entries, today).filter((turn) => isPressing(turn, today)),
      };
    }),
  );
  return standings.flatMap((one) => one ?? []);
}

const fetched = new Map<string, Promise<LogData | null>>();
/** The data of a log, fetched once for this page; null where the network does not give them, and asked for again then. */
export function fetchLog({ id, src }: ListedLog): Promise<LogData | null> {
  const known = fetched.get(id);
  if (known) return known;
  const asked = fetch(src)
    .then(async (answer) => (answer.ok ? ((await answer.json()) as LogData) : null))
    .catch(() => null)
    .then((data) => {
      if (!data) fetched.delete(id);
      return data;
    });
  fetched.set(id, asked);
  return asked;
}

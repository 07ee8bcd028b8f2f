import { countSave } from './canary.ts';
import { type Channel, openChannel } from './channel.ts';
import { type ConnectOptions, commit, connect, type Database, databaseName, type Writing } from './database.ts';
import type { Aside, Envelope, Listed, RecordKind, Saved, Store, Stored, Unavailable } from './envelope.ts';
import { type Failure, failureOf } from './failure.ts';
import { randomId } from './ids.ts';
import { Stamps } from './lineage.ts';
import { readRow } from './row.ts';
import { startWatching } from './watchers.ts';
import { type Hand, markRemoved, putDraft, unmarkRemoved } from './write.ts';

export interface StoreOptions extends Omit<ConnectOptions, 'factory'> {
  indexedDB?: IDBFactory;
  /** Milliseconds since 1970. */
  now?: () => number;
  stamps?: Stamps;
  channel?: Channel;
}

let ofThisPage: Store | undefined;

/** Opens nothing yet, so that it can be called while the page is built. Without options: the one store of this page. */
export function openStore(options?: StoreOptions): Store {
  if (options) return createStore(options);
  ofThisPage ??= createStore({});
  return ofThisPage;
}

function createStore({ indexedDB, now = Date.now, stamps = new Stamps(), channel = openChannel(databaseName), ...rest }: StoreOptions): Store {
  const connection = connect({ factory: () => indexedDB ?? globalThis.indexedDB, ...rest });
  const watchers = startWatching(channel);
  const hand = (): Hand => ({ stamps, now: now() });

  async function read<A>(work: (database: Database) => Promise<A>, otherwise: (why: Failure) => A): Promise<A> {
    try {
      const opened = await connection.use();
      return opened.is === 'open' ? await work(opened.database) : otherwise(opened.why);
    } catch (error) {
      return otherwise(connection.shut ?? failureOf(error));
    }
  }

  async function write<T>(kind: RecordKind<T>, work: (writing: Writing) => Promise<Saved<T>>): Promise<Saved<T>> {
    try {
      const opened = await connection.use();
      if (opened.is === 'failed') return refused(opened.why);
      const answer = await commit(opened.database, work);
      if (answer.answer !== 'saved') return answer;
      const { id, of, revision, savedAt } = answer.record;
      watchers.announce({ kind: kind.kind, of, id });
      countSave(revision === 1, savedAt);
      return answer;
    } catch (error) {
      return refused(connection.shut ?? failureOf(error));
    }
  }

  return {
    load: (kind, id) => read(async (database) => readRow(kind, await database.get('records', id)), unavailable),

    list: <T>(kind: RecordKind<T>, of: string) =>
      read<Listed<T>>(async (database) => {
        const rows = await database.getAllFromIndex('records', 'instance', [kind.kind, of]);
        return listed(kind, rows);
      }, unavailable),

    save: (kind, draft) => write(kind, (writing) => putDraft(writing, kind, draft, hand())),
    remove: (kind, id, revision) => write(kind, (writing) => markRemoved(writing, kind, id, revision, hand())),
    restore: (kind, record) => write(kind, (writing) => unmarkRemoved(writing, kind, record, hand())),

    definition: (fingerprint) =>
      read<unknown>(
        async (database) => (await database.get('definitions', fingerprint))?.data,
        () => undefined,
      ),

    watch: watchers.watch,

    newId: randomId,
  };
}

export function listed<T>(kind: RecordKind<T>, rows: Envelope[]): Listed<T> {
  const records: { order: number; record: Stored<T> }[] = [];
  const aside: Aside[] = [];
  for (const row of rows) {
    if (row.removed === true) continue;
    const read = readRow(kind, row);
    if (read.answer === 'ok') records.push({ order: row.order, record: read.record });
    else if (read.answer === 'unreadable' || read.answer === 'newer') aside.push(read);
  }
  records.sort((a, b) => a.order - b.order);
  return { answer: 'ok', records: records.map(({ record }) => record), aside };
}

/** Reading needs no room: `full` while opening means that the browser would not create the database. */
export function unavailable(why: Failure): { answer: 'unavailable'; why: Unavailable } {
  return { answer: 'unavailable', why: why === 'full' ? 'blocked' : why };
}

export function refused(why: Failure): { answer: 'full' } | { answer: 'unavailable'; why: Unavailable } {
  return why === 'full' ? { answer: 'full' } : { answer: 'unavailable', why };
}

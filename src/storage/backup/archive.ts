import { openChannel } from '../channel.ts';
import { commitWhole, connect, type Database, databaseName, upgrades, type WholeWriting } from '../database.ts';
import type { Envelope, Purge } from '../envelope.ts';
import { type Failure, failureOf } from '../failure.ts';
import { randomId } from '../ids.ts';
import { Stamps, writeSorted } from '../lineage.ts';
import type { StoreOptions } from '../store.ts';
import { type Hand, orderSequence } from '../write.ts';
import { isEmptyPlan, type Judge, type Plan, planMerge } from './plan.ts';
import { isKeptVault } from './plan-sealed.ts';
import { bringBack, purge, settle } from './resolve.ts';
import { emptySnapshot, isAcceptableRecord, keyOf, type Snapshot, storeNames } from './snapshot.ts';

export type Read = { answer: 'ok'; snapshot: Snapshot } | { answer: 'failed'; why: Failure };

/** `unverified`: what was read back was not what had been written, so nothing was kept. `changed`: it is not there as it was. */
export type Done<T = undefined> = { answer: 'done'; result: T } | { answer: 'failed'; why: Failure | 'unverified' | 'changed' };

/** All that is in the database, whatever its kind. No method rejects, and each changes everything that it is to change or nothing. */
export interface Archive {
  read(): Promise<Read>;
  /** Merges a backup, anew against what is there at that moment. */
  restore(theirs: Snapshot, judge: Judge): Promise<Done<Plan>>;
  /** Of the versions of a record the one that a person chose. */
  settle(id: string, chosen: Envelope): Promise<Done>;
  /** Deletes the contents of these records. They stay as numbers with the reason. `at` is added here. */
  purge(rows: readonly Pick<Envelope, 'id' | 'revision'>[], purged: Omit<Purge, 'at'>): Promise<Done<number>>;
  bringBack(id: string, revision: number): Promise<Done>;
  /** Takes away a vault of a backup, once all of it has been merged into the one of this browser. */
  dropKept(id: string): Promise<Done>;
  /** Empties everything: as if this browser had never been used. */
  reset(): Promise<Done>;
}

/** Over the database of this version and no other. */
export const presentDatabase = upgrades.length;

export function openArchive({ indexedDB, now = Date.now, stamps = new Stamps(), channel = openChannel(databaseName), ...rest }: StoreOptions = {}): Archive {
  const connection = connect({ factory: () => indexedDB ?? globalThis.indexedDB, ...rest });
  const hand = (): Hand => ({ stamps, now: now() });

  async function use<A>(work: (database: Database) => Promise<A>): Promise<A | { answer: 'failed'; why: Failure | 'unverified' | 'changed' }> {
    try {
      const opened = await connection.use();
      return opened.is === 'open' ? await work(opened.database) : { answer: 'failed', why: opened.why };
    } catch (error) {
      if (error instanceof Stop) return { answer: 'failed', why: error.why };
      return { answer: 'failed', why: connection.shut ?? failureOf(error) };
    }
  }

  /** Writes rows of one store and tells all tabs which records are others now. */
  async function write<T>(work: (writing: WholeWriting) => Promise<{ result: T; changed: readonly Envelope[] }>): Promise<Done<T>> {
    return use(async (database) => {
      const { result, changed } = await commitWhole(database, work);
      for (const { kind, of, id } of changed) channel.post({ kind, of, id });
      return { answer: 'done', result };
    });
  }

  return {
    read: () => use(async (database) => ({ answer: 'ok', snapshot: await readAll(database.transaction(storeNames)) })) as Promise<Read>,

    restore: (theirs, judge) =>
      write(async (writing) => {
        const ours = await readAll(writing);
        const plan = planMerge(ours, theirs, judge);
        if (!isEmptyPlan(plan)) await putAll(writing, plan.writes, ours);
        return { result: plan, changed: plan.writes.records as Envelope[] };
      }),

    settle: (id, chosen) =>
      write(async (writing) => {
        const row = await getRecord(writing, id);
        const orders = writing.objectStore('counters');
        let last = (await orders.get(orderSequence))?.last ?? 0;
        const settled = row && settle(row, chosen, hand(), randomId, () => (last += 1));
        if (!settled) throw new Stop('changed');
        const changed = [settled.record, ...settled.copies];
        await Promise.all([...changed.map((one) => writing.objectStore('records').put(one)), orders.put({ sequence: orderSequence, last })]);
        return { result: undefined, changed };
      }),

    purge: (rows, { reason, by }) =>
      write(async (writing) => {
        const hands = hand();
        const changed: Envelope[] = [];
        for (const { id, revision } of rows) {
          const row = await getRecord(writing, id);
          // Worked on since the list was drawn up: whoever chose it did not see that.
          if (row?.revision !== revision || row.purged) throw new Stop('changed');
          const gone = purge(row, { reason, by, at: hands.now }, hands);
          await writing.objectStore('records').put(gone);
          changed.push(gone);
        }
        return { result: changed.length, changed };
      }),

    bringBack: (id, revision) =>
      write(async (writing) => {
        const row = await getRecord(writing, id);
        const back = row?.revision === revision ? bringBack(row, hand()) : null;
        if (!back) throw new Stop('changed');
        await writing.objectStore('records').put(back);
        return { result: undefined, changed: [back] };
      }),

    dropKept: (id) =>
      write(async (writing) => {
        const vault = writing.objectStore('vault');
        if (isKeptVault(await vault.get(id))) await vault.delete(id);
        return { result: undefined, changed: [] };
      }),

    reset: () =>
      write(async (writing) => {
        const changed = (await writing.objectStore('records').getAll()).filter(isAcceptableRecord);
        await Promise.all(storeNames.map((name) => writing.objectStore(name).clear()));
        return { result: undefined, changed };
      }),
  };
}

/** Ends a transaction with nothing written. */
class Stop extends Error {
  readonly why: 'unverified' | 'changed';

  constructor(why: Stop['why']) {
    super(why);
    this.why = why;
  }
}

async function getRecord(writing: WholeWriting, id: string): Promise<Envelope | undefined> {
  const row = await writing.objectStore('records').get(id);
  return isAcceptableRecord(row) ? row : undefined;
}

interface Reading {
  objectStore(name: (typeof storeNames)[number]): { getAll(): Promise<unknown[]> };
}

async function readAll(reading: Reading): Promise<Snapshot> {
  const snapshot = emptySnapshot();
  await Promise.all(storeNames.map(async (name) => (snapshot[name] = await reading.objectStore(name).getAll())));
  return snapshot;
}

/** Puts, counts and reads back before anything is final. */
async function putAll(writing: WholeWriting, writes: Snapshot, ours: Snapshot): Promise<void> {
  for (const name of storeNames) {
    const store = writing.objectStore(name);
    const fresh = new Set(writes[name].map((row) => keyOf(name, row)));
    for (const row of ours[name]) fresh.delete(keyOf(name, row));
    await Promise.all(writes[name].map((row) => store.put(row as never)));
    if ((await store.count()) !== ours[name].length + fresh.size) throw new Stop('unverified');
    const back = await Promise.all(writes[name].map((row) => store.get(keyOf(name, row)!)));
    if (writes[name].some((row, n) => writeSorted(row) !== writeSorted(back[n]))) throw new Stop('unverified');
  }
}

import { type DBSchema, type IDBPDatabase, type IDBPTransaction, wrap } from 'idb';
import type { KeptVault } from './backup/plan-sealed.ts';
import type { Definition, Envelope, Unavailable } from './envelope.ts';
import { type Failure, failureOf } from './failure.ts';
import type { Header } from './seal/header.ts';
import type { ManifestRow } from './seal/manifest.ts';
import type { SealedRow } from './seal/sealed-row.ts';

interface Schema extends DBSchema {
  records: { key: string; value: Envelope; indexes: { instance: [kind: string, of: string] } };
  definitions: { key: string; value: Definition };
  counters: { key: string; value: Counter };
  vault: { key: string; value: Header | ManifestRow | KeptVault };
  sealed: { key: string; value: SealedRow };
}

/** The last number that was given in a sequence. */
export interface Counter {
  sequence: string;
  last: number;
}

export type Database = IDBPDatabase<Schema>;

const inClear = ['records', 'definitions', 'counters'] as const;
const underSeal = ['vault', 'sealed'] as const;
const everything = [...inClear, ...underSeal] as const;
export type Writing = IDBPTransaction<Schema, typeof inClear, 'readwrite'>;
export type SealedWriting = IDBPTransaction<Schema, typeof underSeal, 'readwrite'>;
export type WholeWriting = IDBPTransaction<Schema, typeof everything, 'readwrite'>;

export const databaseName = 'handbook';

/** `upgrades[n]` takes the database from version n to n + 1. Steps are never changed or deleted. */
export const upgrades: readonly ((database: IDBDatabase) => void)[] = [
  (database) => {
    database.createObjectStore('records', { keyPath: 'id' }).createIndex('instance', ['kind', 'of']);
    database.createObjectStore('definitions', { keyPath: 'fingerprint' });
    database.createObjectStore('counters', { keyPath: 'sequence' });
  },
  (database) => {
    database.createObjectStore('vault', { keyPath: 'id' });
    database.createObjectStore('sealed', { keyPath: 'id' });
  },
];

export type Opened = { is: 'open'; database: Database } | { is: 'failed'; why: Failure };

export interface ConnectOptions {
  /** Asked at each attempt, because the getter itself throws where site data are blocked. */
  factory: () => IDBFactory;
  steps?: typeof upgrades;
  /** Milliseconds before a tab that holds an older version open is spoken of. */
  blockedPatience?: number;
  /** The same where the browser says nothing at all: it queues us behind somebody else's open, or the disk sleeps. */
  patience?: number;
}

/** One connection to the database, opened at its first use and for the whole page. */
export interface Connection {
  /** Never rejects. Opens again after a failure, but not once `shut` says why not. */
  use(): Promise<Opened>;
  /** Set once this page must not touch the database any more. */
  readonly shut: Unavailable | undefined;
}

export function connect({ factory, steps = upgrades, blockedPatience = 3_000, patience = 15_000 }: ConnectOptions): Connection {
  let attempt: Promise<Opened>[] | undefined;
  let shut: Unavailable | undefined;
  let wasOpen = false;

  function open(): Promise<Opened>[] {
    const request = factory().open(databaseName, steps.length);
    request.addEventListener('upgradeneeded', ({ oldVersion }) => {
      if (wasOpen && oldVersion === 0) {
        shut = 'cleared';
        request.transaction?.abort();
      } else {
        for (const step of steps.slice(oldVersion)) step(request.result);
      }
    });
    const opened = new Promise<Opened>((resolve) => {
      request.addEventListener('success', () => resolve({ is: 'open', database: attend(request.result) }));
      request.addEventListener('error', () => resolve(failed(request.error)));
    });
    return [opened, held(request, opened)];
  }

  /** Answers `held` when patience runs out. The request goes on: once the other tab lets go, the next use finds it open. */
  function held(request: IDBOpenDBRequest, opened: Promise<Opened>): Promise<Opened> {
    return new Promise((resolve) => {
      const giveUp = () => resolve({ is: 'failed', why: 'held' });
      let timer = setTimeout(giveUp, patience);
      request.addEventListener('blocked', () => {
        clearTimeout(timer);
        timer = setTimeout(giveUp, blockedPatience);
      });
      opened.then(() => clearTimeout(timer));
    });
  }

  function attend(database: IDBDatabase): Database {
    wasOpen = true;
    database.addEventListener('versionchange', ({ newVersion }) => {
      // A newer release in another tab waits for us. What we have begun to write is still committed.
      shut = newVersion === null ? 'cleared' : 'outdated';
      database.close();
    });
    database.addEventListener('close', () => {
      // The browser took the connection away: a failing disk, or the site's data deleted. Opening again tells which.
      attempt = undefined;
    });
    return wrap(database) as unknown as Database;
  }

  function failed(error: unknown): Opened {
    attempt = undefined;
    const why = shut ?? failureOf(error);
    if (why === 'outdated') shut = why;
    return { is: 'failed', why };
  }

  return {
    get shut() {
      return shut;
    },
    async use() {
      if (shut) return { is: 'failed', why: shut };
      try {
        attempt ??= open();
        return await Promise.race(attempt);
      } catch (error) {
        return failed(error);
      }
    },
  };
}

/**
 * Does `work` in one transaction, all or nothing, and answers once it is on the disk (`durability: 'strict'`).
 * `work` may await nothing but the transaction's own requests, or the transaction is over before it is.
 */
export function commit<T>(database: Database, work: (writing: Writing) => Promise<T>): Promise<T> {
  return complete(database.transaction(inClear, 'readwrite', strict), work);
}

/** The same over the sealed rows. What is written must have been sealed before: WebCrypto is not a request of the transaction. */
export function commitSealed<T>(database: Database, work: (writing: SealedWriting) => Promise<T>): Promise<T> {
  return complete(database.transaction(underSeal, 'readwrite', strict), work);
}

/** The same over all there is. */
export function commitWhole<T>(database: Database, work: (writing: WholeWriting) => Promise<T>): Promise<T> {
  return complete(database.transaction(everything, 'readwrite', strict), work);
}

const strict = { durability: 'strict' } as const;

async function complete<W extends Writing | SealedWriting | WholeWriting, T>(writing: W, work: (writing: W) => Promise<T>): Promise<T> {
  // A failed request fails both `work` and `done`; the reason is the former's, so the latter must not count as unhandled.
  writing.done.catch(() => {});
  let answer: T;
  try {
    answer = await work(writing);
  } catch (error) {
    // Where the browser gave the transaction up with requests under way, these say only that they were aborted.
    const reason = writing.error ?? error;
    abort(writing);
    throw reason;
  }
  await writing.done;
  return answer;
}

/** An exception that is not a request's own would leave the half that was written to be committed. */
function abort(writing: { abort(): void }): void {
  try {
    writing.abort();
  } catch {
    // It has aborted by itself.
  }
}

/**
 * What is on the reader's machine, row by row.
 *
 * A row is an envelope around a payload. The envelope belongs to this folder and has its own version (the database's);
 * the payload belongs to a widget, which describes it in its `stored.ts` as a RecordKind.
 */

/** What a widget tells the door about the records it keeps. */
export interface RecordKind<T> {
  /** Name of the kind, first part of every key: `checklist`. */
  kind: string;
  /** Version of the payload that `parse` reads. Starts at 1. */
  version: number;
  /** Checks a payload of the current version. Throws when the shape is unknown. Must leave what it is given as it is. */
  parse(payload: unknown): T;
  /** `migrations[n]` turns a payload of version n into version n + 1 (a copy: a step may change it in place). Steps are never deleted. */
  migrations: Readonly<Record<number, (older: unknown) => unknown>>;
}

/** The definition that a record was filled under, kept once per fingerprint so that old records stay readable. */
export interface Definition {
  /** Short hash of `data`, made at build. */
  fingerprint: string;
  data: unknown;
}

/** A row as it lies in the database. */
export interface Envelope {
  /** Unique over all kinds: random, or made of what the record is about where there may be only one of it. */
  id: string;
  kind: string;
  /** Id of the checklist, scorecard or log that it belongs to. */
  of: string;
  /** Fingerprint of the definition. */
  definition: string;
  /** Version of the payload. */
  version: number;
  /** 1 at the first save, one more at each. Order is by revision, never by the clock. */
  revision: number;
  /** Running number within its sequence, where the record asked for one. */
  number?: number;
  /** Place among all records of this database in the order of their first saves; a counter, not the clock. */
  order: number;
  /** The sequence that `number` is from. Rows of the first release do not say. */
  sequence?: string;
  /** Random, of the page that saved this version. With `revision` it names the version among all browsers: see `lineage.ts`. */
  stamp?: string;
  /** The versions that this one was made from: stamp → the last revision saved under it. */
  lineage?: Readonly<Record<string, number>>;
  /** Versions of the same record that a merge found beside this one, made from another ancestor. Kept until a person chooses. */
  others?: Envelope[];
  /** Taken out of the lists. The row stays, so that it can come back and a later merge knows of it. */
  removed?: true;
  /** Purged after its retention: the payload is gone for good, `null`. Only with `removed`. */
  purged?: Purge;
  /** Milliseconds since 1970 on this machine's clock, to be shown, never to be compared. */
  savedAt: number;
  payload: unknown;
}

/** Why a record's content is gone, and by whose hand. `at` is milliseconds since 1970. */
export interface Purge {
  reason: string;
  by: string;
  at: number;
}

/** A record that was read and understood. */
export interface Stored<T> extends Pick<Envelope, 'id' | 'of' | 'definition' | 'revision' | 'number' | 'savedAt'> {
  payload: T;
}

/** A row that cannot be used, kept as it is. `bytes` is its JSON, to be exported. */
export interface Aside {
  id: string;
  answer: 'unreadable' | 'newer';
  reason: string;
  bytes: string;
}

/** Why storage cannot be used at all. */
export type Unavailable =
  /** The browser refuses (site data blocked, private window of some browsers) or fails in a way that nobody foresaw. */
  | 'blocked'
  /** The database was written by a newer release of this site: reload, write nothing. */
  | 'outdated'
  /** Another tab holds an older version open and does not let go. It may yet: trying again makes sense. */
  | 'held'
  /** The site's data were deleted while this page was open. Nothing is written, so that no empty store takes their place unseen. */
  | 'cleared'
  /** The records are sealed and nobody has unlocked them on this page. */
  | 'locked';

export type Loaded<T> =
  | { answer: 'ok'; record: Stored<T> }
  /** `removed` is the revision of a removed record that lies under this id: a save on top of it must name it. `purged` says why its content is gone. */
  | { answer: 'empty'; removed?: number; purged?: Purge }
  | ({ answer: 'unreadable' | 'newer' } & Aside)
  | { answer: 'unavailable'; why: Unavailable };

export type Listed<T> =
  /** `records` in the order of their first saves, which is that of their numbers; `aside` what could not be read. */
  | { answer: 'ok'; records: Stored<T>[]; aside: Aside[] }
  | { answer: 'unavailable'; why: Unavailable };

export type Saved<T> =
  | { answer: 'saved'; record: Stored<T> }
  /** Somebody else saved since it was read. `theirs` is what is there now; nothing was written. */
  | { answer: 'changed'; theirs: Loaded<T> }
  /** Quota or disk. The old value is intact. */
  | { answer: 'full' }
  | { answer: 'unavailable'; why: Unavailable };

/** What to save. */
export interface Draft<T> {
  id: string;
  of: string;
  definition: Definition;
  /** The revision that was read; 0 for a new record. */
  revision: number;
  payload: T;
  /** Ask for the next number of this sequence (`fault/2026`), given in the same transaction. Only for new records. */
  sequence?: string;
}

/** The only door to records. No method throws. */
export interface Store {
  load<T>(kind: RecordKind<T>, id: string): Promise<Loaded<T>>;
  list<T>(kind: RecordKind<T>, of: string): Promise<Listed<T>>;
  /** Answers `saved` only once the browser has committed (durability strict). */
  save<T>(kind: RecordKind<T>, draft: Draft<T>): Promise<Saved<T>>;
  /** Takes a record out of the lists; `restore` brings it back as it was. */
  remove<T>(kind: RecordKind<T>, id: string, revision: number): Promise<Saved<T>>;
  /** `record` as it was before `remove`, or as `remove` answered it. */
  restore<T>(kind: RecordKind<T>, record: Stored<T>): Promise<Saved<T>>;
  /** The data of the definition with this fingerprint, as it was when records were filled under it; undefined where it cannot be had. */
  definition(fingerprint: string): Promise<unknown>;
  /** Calls back when any tab, this one included, has saved or removed a record of this kind and instance. Returns the stop function. */
  watch(kind: { kind: string }, of: string, listener: (id: string) => void): () => void;
  /** Calls back before the records are locked away from this page: what is handed over at once is still kept. Only stores that lock have it. Returns the stop function. */
  beforeLock?(listener: () => void): () => void;
  /** A fresh random record id. */
  newId(): string;
}

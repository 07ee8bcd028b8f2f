import 'fake-indexeddb/auto';
import { IDBFactory as FakeFactory } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Channel, Note } from '../../src/storage/channel.ts';
import { databaseName } from '../../src/storage/database.ts';
import type { Definition, RecordKind, Store } from '../../src/storage/envelope.ts';
import { openStore, type StoreOptions } from '../../src/storage/store.ts';

/** A kind in its third version. Version 1 kept a bare string, version 2 named it `note`. */
export interface Page {
  text: string;
}

export const pageKind: RecordKind<Page> = {
  kind: 'page',
  version: 3,
  parse(payload) {
    if (typeof payload !== 'object' || payload === null || !('text' in payload) || typeof payload.text !== 'string') throw new Error('no text');
    return { text: payload.text };
  },
  migrations: {
    1: (note) => ({ note }),
    2: (older) => ({ text: (older as { note: string }).note }),
  },
};

export const definition: Definition = { fingerprint: 'aaaaaaaaaaaa', data: { id: 'book', items: ['one'] } };

/** A save of a new record. */
export const draft = (id: string, text = id) => ({ id, of: 'book', definition, revision: 0, payload: { text } });

/** One browser: a disk, the notes between its tabs, a clock that goes a second a question. */
export function startBrowser() {
  const disk = new FakeFactory();
  const listeners = new Set<{ tab: object; listener: (note: Note) => void }>();
  const posted: Note[] = [];
  let time = 1_000_000;

  const channel = (): Channel => {
    const tab = {};
    return {
      listen: (listener) => void listeners.add({ tab, listener }),
      post(note) {
        posted.push(note);
        for (const other of listeners) if (other.tab !== tab) other.listener(note);
      },
    };
  };

  return {
    disk,
    posted,
    openTab: (options: StoreOptions = {}): Store => openStore({ indexedDB: disk, now: () => (time += 1_000), channel: channel(), ...options }),
  };
}

/** Works on the database behind the store's back. */
export async function tamper<T>(disk: IDBFactory, store: 'records' | 'definitions' | 'counters' | 'vault' | 'sealed', work: (rows: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await settle(disk.open(databaseName));
  const transaction = database.transaction(store, 'readwrite');
  const answer = await settle(work(transaction.objectStore(store)));
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
  return answer;
}

export function settle<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}

/** From now on `store` refuses to keep anything: each `put` fails, as with a full quota, or each transaction at its end. */
export function failPuts(store: string, name: string, at: 'request' | 'commit' = 'request'): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    if (this.name !== store) return put.call(this, value, key);
    const inside = this as unknown as { transaction: { _abort(name: string): void; _execRequestAsync(work: object): IDBRequest<IDBValidKey> } };
    if (at === 'request') {
      const operation = () => {
        throw new DOMException('', name);
      };
      return inside.transaction._execRequestAsync({ source: this, operation });
    }
    const request = put.call(this, value, key);
    request.addEventListener('success', () => setImmediate(() => inside.transaction._abort(name)));
    return request;
  });
}

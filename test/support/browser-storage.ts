import type { BrowserContext } from 'playwright-core';
import { databaseName } from '../../src/storage/database.ts';
import { openBlankPage } from './blank-page.ts';

/** Opens the database at a version and answers how that went: what happens on other pages of the origin. */
export async function openDatabaseAt(context: BrowserContext, origin: string, version: number): Promise<{ heard: string[]; version: number }> {
  const blank = await openBlankPage(context, origin);
  return blank.evaluate(
    ({ name, version }) =>
      new Promise<{ heard: string[]; version: number }>((resolve, reject) => {
        const heard: string[] = [];
        const request = indexedDB.open(name, version);
        request.onblocked = () => heard.push('blocked');
        request.onupgradeneeded = () => void request.result.createObjectStore('later');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const { version } = request.result;
          request.result.close();
          resolve({ heard, version });
        };
      }),
    { name: databaseName, version },
  );
}

/** The rows of records as they lie on the disk. What `change` gives, it puts into each of them, behind the back of the site. */
export async function tamperRecords(context: BrowserContext, origin: string, change?: Record<string, unknown>): Promise<Record<string, unknown>[]> {
  const blank = await openBlankPage(context, origin);
  const rows = await blank.evaluate(
    ({ name, change }) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction('records', 'readwrite', { durability: 'strict' });
          const all = transaction.objectStore('records').getAll();
          all.onsuccess = () => {
            if (change) for (const row of all.result) transaction.objectStore('records').put({ ...row, ...change });
          };
          transaction.oncomplete = () => {
            request.result.close();
            resolve(all.result);
          };
        };
      }),
    { name: databaseName, change },
  );
  await blank.close();
  return rows;
}

/** As if nothing had ever been kept. */
export async function dropDatabase(context: BrowserContext, origin: string): Promise<void> {
  const blank = await openBlankPage(context, origin);
  await blank.evaluate((name) => new Promise((resolve) => (indexedDB.deleteDatabase(name).onsuccess = resolve)), databaseName);
  await blank.close();
}

/** Uses up the quota to the last bytes. */
export async function fillQuota(context: BrowserContext, origin: string): Promise<void> {
  const blank = await openBlankPage(context, origin);
  await blank.evaluate(async () => {
    const filler = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('filler', 1);
      request.onupgradeneeded = () => void request.result.createObjectStore('bytes', { autoIncrement: true });
      request.onsuccess = () => resolve(request.result);
    });
    const put = (size: number) =>
      new Promise<boolean>((resolve) => {
        const transaction = filler.transaction('bytes', 'readwrite');
        // Random, because what can be compressed takes no room.
        transaction.objectStore('bytes').put(crypto.getRandomValues(new Uint8Array(size)));
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => resolve(false);
      });
    for (let size = 64_000; size >= 64; size = Math.floor(size / 2)) while (await put(size));
    filler.close();
  });
  await blank.close();
}

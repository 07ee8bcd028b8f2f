import { connect } from './database.ts';
import type { StoreOptions } from './store.ts';

/** How many records lie in the database, sealed ones included; undefined where it cannot be asked. Never rejects. */
export async function countRows({ indexedDB, ...rest }: StoreOptions = {}): Promise<number | undefined> {
  const opened = await connect({ factory: () => indexedDB ?? globalThis.indexedDB, ...rest }).use();
  if (opened.is === 'failed') return undefined;
  try {
    const reading = opened.database.transaction(['records', 'sealed']);
    const [clear, sealed] = await Promise.all([reading.objectStore('records').count(), reading.objectStore('sealed').count()]);
    return clear + sealed;
  } catch {
    return undefined;
  } finally {
    opened.database.close();
  }
}

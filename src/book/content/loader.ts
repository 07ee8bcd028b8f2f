import type { Loader } from 'astro/loaders';
import type { Book } from './read-book.ts';
import { readBook } from './read-book.ts';

/**
 * A collection out of the book as it was read and checked: `entries` says which part, as a map from id to data.
 * In development a change of any file of the content is read again.
 */
export function fromBook(name: string, entries: (book: Book) => Record<string, object>): Loader {
  return {
    name: `book-${name}`,
    load: async ({ store, parseData, watcher, logger }) => {
      const fill = async () => {
        store.clear();
        for (const [id, data] of Object.entries(entries(readBook())))
          store.set({ id, data: await parseData({ id, data: data as Record<string, unknown> }) });
      };
      await fill();
      watcher?.on('change', (path) => {
        if (path.includes('/content/')) fill().catch((error) => logger.error(String(error)));
      });
    },
  };
}

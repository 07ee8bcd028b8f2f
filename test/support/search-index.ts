import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serveSite } from '../../scripts/serve.ts';
import type { Search } from '../../src/book/search/find-in-index.ts';
import { makeIndex } from '../../src/book/search/index-book.ts';
import type { SearchRecord } from '../../src/book/search/record.ts';

/** The index over these records, asked in this process as the worker asks it in the browser. */
export async function openIndex(records: readonly SearchRecord[]): Promise<{ search: Search; close(): Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-index-'));
  for (const { path, content } of await makeIndex(records)) {
    mkdirSync(dirname(join(folder, 'pagefind', path)), { recursive: true });
    writeFileSync(join(folder, 'pagefind', path), content);
  }
  const site = await serveSite({ folder });
  const engine = await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href);
  await engine.options({ basePath: `${site.origin}/pagefind/`, baseUrl: '/' });
  await engine.init();
  return {
    search: async (term, sort = {}) => (await engine.search(term, { sort })).results,
    close: async () => {
      await site.stop();
      rmSync(folder, { recursive: true });
    },
  };
}

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';
import { readBook } from '../content/read-book.ts';
import type { ListedRule } from '../rule-list.ts';
import { toContent } from './grams.ts';
import { type BuiltPage, listRecords } from './list-records.ts';
import type { SearchRecord } from './record.ts';

/** What Pagefind brings beside its index and is not used here: its own boxes and highlighter, half a megabyte. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

/** Records in one file of texts: a result fetches as many, the offline copy has as many fewer files. */
const bundle = 6;

/** After a build: writes the index of everything that can be found, one record each, under `pagefind/`. */
export function indexBook(): AstroIntegration {
  let base = '/';
  return {
    name: 'index-book',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const rules: ListedRule[] = JSON.parse(readFileSync(join(root, 'rules.json'), 'utf8'));
        const records = listRecords(readBook(), rules, readPages(root, base), base);
        const files = await makeIndex(records);
        for (const { path, content } of files) {
          mkdirSync(dirname(join(root, 'pagefind', path)), { recursive: true });
          writeFileSync(join(root, 'pagefind', path), content);
        }
        logger.info(`${records.length} records can be found, ${files.length} files`);
      },
    },
  };
}

/** The files of Pagefind over these records. Throws in Pagefind's words. */
export async function makeIndex(records: readonly SearchRecord[]): Promise<{ path: string; content: Uint8Array }[]> {
  const expect = <T extends { errors: string[] }>(answer: T): T => {
    if (answer.errors.length > 0) throw new Error(`Pagefind: ${answer.errors.join(' ')}`);
    return answer;
  };
  const { index } = expect(await createIndex({ maxFragments: Math.max(1, Math.ceil(records.length / bundle)) }));
  if (!index) throw new Error('Pagefind made no index.');
  try {
    // The language is none that Pagefind knows, so that it takes the pairs of letters as they are.
    for (const [order, record] of records.entries())
      expect(await index.addCustomRecord({ url: JSON.stringify(record), content: toContent(record), language: 'unknown', sort: { order: String(order) } }));
    return expect(await index.getFiles()).files.filter(({ path }) => !unused.test(path));
  } finally {
    await close();
  }
}

/** Heading, description and ids of every built page but the one for what is missing. */
function readPages(root: string, base: string): BuiltPage[] {
  return readdirSync(root, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    if (entry.name !== 'index.html') return [];
    const file = join(entry.parentPath, entry.name);
    const html = readFileSync(file, 'utf8');
    const find = (pattern: RegExp) => (pattern.exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '').replace(/&#?\w+;/g, ' ').trim();
    const path = relative(root, file).split(sep).join('/').replace(/index\.html$/, '');
    const heading = find(/<h1[^>]*>([\s\S]*?)<\/h1>/);
    return heading ? [{ href: base + path, heading, description: find(/<meta name="description" content="([^"]*)"/), ids: new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id!)) }] : [];
  });
}

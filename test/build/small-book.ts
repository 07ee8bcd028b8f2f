import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readBook } from '../../src/book/content/read-book.ts';
import { ContentError } from '../../src/book/content/problem.ts';

const fixture = new URL('small-book', import.meta.url).pathname;

/** A copy of the small book, or of what `fill` writes to a folder, with some of its files changed, read; the error's words, with the temporary folder left out. */
export function readChanged(changes: Record<string, (text: string) => string>, fill = (dir: string): unknown => cpSync(fixture, dir, { recursive: true })): string {
  const folder = mkdtempSync(join(tmpdir(), 'small-book-'));
  try {
    const dir = join(folder, 'content');
    fill(dir);
    for (const [path, change] of Object.entries(changes)) {
      const file = join(dir, path);
      mkdirSync(dirname(file), { recursive: true });
      const before = readOrEmpty(file);
      const after = change(before);
      if (after === before) throw new Error(`The change of ${path} changes nothing.`);
      writeFileSync(file, after);
    }
    readBook(dir);
    return 'read without a problem';
  } catch (error) {
    if (!(error instanceof ContentError)) throw error;
    return error.message.replaceAll(`${folder}/`, '');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readOrEmpty(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

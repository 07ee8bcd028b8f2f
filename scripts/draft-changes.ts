/**
 * `npm run draft:changes -- OLD [NEW]`: compares two editions and prints the entry for `content/changes.yaml`; what is left
 * open in it is for an editor to decide. Each of the two is a `handbook.json`, a folder of content, or a git revision, whose
 * book is read by its own reader. NEW is `content/` as it lies here where it is left out. Ends with 1 where an id is gone.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { draftChanges, type Snapshot } from '../src/book/changes/draft.ts';
import { writeDraft } from '../src/book/changes/write-draft.ts';
import { readBook } from '../src/book/content/read-book.ts';

async function readEdition(name: string): Promise<Snapshot> {
  if (existsSync(name)) return statSync(name).isDirectory() ? readBook(name) : JSON.parse(readFileSync(name, 'utf8'));
  return readRevision(name);
}

/** Checks the revision out beside, so that nothing here is touched; older books are read by the code that knew them. */
async function readRevision(revision: string): Promise<Snapshot> {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-edition-'));
  const tree = join(folder, 'tree');
  try {
    execFileSync('git', ['worktree', 'add', '--detach', tree, revision], { stdio: ['ignore', 'ignore', 'pipe'] });
  } catch {
    rmSync(folder, { recursive: true });
    throw new Error(`"${revision}" is neither a file, nor a folder, nor a git revision.`);
  }
  try {
    symlinkSync(resolve('node_modules'), join(tree, 'node_modules'), 'junction');
    const reader = join(tree, 'src/book/content/read-book.ts');
    if (!existsSync(reader)) throw new Error(`${revision} has no src/book/content/read-book.ts. Build it and give its handbook.json.`);
    const { readBook: readItsBook } = (await import(pathToFileURL(reader).href)) as { readBook: typeof readBook };
    return readItsBook(join(tree, 'content'));
  } finally {
    rmSync(join(tree, 'node_modules'), { force: true });
    execFileSync('git', ['worktree', 'remove', '--force', tree], { stdio: 'ignore' });
    rmSync(folder, { recursive: true });
  }
}

const [old, present = 'content'] = process.argv.slice(2);
try {
  if (!old) throw new Error('Which editions? npm run draft:changes -- OLD [NEW], each a handbook.json, a folder or a git revision.');
  const [before, after] = [await readEdition(old), await readEdition(present)];
  const draft = draftChanges(before, after);
  console.log(writeDraft(draft, before, after));
  if (draft.errors.length > 0) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

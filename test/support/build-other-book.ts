import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSite } from './build-site.ts';

/**
 * Builds the site of another book as another company does: the project with its `content/` replaced. `fill` writes the content
 * to a folder that is not there yet. Answers the folder of the built site and how to remove all of it.
 */
export function buildOtherBook(fill: (content: string) => void): { dist: string; status: number | null; said: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-other-'));
  for (const name of ['astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(name, join(folder, name));
  for (const name of ['src', 'public']) cpSync(name, join(folder, name), { recursive: true });
  // One link a package: the folder itself holds Astro's store, which belongs to one book.
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules')) if (!name.startsWith('.')) symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name), 'junction');
  fill(join(folder, 'content'));
  return { dist: join(folder, 'dist'), ...buildSite({ cwd: folder }), remove: () => rmSync(folder, { recursive: true }) };
}

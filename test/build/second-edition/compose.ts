import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';

/** Three editions of one small book. Each folder holds the files that an edition has otherwise than the small book. */
export type EditionName = 'first' | 'second' | 'third';

/** Writes the content of an edition to a new temporary folder; answers it. The caller removes it. */
export function composeEdition(name: EditionName, dir = join(mkdtempSync(join(tmpdir(), 'second-edition-')), 'content')): string {
  const at = (path: string) => new URL(path, import.meta.url).pathname;
  cpSync(at('../small-book'), dir, { recursive: true });
  cpSync(at(name), dir, { recursive: true });
  const present = parse(readFileSync(join(dir, 'changes.yaml'), 'utf8')).editions.at(-1);
  const file = join(dir, 'handbook.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('edition: 2026年版', `edition: ${present.name}`).replace('editionId: "2026"', `editionId: "${present.id}"`));
  return dir;
}

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

/** Files under a folder, as paths from the project's root with `/`, sorted. */
export function listFiles(folder: string, ending = /./): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ending.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).split(sep).join('/'))
    .sort();
}

export interface Source {
  path: string;
  text: string;
  /** The text without comments. Strings that look like comments are few enough here. */
  code: string;
  /** What it imports to run: paths from the project's root for its own files, bare names for packages. */
  imports: string[];
  /** The same with what it imports for its types alone. */
  mentions: string[];
}

export function readSource(path: string): Source {
  const text = readFileSync(path, 'utf8');
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/<!--[\s\S]*?-->/g, '').replace(/(^|[^:"'`\\])\/\/.*$/gm, '$1');
  const find = (types: string) => {
    const statement = new RegExp(`(?:^|[\\s;}])(?:import|export)\\s+${types}(?:[^'";]*?\\sfrom\\s+)?['"]([^'"]+)['"]|import\\(\\s*['"]([^'"]+)['"]\\s*\\)`, 'g');
    return [...code.matchAll(statement)].map((match) => fromRoot(path, match[1] ?? match[2] ?? ''));
  };
  return { path, text, code, imports: find('(?!type\\b)'), mentions: find('') };
}

const fromRoot = (path: string, name: string) => (name.startsWith('.') ? relative('.', resolve(dirname(path), name.replace(/\?[\w&]+$/, ''))).split(sep).join('/') : name);

/** Everything that is loaded once a file is: its own files and package names. */
export function reach(path: string, seen = new Set<string>()): Set<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  if (!path.startsWith('src/') || !/\.(tsx?|js)$/.test(path)) return seen;
  for (const next of readSource(path).imports) reach(next, seen);
  return seen;
}

import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '../support/build-site.ts';

test('a build with a fault in the content ends with its words, and leaves no site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-stops-'));
  try {
    for (const name of ['astro.config.mjs', 'package.json', 'tsconfig.json']) cpSync(name, join(folder, name));
    for (const name of ['src', 'public', 'content']) cpSync(name, join(folder, name), { recursive: true });
    symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
    const file = join(folder, 'content/checklists/opening.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('purpose:', 'purpos:'));

    const { status, said } = buildSite({ cwd: folder });
    expect(status).not.toBe(0);
    expect(said).toContain('there is no key "purpos" here. Did you mean "purpose"?');
    expect(existsSync(join(folder, 'dist'))).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
}, 60_000);

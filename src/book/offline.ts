import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const template = new URL('./service-worker.js', import.meta.url);

/** After a build: writes `sw.js`, which keeps every file of this very build for reading without a network. */
export function offline(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = readdirSync(root, { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
          .filter((file) => file !== 'sw.js' && file !== '_headers')
          .sort();
        const hash = createHash('sha256');
        for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
        const addresses = files.map((file) => base + file.replace(/(^|\/)index\.html$/, '$1'));
        const source = readFileSync(template, 'utf8')
          .replace("'{{version}}'", JSON.stringify(hash.digest('hex').slice(0, 16)))
          .replace("['{{files}}']", JSON.stringify(addresses))
          .replace("'{{base}}'", JSON.stringify(base));
        writeFileSync(join(root, 'sw.js'), source);
        logger.info(`${addresses.length} files kept for offline reading`);
      },
    },
  };
}

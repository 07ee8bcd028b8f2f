import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/**
 * After a build: leaves in the policy of each page the hashes of what that page has inline. Astro writes those of all pages into
 * each, which allows more than is needed and costs half a kilobyte that does not compress.
 */
export function tightPolicy(): AstroIntegration {
  return {
    name: 'tight-policy',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const entry of readdirSync(root, { recursive: true, withFileTypes: true })) {
          if (!entry.name.endsWith('.html')) continue;
          const file = join(entry.parentPath, entry.name);
          writeFileSync(file, tighten(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}

const policy = /(?<=<meta http-equiv="content-security-policy" content=")[^"]*/;

export function tighten(html: string): string {
  const inline = [...html.matchAll(/<(script|style)(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/\1>/g)].map(([, , code = '']) => `sha256-${createHash('sha256').update(code).digest('base64')}`);
  return html.replace(policy, (words) => words.replace(/ '(sha256-[^']+)'/g, (all, hash) => (inline.includes(hash) ? all : '')));
}

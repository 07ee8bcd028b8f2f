import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { defineConfig } from 'astro/config';
import remarkCjkFriendly from 'remark-cjk-friendly';
import { parse } from 'yaml';
import { checkContent } from './src/book/content/check-content.ts';
import { markTerms } from './src/book/content/mark-terms.ts';
import { offline } from './src/book/offline.ts';
import { indexBook } from './src/book/search/index-book.ts';
import { tightPolicy } from './src/book/tight-policy.ts';

const { url } = parse(readFileSync('content/handbook.yaml', 'utf8'));
const sha256 = (file) => `sha256-${createHash('sha256').update(readFileSync(file)).digest('base64')}`;

// None of these may import on demand, nor what they import: the helper for that would come to lie in this file, and every page would load it.
const inEveryForm = /node_modules\/(preact|valibot|idb)\/|\/src\/storage\/(canary|channel|database|envelope|failure|finite|has-canary|ids|lineage|row|store|write)\.ts|\/src\/ui\/(autosave|print|RuleLinks|StatusLine|use-giving|use-record)\.tsx?|\/src\/ui\/text\/zh-Hans\/form\.ts|\/src\/lib\/(clock|personal|rule-ref)\.ts/;

export default defineConfig({
  // Where the site stands: SITE_URL, else what handbook.yaml says. BASE_PATH where it is not the root of its host.
  site: process.env.SITE_URL ?? url,
  base: process.env.BASE_PATH ?? '/',
  output: 'static',
  trailingSlash: 'always',
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: {
    syntaxHighlight: false,
    // The default processor leaves **…：** literal before 汉字; remark with the CJK plugin does not.
    processor: unified({ smartypants: false, remarkPlugins: [remarkCjkFriendly, markTerms] }),
  },
  security: {
    csp: {
      algorithm: 'SHA-256',
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "form-action 'self'",
        "base-uri 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types handbook',
      ],
      scriptDirective: { resources: ["'self'"], hashes: [sha256('src/storage/first-paint.js')] },
      styleDirective: { resources: ["'self'"] },
    },
  },
  vite: {
    // The engine of the search is a worker that imports Pagefind.
    worker: { format: 'es' },
    plugins: [
      {
        // Vite's helper for preloading is 0.8 kB and a request on every page; what is imported on demand here needs no preloading.
        name: 'no-preload',
        enforce: 'pre',
        load: (id) => (id.endsWith('vite/preload-helper.js') ? 'export const __vitePreload = (load) => load();' : null),
        // Nor the names of all that would be preloaded, which are a tenth of the page's script.
        renderChunk: (code) => (code.includes('__VITE_PRELOAD__') ? { code: code.replace(/,\s*__VITE_PRELOAD__/g, ''), map: null } : null),
      },
    ],
    // What every form needs comes as one file: apart, its pieces compress a kilobyte worse and cost ten requests.
    environments: { client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'form', test: inEveryForm }] } } } } } },
    build: {
      // The last Chromium for Windows 7, which halls still have.
      target: 'chrome109',
      cssTarget: 'chrome109',
      // Small chunks stay files: a script in a data: address would break the policy above.
      assetsInlineLimit: 0,
      modulePreload: false,
      // One such warning a chapter says nothing but that Astro marks its modules.
      rolldownOptions: { onLog: (level, log, handle) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && handle(level, log) },
    },
  },
  integrations: [checkContent(), mdx(), preact(), tightPolicy(), indexBook(), offline()],
});

import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { serveSite } from '../../scripts/serve.ts';
import { findBrowser } from './browser.ts';


declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built site is served: `http://127.0.0.1:4399`. */
    origin: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync('dist/index.html')) throw new Error('The browser tests read dist/. Run `npm run build` first.');
  // Once, before the workers ask: what is missing is installed here.
  await findBrowser();
  const site = await serveSite();
  project.provide('origin', site.origin);
  return () => site.stop();
}

import type { AstroIntegration } from 'astro';
import { readBook } from './read-book.ts';

/** Stops the build, before anything is rendered, with every problem of the content in words. */
export function checkContent(): AstroIntegration {
  return {
    name: 'check-content',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        if (command !== 'build' && command !== 'dev') return;
        const { rules, chapters } = readBook();
        logger.info(`${rules.length} rules in ${chapters.length} chapters`);
      },
    },
  };
}

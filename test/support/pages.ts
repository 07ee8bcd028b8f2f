import { listFiles } from './sources.ts';

/** Addresses of all pages of a built site, without its base: `/`, `/chapters/service/`, `/404.html`. */
export function listPages(dist = 'dist'): string[] {
  return listFiles(dist, /\.html$/).map((file) => file.slice(dist.length).replace(/index\.html$/, ''));
}

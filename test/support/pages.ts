import { readdirSync, statSync } from 'node:fs';
import { listFiles } from './sources.ts';

/** Addresses of all pages of a built site, without its base: `/`, `/chapters/service/`, `/404.html`. */
export function listPages(dist = 'dist'): string[] {
  return listFiles(dist, /\.html$/).map((file) => file.slice(dist.length).replace(/index\.html$/, ''));
}

/** The same without those that differ from a longer one by their questions alone: of the pages of quizzes the longest stands for all. */
export function listDistinctPages(dist = 'dist'): string[] {
  const quizzes = readdirSync('content/quizzes').map((file) => `/quizzes/${file.replace('.yaml', '')}/`);
  const size = (path: string) => statSync(`${dist}${path}index.html`).size;
  const [longest] = [...quizzes].sort((a, b) => size(b) - size(a));
  return listPages(dist).filter((path) => !quizzes.includes(path) || path === longest);
}

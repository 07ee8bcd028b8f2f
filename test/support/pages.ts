import { readdirSync, readFileSync, statSync } from 'node:fs';
import { listFiles } from './sources.ts';

/** Addresses of all pages of a built site, without its base: `/`, `/chapters/service/`, `/404.html`. */
export function listPages(dist = 'dist'): string[] {
  return listFiles(dist, /\.html$/).map((file) => file.slice(dist.length).replace(/index\.html$/, ''));
}

/**
 * The same without those that differ from another by their words alone: of the quizzes' pages the longest stands for all, of the ledgers'
 * the longest of the sealed ones and the longest of the others.
 */
export function listDistinctPages(dist = 'dist'): string[] {
  const size = (path: string) => statSync(`${dist}${path}index.html`).size;
  const alike = [
    listContent('quizzes').map((id) => `/quizzes/${id}/`),
    ...[true, false].map((sealed) => listContent('logs').filter((id) => isSealed(id) === sealed).map((id) => `/logs/${id}/`)),
  ];
  const dropped = new Set(alike.flatMap((paths) => [...paths].sort((a, b) => size(b) - size(a)).slice(1)));
  return listPages(dist).filter((path) => !dropped.has(path));
}

const listContent = (folder: string) => readdirSync(`content/${folder}`).map((file) => file.replace('.yaml', ''));
const isSealed = (log: string) => /^sealed: true$/m.test(readFileSync(`content/logs/${log}.yaml`, 'utf8'));

import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';

/** A copy of the project in a temporary folder, its handbook made larger by generated chapters until it has that many rules. Answers the folder. */
export function copyWithLargeBook(rules: number): string {
  const folder = mkdtempSync(join(tmpdir(), 'handbook-large-'));
  for (const name of ['astro.config.mjs', 'package.json', 'tsconfig.json', '.env']) cpSync(name, join(folder, name));
  for (const name of ['src', 'public', 'content']) cpSync(name, join(folder, name), { recursive: true });
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'), 'junction');
  const own = Object.keys(parse(readFileSync('content/glossary.yaml', 'utf8')).aliases).length;
  const perChapter = 96;
  const say = makeSpeaker();
  for (let chapter = 0, left = rules - own; left > 0; chapter++, left -= perChapter) {
    const id = 10 + chapter;
    writeFileSync(join(folder, `content/chapters/generated-${id}.mdx`), writeChapter(id, Math.min(left, perChapter), say));
  }
  return folder;
}

/** Twelve rules a section, three an article. */
function writeChapter(id: number, rules: number, say: Speaker): string {
  const lines = [`---\nid: "${id}"\ntitle: ${say.title()}\ngist: ${say.sentence()}\n---\n`];
  for (let n = 0; n < rules; n++) {
    const section = `${id}.${Math.floor(n / 12) + 1}`;
    const article = `${section}.${Math.floor((n % 12) / 3) + 1}`;
    if (n % 12 === 0) lines.push(`${n > 0 ? '</Section>\n\n' : ''}<Section id="${section}" title="${say.title()}">\n`);
    if (n % 3 === 0) lines.push(`<Article id="${article}" title="${say.title()}">\n`);
    lines.push(`<Clause id="${article}.${(n % 3) + 1}" who="${say.role()}" when="event">\n\n${say.sentence()}\n\n</Clause>\n`);
    if (n % 3 === 2 || n === rules - 1) lines.push('</Article>\n');
  }
  return [...lines, '</Section>\n'].join('\n');
}

interface Speaker {
  title(): string;
  sentence(): string;
  role(): string;
}

/**
 * Sentences as long as those of the handbook. Half of their words are its own, half are made of its letters at random, so that there
 * are more different pairs of letters than real Chinese has. The same each time.
 */
function makeSpeaker(): Speaker {
  let seed = 7;
  const random = (n: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((seed / 2_147_483_648) * n);
  };
  const pick = <T>(all: readonly T[]): T => all[random(all.length)]!;
  const text = ['general', 'staff', 'operations', 'service', 'safety', 'equipment'].map((slug) => readFileSync(`content/chapters/${slug}.mdx`, 'utf8')).join('');
  const runs = text.match(/[\u4e00-\u9fff]{4,}/g) ?? [];
  const words = runs.flatMap((run) => run.match(/../g) ?? []);
  const letters = [...new Set(runs.join(''))];
  const made = Array.from({ length: 4000 }, () => pick(letters) + pick(letters));
  const word = () => (random(2) === 0 ? pick(words) : pick(made));
  const part = () => Array.from({ length: 3 + random(4) }, word).join('');
  return {
    title: () => word() + word(),
    sentence: () => `${Array.from({ length: 3 + random(3) }, part).join('，')}。`,
    role: () => pick(['clerk', 'duty-manager', 'hall-manager']),
  };
}

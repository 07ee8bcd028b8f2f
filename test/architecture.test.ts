import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listFiles, reach, readSource } from './support/sources.ts';

const sources = listFiles('src', /\.(tsx?|js|astro|css)$/).map(readSource);
const widgets = readdirSync('src/widgets', { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
const plural = (name: string) => (name === 'quiz' ? 'quizzes' : `${name}s`);
const pascal = (name: string) => name[0]!.toUpperCase() + name.slice(1);
const violations = (found: (source: (typeof sources)[number]) => boolean) => sources.filter(found).map(({ path }) => path);

test('only src/storage touches browser storage', () => {
  expect(violations(({ path, code }) => !path.startsWith('src/storage/') && /\b(localStorage|sessionStorage|indexedDB)\b/.test(code))).toEqual([]);
});

test('a widget imports no other widget', () => {
  const bad = sources.flatMap(({ path, imports }) => {
    const own = /^src\/widgets\/([^/]+)\//.exec(path)?.[1];
    return own ? imports.filter((name) => name.startsWith('src/widgets/') && !name.startsWith(`src/widgets/${own}/`)).map((name) => `${path} -> ${name}`) : [];
  });
  expect(bad).toEqual([]);
});

test('a model is pure: no Astro, no Preact, no schema library, no DOM, no clock', () => {
  for (const name of widgets) {
    const reached = [...reach(`src/widgets/${name}/model.ts`)];
    expect(reached.filter((one) => /^(astro|preact|zod|valibot)\b/.test(one)), name).toEqual([]);
    for (const path of reached.filter((one) => one.startsWith('src/widgets/'))) {
      expect(readSource(path).code, path).not.toMatch(/\b(document|window|navigator)\.|Date\.now\(|new Date\(\)|Intl\.|toLocale/);
    }
  }
});

describe.each(widgets)('the widget %s', (name) => {
  test.each(['schema.ts', 'model.ts', 'stored.ts', `${pascal(name)}.astro`, `${pascal(name)}Island.tsx`, `${name}.css`])('has its %s', (file) => {
    expect(existsSync(`src/widgets/${name}/${file}`)).toBe(true);
  });

  test('has a test and a golden payload', () => {
    expect(existsSync(`test/widgets/${name}/model.test.ts`)).toBe(true);
    expect(existsSync(`test/support/golden/${name}-v1.json`)).toBe(true);
  });

  test('has an instance that a chapter uses', () => {
    const ids = readdirSync(`content/${plural(name)}`).map((file) => file.replace('.yaml', ''));
    const chapters = listFiles('content/chapters', /\.mdx$/).map((path) => readSource(path).text).join('\n');
    expect(ids.filter((id) => chapters.includes(`<${pascal(name)} id="${id}"`))).not.toEqual([]);
  });

  test('brings no zod, no Astro and no node: module into the browser', () => {
    const reached = [...reach(`src/widgets/${name}/${pascal(name)}Island.tsx`)];
    expect(reached.filter((one) => /^(zod|astro|node)\b/.test(one))).toEqual([]);
  });
});

test('what lies in ui and lib is used in two places or more, or by something else there that is', () => {
  const importers = (path: string) => sources.filter(({ mentions }) => mentions.includes(path)).map((source) => source.path);
  const isShared = (path: string): boolean => importers(path).length >= 2 || importers(path).some((one) => /^src\/(ui|lib)\//.test(one) && isShared(one));
  const there = sources.filter(({ path }) => /^src\/(ui|lib)\//.test(path) && !path.startsWith('src/ui/text/'));
  expect(there.filter(({ path }) => !isShared(path)).map(({ path }) => path)).toEqual([]);
});

test('no Chinese in the code outside the interface text', () => {
  // Numerals and brackets belong to the ids of rules; the rest is what a browser has to know of the marks of printed forms.
  const allowed: Record<string, RegExp> = {
    'src/lib/rule-ref.ts': /[一二三四五六七八九十（）]/g,
    'src/book/search/read-number.ts': /[一二三四五六七八九十]/g,
    'src/lib/clock.ts': /[年月日]/g,
  };
  const bad = sources.filter(({ path, code }) => !path.startsWith('src/ui/text/') && /[\u3400-\u9fff]/.test(code.replace(allowed[path] ?? /(?!)/g, '')));
  expect(bad.map(({ path }) => path)).toEqual([]);
});

test('no inline style, no inline handler, no HTML from strings', () => {
  expect(violations(({ path, code }) => /\.(astro|tsx)$/.test(path) && /\sstyle=|\son[a-z]+="|dangerouslySetInnerHTML|\.innerHTML\b|insertAdjacentHTML/.test(code))).toEqual([]);
});

test('style sheets stay within Chromium 109', () => {
  const newer = /light-dark\(|@starting-style|@scope|@property|:popover-open|anchor\(|\bsubgrid\b|(^|[{;])\s*&/m;
  expect(violations(({ path, code }) => /\.(css|astro)$/.test(path) && newer.test(path.endsWith('.css') ? code : (/<style[^>]*>([\s\S]*?)<\/style>/.exec(code)?.[1] ?? '')))).toEqual([]);
});

test('scripts call nothing that Chromium 109 does not have', () => {
  const newer = /\.(toReversed|toSorted|toSpliced|isSubsetOf|isSupersetOf|isDisjointFrom|symmetricDifference|isWellFormed)\(|\b(Object|Map)\.groupBy\b|\bwithResolvers\b|\bArray\.fromAsync\b|\bURL\.canParse\b|\.(values|entries|keys)\(\)\.(map|filter|some|every|find|toArray)\(/;
  const inBrowser = [...new Set(['src/book/page-script.ts', ...widgets.map((name) => `src/widgets/${name}/${pascal(name)}Island.tsx`)].flatMap((path) => [...reach(path)]))].filter((path) => path.startsWith('src/'));
  expect(inBrowser.length).toBeGreaterThan(50);
  expect(inBrowser.filter((path) => newer.test(readSource(path).code))).toEqual([]);
});

test('no file is called after what it is not', () => {
  expect(listFiles('src').filter((path) => /\/(utils?|helpers?|types?|managers?|common|misc)\.|-v\d/.test(path))).toEqual([]);
});

test('only pages, islands and configuration export a default', () => {
  expect(violations(({ path, code }) => /\.tsx?$/.test(path) && /export default/.test(code) && !/Island\.tsx$/.test(path))).toEqual([]);
});

test('no module outgrows its noun', () => {
  const lines = ({ text }: { text: string }) => text.split('\n').length;
  expect(sources.filter((source) => !source.path.startsWith('src/ui/text/') && lines(source) > 300).map(({ path }) => path)).toEqual([]);
});

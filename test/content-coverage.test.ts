import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { listFigures } from '../src/book/content/figures.ts';
import { readBook } from '../src/book/content/read-book.ts';
import { answerSchema } from '../src/widgets/checklist/answers/schema.ts';
import type { AuthoredChecklist } from '../src/widgets/checklist/schema.ts';
import { strings } from './support/words.ts';

const book = readBook();
/** As their authors wrote them, figures still named; without the one that is made of the rules, which covers them by itself. */
const written = Object.keys(book.checklists)
  .map((id): [string, AuthoredChecklist] => [id, parse(readFileSync(`content/checklists/${id}.yaml`, 'utf8'))])
  .filter(([, { generate }]) => !generate);
const items = written.flatMap(([id, { sections = [] }]) => sections.flatMap((section) => section.items.map((item) => ({ at: `${id}.${item.id}`, ...item }))));

describe('the written checklists', () => {
  test('ask after every duty and every ban', () => {
    const cited = new Set(items.flatMap(({ rules }) => rules));
    const demanded = book.rules.filter(({ kind }) => kind === 'duty' || kind === 'ban');
    expect(demanded.length).toBeGreaterThanOrEqual(100);
    expect(demanded.filter(({ id }) => !cited.has(id)).map(({ id, text }) => `${id} ${text}`)).toEqual([]);
  });

  test('rest every item on a duty or a ban', () => {
    const demanding = new Set(book.rules.filter(({ kind }) => kind === 'duty' || kind === 'ban').map(({ id }) => id));
    expect(items.filter(({ rules }) => !rules.some((id) => demanding.has(id))).map(({ at }) => at)).toEqual([]);
  });

  test('use every way to answer', () => {
    const used = new Set(items.map(({ answer }) => answer?.kind ?? 'verdict'));
    expect([...used].sort()).toEqual(answerSchema.options.map(({ shape }) => shape.kind.value).sort());
  });

  test.each(written)('%s is short enough for a phone in one hand', (_, { sections = [] }) => {
    const count = sections.reduce((sum, { items: inside }) => sum + inside.length, 0);
    expect(count).toBeGreaterThanOrEqual(10);
    expect(count).toBeLessThanOrEqual(30);
  });

  test('name the figures that the company sets, and type none', () => {
    const figures = Object.values(book.parameters).flatMap(({ value, unit }) => (typeof value === 'number' ? [new RegExp(`(?<!\\d)${value}${unit}`)] : []));
    const said = written.flatMap(([id, list]) => [...strings(list, id)]);
    expect(said.filter(({ text }) => figures.some((figure) => figure.test(text))).map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
  });

  test('name in an item only figures of the rules that it cites', () => {
    const named = items.flatMap((item) => [...listFigures(item)].map(({ id }) => ({ at: item.at, id, rules: item.rules })));
    expect(named.length).toBeGreaterThan(20);
    expect(named.filter(({ id, rules }) => !book.parameters[id]!.rules.some((rule) => rules.includes(rule)))).toEqual([]);
  });
});

describe('the forms', () => {
  const forms = [book.checklists, book.scorecards, book.logs].flatMap((folder): [string, { keeps: string[]; file: string }][] => Object.entries(folder));

  test('keep no record twice, but for the scorecards of several roles', () => {
    const kept = forms.flatMap(([id, form]) => form.keeps.map((record) => ({ id, record, of: 'assessor' in form && 'role' in form ? form.role : '' })));
    expect(kept.filter(({ record, of }, n) => kept.findIndex((other) => other.record === record && (other.of === of || of === '' || other.of === '')) < n)).toEqual([]);
  });

  test('have a number of their own', () => {
    const files = forms.map(([, { file }]) => file);
    expect(files.filter((file, n) => files.indexOf(file) < n)).toEqual([]);
  });
});

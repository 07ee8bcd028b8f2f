import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Draft, draftChanges, type Snapshot } from '../../../src/book/changes/draft.ts';
import { writeDraft } from '../../../src/book/changes/write-draft.ts';
import { readBook } from '../../../src/book/content/read-book.ts';
import { type Changes, changesSchema, type Parameter, type Rule } from '../../../src/book/content/schema.ts';
import { composeEdition, type EditionName } from '../../build/second-edition/compose.ts';

const folders: string[] = [];
afterAll(() => {
  for (const dir of folders) rmSync(dirname(dir), { recursive: true });
});
const read = (name: EditionName) => {
  const dir = composeEdition(name);
  folders.push(dir);
  return readBook(dir);
};
const books = { first: read('first'), second: read('second'), third: read('third') };

/** The entries without what an editor decides: how grave a change is, and the line to the reader. */
const rulesOf = (edition: Changes['editions'][number]) => edition.changes.map(({ rules }) => rules);

describe.each([
  ['first', 'second'],
  ['second', 'third'],
] as const)('from the %s to the %s edition of the small book', (old, present) => {
  const draft = draftChanges(books[old], books[present]);
  const written = writeDraft(draft, books[old], books[present]);

  test('drafts what its changes.yaml says, but for what an editor decides', () => {
    const [edition] = parse(written);
    const known = books[present].changes.editions.at(-1)!;
    expect([edition.id, edition.name, rulesOf(edition)]).toEqual([known.id, known.name, rulesOf(known)]);
  });

  test('stands in changes.yaml as soon as the editor has written the lines', () => {
    const filled = parse(written.replace('date: ""', 'date: 2027-01-01').replaceAll('""', '改了。'));
    expect(changesSchema.safeParse({ editions: filled }).error).toBeUndefined();
    expect(changesSchema.safeParse({ editions: parse(written) }).success).toBe(false);
  });

  test('is written with what is left to decide', () => {
    expect(written).toMatchSnapshot();
  });
});

test('is the same from handbook.json, which has more than a book', () => {
  const json = (book: Snapshot) => JSON.parse(JSON.stringify({ ...book, version: 1, rules: book.rules.map((rule) => ({ ...rule, url: 'https://small.example/' })) }));
  expect(draftChanges(json(books.first), json(books.second))).toEqual(draftChanges(books.first, books.second));
});

const [sample] = books.first.rules;
const rule = (changes: Partial<Rule>): Rule => ({ ...sample!, id: '1.1.1.1', text: '接到投诉，在7日内答复。', ...changes });
const snapshot = (rules: Rule[], parameters: Record<string, Parameter> = {}): Snapshot => ({ handbook: { edition: '2028年版', editionId: '2028' }, rules, parameters });
const compare = (before: Partial<Rule>, after: Partial<Rule>): Draft => draftChanges(snapshot([rule(before)]), snapshot([rule(after)]));

test.each<[string, Partial<Rule>, Partial<Rule>, unknown]>([
  ['nothing', {}, {}, undefined],
  ['only a mark', {}, { text: '接到投诉：在7日内答复。' }, 'editorial'],
  ['only a line break', {}, { text: '接到投诉，\n在7日内答复。' }, 'editorial'],
  ['a figure', {}, { text: '接到投诉，在5日内答复。' }, 'material'],
  ['a word', {}, { text: '接到投诉，在7日内回复。' }, 'material'],
  ['who', {}, { who: ['manager'] }, 'material'],
  ['a mark and when', { when: 'always' }, { text: '接到投诉：在7日内答复。', when: 'event' }, 'material'],
  ['the place of a parameter', {}, { parameters: ['answer-days'] }, undefined],
  ['being repealed', {}, { repealed: '2028' }, 'material'],
])('%s is guessed to be %4$s', (_, before, after, kind) => {
  const { changes, errors } = compare(before, after);
  expect([changes[0]?.kind, errors]).toEqual([kind, []]);
});

test.each<[string, Draft]>([
  ['an id that is gone', draftChanges(snapshot([rule({}), rule({ id: '1.1.1.2' })]), snapshot([rule({})]))],
  ['a repealed rule with other words', compare({}, { repealed: '2028', text: '接到投诉，尽快答复。' })],
  ['a repealed rule that is back', compare({ repealed: '2027' }, {})],
])('%s is an error, and nothing is entered for it', (_, { errors, changes }) => {
  expect(changes).toEqual([]);
  expect(errors).toMatchSnapshot();
});

test('what changes no rule is remarked', () => {
  const parameter = (status: Parameter['status']): Parameter => ({ name: '时限', value: 7, unit: '日', status, rules: ['1.1.1.1'], note: '' });
  const { changes, remarks } = draftChanges(snapshot([rule({})], { 'answer-days': parameter('example') }), snapshot([rule({ article: { id: '1.1.1', title: '投诉受理' } })], { 'answer-days': parameter('confirmed') }));
  expect(changes).toEqual([]);
  expect(remarks).toMatchSnapshot();
});

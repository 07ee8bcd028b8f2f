import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import provisions from '../support/provisions.json' with { type: 'json' };

const read = (path: string) => JSON.parse(readFileSync(`dist/${path}`, 'utf8'));
const book = read('handbook.json');
const validate = new Ajv2020({ strict: false, formats: { uri: true, date: true } }).compile(read('handbook.schema.json'));

test('keeps to its published schema', () => {
  expect(validate(book) || validate.errors).toBe(true);
});

test('the schema notices what does not belong', () => {
  expect(validate({ ...book, extra: 1 })).toBe(false);
  expect(validate({ ...book, rules: [{ ...book.rules[0], kind: 'wish' }] })).toBe(false);
});

test('holds every provision, chapter and definition', () => {
  const ids = new Set(book.rules.map(({ id }: { id: string }) => id));
  expect(Object.keys(provisions).filter((id) => !ids.has(id))).toEqual([]);
  expect(book.chapters.map(({ slug }: { slug: string }) => slug)).toEqual(['general', 'staff', 'operations', 'service', 'safety', 'equipment', 'supplementary']);
  for (const folder of ['checklists', 'scorecards', 'logs']) expect(Object.keys(book[folder])).toEqual(readdirSync(`content/${folder}`).map((file) => file.replace('.yaml', '')).sort());
});

test('says of every chapter who answers for it and when it is reviewed, and of the book what each edition changed', () => {
  for (const { slug, owner, review } of book.chapters) expect([slug, book.handbook.roles[owner]?.name, review]).toEqual([slug, expect.any(String), expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/)]);
  expect(book.changes.editions.at(-1).id).toBe(book.handbook.editionId);
});

test('says how often each rule is to be acted on, and what the terms mean', () => {
  const cadence = (id: string) => book.rules.find((rule: { id: string }) => rule.id === id).cadence;
  expect(['1.1.1', '5.2.3.2', '4.1.3.1', '3.2.3.1'].map(cadence)).toEqual([undefined, '每半年', '每日', '每周']);
  expect(book.glossary.terms.hall.name).toBe('营业厅');
});

test('holds the bank of questions and its exams', () => {
  const questions = Object.values(book.quizzes as Record<string, { questions: { id: string; questions?: unknown[] }[] }>).flatMap((quiz) => quiz.questions);
  expect(questions.length).toBeGreaterThan(200);
  expect(Object.keys(book.assessment.exams)).toEqual(['hall', 'counter']);
});

test('every address of a rule leads to its paragraph', () => {
  for (const { id, url } of book.rules as { id: string; url: string }[]) {
    const { pathname, hash } = new URL(url);
    expect(hash).toBe(`#${id}`);
    expect(readFileSync(`dist${pathname}index.html`, 'utf8'), url).toContain(`id="${id}"`);
  }
});

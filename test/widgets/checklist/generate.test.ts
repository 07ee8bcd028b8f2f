import { expect, test } from 'vitest';
import { readBook } from '../../../src/book/content/read-book.ts';
import { makeSections } from '../../../src/widgets/checklist/generate.ts';
import { fillLean, makeLean } from '../../../src/widgets/checklist/lean.ts';
import type { AuthoredChecklist } from '../../../src/widgets/checklist/schema.ts';
import { data, makeItem } from './sample.ts';

const rule = (id: string, kind: string, chapter: string) => ({ id, kind, text: `${id}须做。`, who: ['clerk'], chapter: { id: chapter, slug: 'c', title: `第${chapter}章` } });
const rules = [rule('1.1.1.1', 'duty', '1'), rule('1.1.1.2', 'definition', '1'), rule('1.1.1.2A', 'ban', '1'), rule('2.1.1.1', 'principle', '2'), rule('3.1.1.1', 'duty', '3')];
const authored = {
  title: '自评', purpose: '逐条看。', role: 'manager', cadence: '每年一次', rhythm: { every: 'year' }, file: '检查表20', keeps: [], pass: 75, status: 'example', shifts: [],
  generate: { from: 'rules', kinds: ['duty', 'ban'], answer: { kind: 'score', max: 4, fails: 1 }, evidence: true, pass: 60, critical: ['3.1.1.1'] },
} satisfies AuthoredChecklist;

test('one item a rule that is asked for, a section a chapter that has one; the ids are those of the rules', () => {
  const { sections } = makeSections(authored, rules, ({ title }) => title);
  expect(sections.map(({ id, title, pass, numbered, items }) => [id, title, pass, numbered, items.map((item) => item.id)])).toEqual([
    ['chapter-1', '第1章', 60, false, ['rule-1-1-1-1', 'rule-1-1-1-2a']],
    ['chapter-3', '第3章', 60, false, ['rule-3-1-1-1']],
  ]);
  expect(sections[1]!.items[0]).toEqual({ id: 'rule-3-1-1-1', text: '3.1.1.1须做。', rules: ['3.1.1.1'], answer: authored.generate.answer, evidence: true, critical: true, who: ['clerk'] });
});

test('a rule that comes in or goes out moves no other item', () => {
  const ids = (some: typeof rules) => makeSections(authored, some, ({ title }) => title).sections.flatMap(({ items }) => items.map(({ id }) => id));
  expect(ids(rules.slice(1))).toEqual(ids(rules).slice(1));
});

test('the yearly review asks after every duty and every ban of the book, once', () => {
  const book = readBook();
  const asked = book.checklists['annual-review']!.sections.flatMap(({ items }) => items.map((item) => item.rules[0]));
  expect(asked).toEqual(book.rules.filter(({ kind }) => kind === 'duty' || kind === 'ban').map(({ id }) => id));
  expect(asked.length).toBeGreaterThanOrEqual(100);
});

test('a long list is sent without its words, and finds them on its page', () => {
  const long = { ...data, sections: [{ id: 'all', title: '全部', items: Array.from({ length: 61 }, (_, n) => makeItem(`item-${n}`, 4)) }] };
  const page = new Map(long.sections[0]!.items.map(({ text }, n) => [`opening-${n + 1}-t`, text]));
  expect(makeLean(data)).toBe(data);
  expect(JSON.stringify(makeLean(long))).not.toContain('正常');
  expect(fillLean(makeLean(long), (id) => page.get(id))).toEqual(long);
  expect(fillLean(long, () => 'x')).toBe(long);
});

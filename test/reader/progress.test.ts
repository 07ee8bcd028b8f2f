import { expect, test } from 'vitest';
import type { BookReading } from '../../src/reader/book-reading.ts';
import { countRead, progressOf, toRows } from '../../src/reader/progress.ts';
import { readingPage } from '../../src/ui/text/zh-Hans/reading-page.ts';
import { reach } from '../support/sources.ts';

const chapter = (id: string, label: string, title: string, ...rules: string[]) => ({ id, slug: id, href: `/chapters/${id}/`, label, title, sections: [{ id: `${id}.1`, title: '', rules: rules.map((rule) => ({ id: rule, who: ['all'] })) }] });
const book: BookReading = {
  edition: { id: '2027', name: '2027年版' },
  editions: [
    { id: '2026', name: '2026年版', changes: [] },
    { id: '2027', name: '2027年版', changes: [{ kind: 'material', line: '改了', rules: ['4.1.1.2'] }] },
  ],
  roles: [{ id: 'clerk', name: '营业员' }],
  halls: [],
  chapters: [chapter('1', '第一章', '总则', '1.1.1'), chapter('4', '第四章', '服务规范', '4.1.1.1', '4.1.1.2'), chapter('6A', '附则', '附则', '6A.1.1')],
  declaration: '',
  law: [],
};
const people = [
  { id: 'a', name: '陈静', number: 'A12', role: 'clerk', hall: '中山路营业厅' },
  { id: 'b', name: '王芳', number: '', role: 'gone', hall: '' },
];
const kept = (person: string, chapter: string, edition = '2026') => ({ person, chapter, confirmations: [{ edition, date: '2026-12-03' }] });
const readings = [kept('a', '4'), kept('a', '1'), kept('b', '6A', '2027'), kept('nobody', '1')];

test('each chapter of the book in its order, whoever else has read what', () => {
  const progress = progressOf(book, readings, 'a');
  expect(progress.map(({ chapter: { id }, state }) => `${id} ${state.is}`)).toEqual(['1 read', '4 reopened', '6A unread']);
  expect(countRead(progress)).toBe(1);
  expect(progressOf(book, readings, '').every(({ state }) => state.is === 'unread')).toBe(true);
});

test('as a table: a line a person and chapter, with the edition that was confirmed', () => {
  const [head, ...rows] = toRows(book, readings, people, readingPage);
  expect(head).toHaveLength(10);
  expect(rows).toHaveLength(6);
  expect(rows[0]).toEqual(['陈静', 'A12', '营业员', '中山路营业厅', '第一章', '总则', '已读', '2026年12月3日', '2026年版', '']);
  expect(rows[1]).toEqual(['陈静', 'A12', '营业员', '中山路营业厅', '第四章', '服务规范', '要重读', '2026年12月3日', '2026年版', '4.1.1（二）']);
  expect(rows[5]).toEqual(['王芳', '', '', '', '附则', '附则', '已读', '2026年12月3日', '2027年版', '']);
});

test('what is true now needs no page, no clock and no library', () => {
  for (const path of ['src/reader/reading.ts', 'src/reader/people.ts', 'src/reader/progress.ts']) expect([...reach(path)].filter((one) => /^(astro|preact|zod)\b/.test(one)), path).toEqual([]);
});

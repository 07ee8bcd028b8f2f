import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../../src/widgets/quiz/catalogue.ts';
import { limits, makeResultFile, readResultFile, type ResultFile } from '../../../src/widgets/quiz/result-file.ts';
import { toTable } from '../../../src/widgets/quiz/rows.ts';
import { makeStatistics, mergeFiles } from '../../../src/widgets/quiz/statistics.ts';
import { toItemTable, toPersonTable } from '../../../src/widgets/quiz/statistics-rows.ts';
import { quiz } from '../../../src/ui/text/zh-Hans/quiz.ts';
import { quizExam } from '../../../src/ui/text/zh-Hans/quiz-exam.ts';
import { quizTrainer } from '../../../src/ui/text/zh-Hans/quiz-trainer.ts';
import { quizResults } from '../../../src/ui/text/zh-Hans/quiz-results.ts';
import { answered, makeCatalogue, sitting, start } from './sample.ts';

const questions = questionsOf(makeCatalogue());
const file = (name: string, sittings: ResultFile['sittings'], number = ''): ResultFile => makeResultFile({ book: '手册', edition: '2026年版', bank: 'f0', person: { name, number, role: 'clerk', hall: '中山路营业厅' }, exported: start, sittings });
const write = (change: object = {}) => JSON.stringify({ ...file('张敏', [sitting([answered('c1-q0', 1)])], 'A17'), ...change });

describe('a file of results', () => {
  test('is read as it was written', () => {
    expect(readResultFile(write())).toEqual({ answer: 'ok', file: JSON.parse(write()) });
    expect(readResultFile(`\uFEFF${write()}`).answer).toBe('ok');
  });

  test.each([
    ['nothing', '', 'no-json'],
    ['a page', '<!doctype html><img onerror=alert(1)>', 'no-json'],
    ['half a file', write().slice(0, 200), 'no-json'],
    ['another file', '{"format":"backup"}', 'foreign'],
    ['a number', '7', 'foreign'],
    ['a file of a later time', write({ version: 2, more: true }), 'newer'],
    ['a key too many', write({ admin: true }), 'broken'],
    ['a key too few', write({ sittings: undefined }), 'broken'],
    ['an answer of another shape', write({ sittings: [{ ...sitting([answered('c1-q0', 1)]), answers: [{ id: 1 }] }] }), 'broken'],
    ['a day that no calendar has', write({ sittings: [sitting([answered('c1-q0', 1, { at: 9e15 })])] }), 'broken'],
    ['more than all points', write({ sittings: [sitting([answered('c1-q0', 99)])] }), 'broken'],
    ['a name of a thousand characters', write({ person: { name: '甲'.repeat(1_000), number: '', role: '', hall: '' } }), 'broken'],
    ['an answer of ten thousand characters', write({ sittings: [sitting([answered('c1-q0', 1, { given: ['甲'.repeat(10_000)] })])] }), 'long'],
    ['ten thousand brackets', '['.repeat(10_000), 'deep'],
    ['brackets in a string are none', `{"format":"${'['.repeat(99)}"}`, 'foreign'],
    ['five million characters', ' '.repeat(limits.bytes + 1), 'large'],
  ])('%s is refused in words', (_, text, why) => {
    expect(readResultFile(text)).toEqual({ answer: why });
  });

  test('a prototype in it is a name like any other', () => {
    const text = write({ sittings: [JSON.parse(JSON.stringify(sitting([answered('__proto__', 1), answered('constructor', 0)])))] });
    const read = readResultFile(text);
    expect(read.answer).toBe('ok');
    if (read.answer === 'ok') expect(makeStatistics(mergeFiles([{ name: 'x', file: read.file }]), questions, { people: 2, unclear: { people: 2, right: 0.6 } }).items).toEqual([]);
    expect(({} as Record<string, unknown>)['points']).toBeUndefined();
  });

  test('two files of a person become one, and a sitting in both counts once', () => {
    const first = sitting([answered('c1-q0', 1)]);
    const second = sitting([answered('c1-q1', 1, { at: start + 9 })]);
    const merged = mergeFiles([
      { name: 'a.json', file: file('张敏', [first], 'A17') },
      { name: 'b.json', file: file('张敏', [first, second], 'A17') },
      { name: 'c.json', file: file('', [first]) },
      { name: 'd.json', file: file('', [first]) },
    ]);
    expect(merged.map(({ name, sittings }) => [name, sittings.length])).toEqual([['张敏', 2], ['c.json', 1], ['d.json', 1]]);
  });
});

test('a sitting handed in half done and again when it was finished counts once, finished; people of one name in two halls are two', () => {
  const half = sitting([answered('c1-q0', 1)]);
  const whole = { ...half, answers: [...half.answers, answered('c1-q1', 1)], ended: start + 5 };
  const there = file('张敏', [half]);
  const merged = mergeFiles([{ name: 'a', file: file('张敏', [whole]) }, { name: 'b', file: file('张敏', [half]) }, { name: 'c', file: { ...there, person: { ...there.person, hall: '人民路营业厅' } } }]);
  expect(merged.map(({ hall, sittings }) => [hall, sittings.map(({ answers, ended }) => [answers.length, ended])])).toEqual([['中山路营业厅', [[2, start + 5]]], ['人民路营业厅', [[1, undefined]]]]);
});

test('files for a spreadsheet hold bare figures', () => {
  const one = mergeFiles([{ name: 'x', file: file('=1+1', [sitting([answered('c1-q0', 0, { given: ['乙'], ms: 120_000 })])], 'A17') }]);
  const { people, items } = makeStatistics(one, questions, { people: 2, unclear: { people: 2, right: 0.6 } });
  const words = { trainer: quizTrainer, exam: quizExam, quiz };
  const persons = toPersonTable(people, words);
  expect(persons.rows).toEqual([['=1+1', 'A17', '中山路营业厅', '1', '0', '0', '', '', '', '2']]);
  expect(persons.columns).toHaveLength(10);
  const table = toItemTable(items, makeCatalogue(), new Map(), words);
  expect(table.rows).toEqual([['c1-q0', '', '1.1.1.1', '1', '0', '', '乙', '1']]);
  expect(table.columns).toHaveLength(8);
});

describe('statistics', () => {
  /** Twelve people: the n-th knows the first n of twelve questions, and everybody is wrong about the last one. */
  const people = mergeFiles(
    Array.from({ length: 12 }, (_, n) => ({
      name: `${n}.json`,
      file: file(`人${n}`, [sitting(Array.from({ length: 12 }, (__, q) => answered(`c1-q${q}`, q < n && q !== 11 ? 1 : 0, { given: [q === 11 ? '丁' : n % 2 ? '乙' : '丙'] })))], `N${n}`),
    })),
  );
  const { people: rows, items, rules } = makeStatistics(people, questions, { people: 10, unclear: { people: 10, right: 0.6 } });
  const item = (id: string) => items.find((one) => one.id === id)!;

  test('say of each person what was right at first try', () => {
    expect(rows.map(({ answered: count, firstRight }) => [count, firstRight]).slice(-2)).toEqual([[12, 83], [12, 92]]);
    expect(rows[0]).toMatchObject({ firstRight: 0, exams: 0, best: null, last: null, passed: null });
  });

  test('say of each question how many were right, and how well it tells the strong from the weak', () => {
    // Of twelve, the strongest and the weakest three.
    expect(item('c1-q5')).toMatchObject({ people: 12, right: 50, discrimination: 1 });
    expect(item('c1-q0')).toMatchObject({ right: 92, discrimination: 0.33 });
    expect(item('c1-q11')).toMatchObject({ right: 0, discrimination: 0, mistake: { given: ['丁'], people: 12 } });
  });

  test('judge nothing where too few have answered', () => {
    const few = makeStatistics(people.slice(0, 9), questions, { people: 10, unclear: { people: 10, right: 0.6 } });
    expect(few.items.every(({ discrimination }) => discrimination === null)).toBe(true);
    expect(few.rules.some(({ unclear }) => unclear)).toBe(false);
  });

  test('point at the rule that few know', () => {
    expect(rules).toEqual([{ rule: '1.1.1.1', answers: 144, right: 46, unclear: true }]);
  });

  test('count the first answer only, and none of an older revision', () => {
    const one = mergeFiles([{ name: 'x', file: file('张敏', [sitting([answered('c1-q0', 0)]), sitting([answered('c1-q0', 1, { at: start + 1 }), answered('c1-q1', 1, { revision: 7 })])]) }]);
    expect(makeStatistics(one, questions, { people: 2, unclear: { people: 2, right: 0.6 } }).items).toMatchObject([{ id: 'c1-q0', people: 1, right: 0 }]);
  });

  test('wrong orders of steps are not one mistake, wrong choices of several are', () => {
    const [single] = questions;
    const as = (kind: 'order' | 'multiple') => makeStatistics(three, [{ ...single!, kind }], { people: 2, unclear: { people: 2, right: 0.6 } }).items[0]!.mistake;
    const three = mergeFiles([['丙', '乙', '甲'], ['乙', '甲', '丙'], ['乙', '甲', '丙']].map((given, n) => ({ name: `${n}`, file: file(`人${n}`, [sitting([answered('c1-q0', 0, { given })])]) })));
    expect(as('order')).toEqual({ given: ['乙', '甲', '丙'], people: 2 });
    expect(as('multiple')?.people).toBe(3);
  });

  test('the best and the last exam', () => {
    const exam = (points: number, at: number) => sitting([answered('c1-q0', points, { at })], { mode: 'exam', terms: { id: 'both', minutes: 10, pass: 60, multiple: 'half' }, ended: at });
    const one = mergeFiles([{ name: 'x', file: file('张敏', [exam(1, start), exam(0.5, start + 1), { ...exam(1, start + 2), ended: undefined }]) }]);
    expect(makeStatistics(one, questions, { people: 2, unclear: { people: 2, right: 0.6 } }).people[0]).toMatchObject({ exams: 2, best: 1000, last: 500, passed: false });
  });
});

test('the table of answers can be read without the bank', () => {
  const { columns, rows } = toTable([sitting([answered('c1-q0', 2 / 3, { given: ['=1+1', '乙'] })])], quizResults, quiz);
  expect(rows[0]).toHaveLength(columns.length);
  expect(rows[0]?.slice(1)).toEqual(['练习', '1.1样题', 'c1-q0', 'c1-q0？', '1.1.1（一）', '=1+1；乙', '0.67', '8']);
});

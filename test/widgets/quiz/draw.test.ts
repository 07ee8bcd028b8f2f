import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../../src/widgets/quiz/catalogue.ts';
import { chooseFirst } from '../../../src/widgets/quiz/choose-first.ts';
import { drawExam } from '../../../src/widgets/quiz/draw.ts';
import { knowledgeOf } from '../../../src/widgets/quiz/model.ts';
import { readExam, tidySeed, writeExam } from '../../../src/widgets/quiz/read-exam.ts';
import { seededRandom, shuffle } from '../../../src/widgets/quiz/random.ts';
import { answered, makeCatalogue, sitting } from './sample.ts';

describe('numbers of a seed', () => {
  test('are the same today as they were when papers were set', () => {
    const random = seededRandom('0412');
    expect([random(), random(), random()].map((one) => one.toFixed(9))).toMatchInlineSnapshot(`
      [
        "0.655660431",
        "0.413665802",
        "0.450567955",
      ]
    `);
  });

  test('lie from 0 to below 1, and are spread evenly', () => {
    const random = seededRandom('spread');
    const tenths = new Array<number>(10).fill(0);
    for (let n = 0; n < 20_000; n += 1) tenths[Math.floor(random() * 10)]! += 1;
    for (const count of tenths) expect(Math.abs(count - 2_000)).toBeLessThan(200);
  });

  test('put each option first about as often', () => {
    const first = { a: 0, b: 0, c: 0, d: 0 };
    for (let n = 0; n < 4_000; n += 1) first[shuffle(['a', 'b', 'c', 'd'] as const, seededRandom(`paper ${n}`))[0]!] += 1;
    for (const count of Object.values(first)) expect(Math.abs(count - 1_000)).toBeLessThan(150);
  });
});

describe('a paper', () => {
  const catalogue = makeCatalogue();
  const chapterOf = new Map(catalogue.quizzes.flatMap((quiz) => quiz.questions.map(({ id }) => [id, quiz.chapter])));

  test('is the same for the same seed, and mostly another for another', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(drawExam(catalogue, 'both', seed)).toEqual(drawExam(makeCatalogue(), 'both', seed));
      }),
      { numRuns: 30 },
    );
    const papers = Array.from({ length: 50 }, (_, n) => drawExam(catalogue, 'both', String(n)).join());
    expect(new Set(papers).size).toBe(50);
  });

  test('meets every quota, asks nothing twice, and keeps a case whole and in its order', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const ids = drawExam(catalogue, 'both', seed);
        expect(new Set(ids).size).toBe(ids.length);
        expect([ids.filter((id) => chapterOf.get(id) === '1').length, ids.filter((id) => chapterOf.get(id) === '2').length]).toEqual([7, 5]);
        const situation = ids.filter((id) => id.startsWith('s-'));
        if (situation.length > 0) expect(ids.slice(-3)).toEqual(['s-1', 's-2', 's-3']);
      }),
    );
  });

  test('does not change when questions move within their file', () => {
    const moved = { ...catalogue, quizzes: catalogue.quizzes.map((quiz) => ({ ...quiz, questions: [...quiz.questions].sort((a, b) => (a.situation ? 1 : b.situation ? -1 : a.id > b.id ? -1 : 1)) })) };
    expect(drawExam(moved, 'both', '7')).toEqual(drawExam(catalogue, 'both', '7'));
  });

  test('keeps what it asked when the bank grows or shrinks by one question', () => {
    const more = makeCatalogue(31);
    for (let n = 0; n < 100; n += 1) {
      const before = drawExam(catalogue, 'both', String(n));
      const after = drawExam(more, 'both', String(n));
      // One question of each chapter came in at most; what stayed kept its order.
      const stayed = before.filter((id) => after.includes(id));
      expect(stayed.length).toBeGreaterThanOrEqual(before.length - 4);
      expect(after.filter((id) => before.includes(id))).toEqual(stayed);
      if (!after.some((id) => id.endsWith('-q30'))) expect(after).toEqual(before);
    }
  });

  test('draws each question about as often', () => {
    const counts = new Map<string, number>();
    for (let n = 0; n < 3_000; n += 1) for (const id of drawExam(catalogue, 'both', String(n).padStart(4, '0'))) counts.set(id, (counts.get(id) ?? 0) + 1);
    const second = [...counts].filter(([id]) => id.startsWith('c2-')).map(([, count]) => count);
    expect(second).toHaveLength(30);
    for (const count of second) expect(Math.abs(count - 500)).toBeLessThan(100);
  });

  test('of an exam that is not there is empty', () => {
    expect(drawExam(catalogue, 'none', '1')).toEqual([]);
  });
});

test('a practice begins with what was wrong, then what is new, then what is shaky', () => {
  const questions = questionsOf(makeCatalogue(4)).filter(({ id }) => id.startsWith('c1'));
  const known = knowledgeOf([
    sitting([answered('c1-q0', 1), answered('c1-q1', 0), answered('c1-q2', 1)]),
    sitting([answered('c1-q0', 1)]),
  ]);
  expect(chooseFirst(questions, known, 4, 'x')).toEqual(['c1-q1', 'c1-q3', 'c1-q2', 'c1-q0']);
  expect(chooseFirst(questions, known, 2, 'x')).toEqual(['c1-q1', 'c1-q3']);
});

describe('a paper number', () => {
  test('is the same however it is typed', () => {
    for (const typed of ['A12', ' a12 ', 'Ａ１２', 'a 12']) expect(tidySeed(typed)).toBe('A12');
    expect(tidySeed('　')).toBe('');
  });

  test('comes back from the address it was written to', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (typed) => {
        const seed = tidySeed(typed);
        if (seed !== '') expect(readExam(writeExam({ exam: 'b', seed: typed }), ['a', 'b'])).toEqual({ exam: 'b', seed });
      }),
    );
    expect(readExam('?exam=gone', ['a', 'b'])).toMatchObject({ exam: 'a', seed: expect.stringMatching(/^\d{4}$/) });
  });
});

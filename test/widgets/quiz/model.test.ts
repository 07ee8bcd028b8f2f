import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionsOf } from '../../../src/widgets/quiz/catalogue.ts';
import { byChapter, isWrong, knowledgeNow, knowledgeOf, masteryOf, standingOf, summarise, wrongOf } from '../../../src/widgets/quiz/model.ts';
import { nameScope, questionsIn, readScope, writeScope } from '../../../src/widgets/quiz/scope.ts';
import { markTenths, sayTenths } from '../../../src/widgets/quiz/score.ts';
import { quiz as words } from '../../../src/ui/text/zh-Hans/quiz.ts';
import { trendOf } from '../../../src/widgets/quiz/trend.ts';
import { answered, makeCatalogue, sitting, start } from './sample.ts';

const catalogue = makeCatalogue();
const question = { id: 'c1-q0', revision: 1 };
/** The same question answered so in a row, a day apart. */
const after = (...points: (number | 'guess')[]) =>
  knowledgeOf(points.map((one, n) => sitting([answered(question.id, one === 'guess' ? 1 : one, { at: start + n * 86_400_000, ...(one === 'guess' ? { guessed: true as const } : {}) })])));

describe('mastery', () => {
  test.each([
    ['nothing', [], 'unseen', false],
    ['right once', [1], 'shaky', false],
    ['right twice', [1, 1], 'mastered', false],
    ['wrong', [0], 'shaky', true],
    ['half right', [0.5], 'shaky', true],
    ['wrong, then right', [0, 1], 'shaky', true],
    ['wrong, then right twice', [0, 1, 1], 'mastered', false],
    ['right twice, then wrong', [1, 1, 0], 'shaky', true],
    ['a guess and right', ['guess', 1], 'shaky', false],
    ['right and a guess', [1, 'guess'], 'shaky', false],
  ] as const)('after %s', (_, points, mastery, wrong) => {
    const knowledge = knowledgeNow(after(...points), question);
    expect([masteryOf(knowledge), isWrong(knowledge)]).toEqual([mastery, wrong]);
  });

  test('a raised revision resets its question and no other', () => {
    const known = knowledgeOf([sitting([answered('c1-q0', 1), answered('c1-q1', 1)]), sitting([answered('c1-q0', 1), answered('c1-q1', 1)])]);
    expect([masteryOf(knowledgeNow(known, { id: 'c1-q0', revision: 2 })), masteryOf(knowledgeNow(known, { id: 'c1-q1', revision: 1 }))]).toEqual(['unseen', 'mastered']);
    const again = knowledgeOf([sitting([answered('c1-q0', 1)]), sitting([answered('c1-q0', 0, { revision: 2, at: start + 1 })])]);
    expect(again.get('c1-q0')).toMatchObject({ revision: 2, seen: 1, right: 0 });
  });

  test('an answer that was left empty in an exam says nothing', () => {
    expect(knowledgeOf([sitting([answered('c1-q0', 0, { given: ['', ''] })])]).size).toBe(0);
  });

  test('does not depend on the order in which sittings are read', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ id: fc.constantFrom('c1-q0', 'c1-q1'), points: fc.constantFrom(0, 0.5, 1), at: fc.nat(1_000) }), { maxLength: 12 }), (given) => {
        const unique = given.filter(({ at }, n) => given.findIndex((one) => one.at === at) === n);
        const sittings = unique.map(({ id, points, at }) => sitting([answered(id, points, { at })]));
        expect(knowledgeOf([...sittings].reverse())).toEqual(knowledgeOf(sittings));
      }),
    );
  });

  test('of several questions', () => {
    const questions = questionsOf(catalogue).slice(0, 2);
    const known = knowledgeOf([sitting([answered('c1-q0', 1)]), sitting([answered('c1-q0', 1)])]);
    expect(standingOf(questions, known)).toEqual({ counts: { mastered: 1, shaky: 0, unseen: 1 }, mastery: 'shaky' });
    expect(standingOf(questions, new Map()).mastery).toBe('unseen');
    expect(standingOf(questions.slice(0, 1), known).mastery).toBe('mastered');
  });

  test('the book of wrong ones leaves out what the bank no longer has', () => {
    expect(wrongOf(catalogue, knowledgeOf([sitting([answered('c1-q3', 0), answered('gone', 0)])])).map(({ id }) => id)).toEqual(['c1-q3']);
  });
});

describe('marks', () => {
  test.each([
    [[1, 1, 1], 3, 1000],
    [[1 / 3, 1 / 3, 1 / 3], 3, 333],
    [[1, 0, 0.5], 4, 375],
    [[2 / 3], 1, 667],
    [[], 0, 0],
    [[0.5], 8, 63],
  ])('%j of %d is %d tenths', (points, of, mark) => {
    expect(markTenths(points, of)).toBe(mark);
  });

  test('lie between 0 and 100, and full points are exactly 100', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(0, 0.5, 1 / 3, 2 / 3, 0.25, 1), { minLength: 1 }), (points) => {
      expect(markTenths(points, points.length)).toBeGreaterThanOrEqual(0);
      expect(markTenths(points, points.length)).toBeLessThanOrEqual(1000);
      expect(markTenths(points.map(() => 1), points.length)).toBe(1000);
    }));
  });

  test('are said without a needless nought', () => {
    expect([1000, 889, 0, 5].map(sayTenths)).toEqual(['100', '88.9', '0', '0.5']);
  });

  test('an exam is measured by what it asked, a practice by what was answered', () => {
    const terms = { id: 'both', minutes: 10, pass: 50, multiple: 'half' as const };
    const questions = ['c1-q0', 'c2-q0', 'gone', 'c1-q1'].map((id) => ({ id, revision: 1, stem: '', rules: [] }));
    const answers = [answered('c1-q0', 1), answered('c2-q0', 0.5)];
    expect(summarise(sitting(answers, { questions, terms, ended: start }))).toMatchObject({ mark: 375, passed: false, asked: 4, answered: 2, right: 1 });
    expect(summarise(sitting(answers, { questions, terms })).passed).toBeUndefined();
    expect(summarise(sitting(answers, { questions })).mark).toBe(750);
    expect(byChapter(catalogue, { questions, answers })).toEqual([
      { chapter: '1', asked: 2, right: 1, mark: 500 },
      { chapter: '2', asked: 1, right: 0, mark: 500 },
      { chapter: '', asked: 1, right: 0, mark: 0 },
    ]);
  });
});

describe('what an address asks for', () => {
  test.each([
    ['?chapter=2', 'chapter=2', 30, '第二章　二'],
    ['?quiz=first', 'quiz=first', 33, '1.1一'],
    ['?role=clerk', 'role=clerk', 63, '营业员要会的'],
    ['?rule=1.1.1.1', 'rule=1.1.1.1', 63, '1.1.1.1的题'],
    ['?wrong', 'wrong', 0, '错题本'],
    ['?due=', 'due', 0, '今日复习'],
    ['', 'all', 63, '全部题目'],
    ['?chapter=9', 'chapter=9', 0, undefined],
    ['?rule=<img onerror=1>', 'rule=<img onerror=1>', 0, undefined],
  ])('%s', (search, written, count, said) => {
    const scope = readScope(search);
    expect([writeScope(scope), questionsIn(catalogue, scope, new Map()).length, nameScope(catalogue, scope, words)]).toEqual([written, count, said]);
  });
});

test('the trend leaves out what was too short, and keeps the last ones in order', () => {
  const long = (n: number) => sitting(Array.from({ length: 5 }, (_, m) => answered(`c1-q${m}`, m < n ? 1 : 0, { at: start + n })), { begun: start + n });
  expect(trendOf([long(3), sitting([answered('c1-q0', 1)]), long(1), long(2)], 2).map(({ mark }) => mark)).toEqual([400, 600]);
});

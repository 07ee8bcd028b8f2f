import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Catalogue } from '../../../src/widgets/quiz/catalogue.ts';
import type { Question, QuizData } from '../../../src/widgets/quiz/data.ts';
import { prepareQuiz } from '../../../src/widgets/quiz/prepare.ts';
import { prepareCatalogue } from '../../../src/widgets/quiz/prepare-catalogue.ts';
import type { QuizInput } from '../../../src/widgets/quiz/schema.ts';
import type { Answer, QuizState } from '../../../src/widgets/quiz/state.ts';

/** Ten questions of every kind, two of them of a case; a fresh copy each time. */
export const sample = (): QuizInput => parse(readFileSync('test/widgets/quiz/sample.yaml', 'utf8'));

export const data: QuizData = prepareQuiz('sample', sample(), { edition: '2026年版', rule: (id) => ({ id, label: id, href: `/chapters/shop/#${id}` }) });

export const ask = (id: string): Question => data.questions.find((one) => one.id === id)!;

/** A catalogue of this many single questions in each of two chapters, and one case of three in the first. */
export function makeCatalogue(count = 30): Catalogue {
  const [single] = sample().questions;
  const one = (id: string) => ({ ...single!, id }) as QuizInput['questions'][number];
  const questions = (chapter: string) => Array.from({ length: count }, (_, n) => one(`c${chapter}-q${n}`));
  const part = (id: string) => ({ ...(single as Extract<QuizInput['questions'][number], { kind: 'single' }>), id });
  const situation = { kind: 'case' as const, id: 'situation', revision: 1, stem: '有事发生。', questions: [part('s-1'), part('s-2'), part('s-3')] };
  return prepareCatalogue(
    { first: { title: '一', section: '1.1', questions: [...questions('1'), situation] }, second: { title: '二', section: '2.1', questions: questions('2') } },
    {
      status: 'example',
      review: { daily: 5, retention: 0.9 },
      statistics: { people: 10, unclear: { people: 10, right: 0.6 } },
      exams: { both: { title: '考试', purpose: '人人。', quota: [{ chapter: '1', questions: 7 }, { chapter: '2', questions: 5 }], minutes: 10, pass: 80, multiple: 'half' } },
    },
    {
      book: '手册',
      edition: '2026年版',
      halls: [],
      chapters: [{ id: '1', label: '第一章', title: '一' }, { id: '2', label: '第二章', title: '二' }],
      roles: [{ id: 'clerk', name: '营业员' }],
      rule: (id) => ({ label: id, title: '', href: `/#${id}`, who: ['clerk'], chapter: '1' }),
      files: '/quizzes/*.json',
      pages: { home: '/', practice: '/', exam: '/', results: '/', paper: '/' },
    },
  );
}

/** 3 November 2026, 09:00 in UTC. */
export const start = Date.UTC(2026, 10, 3, 9);

export const answered = (id: string, points: number, more: Partial<Answer> = {}): Answer => ({ id, revision: 1, given: ['甲'], points, ms: 8_000, at: start, ...more });

export function sitting(answers: Answer[], more: Partial<QuizState> = {}): QuizState {
  return {
    mode: 'practice',
    scope: 'quiz=sample',
    title: '1.1样题',
    seed: 'a1b2c3d4',
    edition: '2026年版',
    bank: 'f0',
    questions: answers.map(({ id, revision }) => ({ id, revision, stem: `${id}？`, rules: ['1.1.1.1'] })),
    begun: answers[0]?.at ?? start,
    answers,
    skipped: [],
    entered: {},
    ...more,
  };
}

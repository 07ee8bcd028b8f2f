import { type Catalogue, type Listed, questionsOf } from './catalogue.ts';
import { markTenths } from './score.ts';
import type { Answer, QuizState } from './state.ts';

/** 掌握, 不稳, 没做过. */
export const masteries = ['mastered', 'shaky', 'unseen'] as const;
export type Mastery = (typeof masteries)[number];

/** What the answers of all sittings say of one question, at the revision that they were given under. */
export interface Knowledge {
  revision: number;
  /** Answers, and how many of them were right. */
  seen: number;
  right: number;
  /** Right ones since the last wrong one. A guess counts as wrong here. */
  streak: number;
  firstRight: boolean;
  lastAt: number;
}

/** A question is mastered by so many right answers in a row, each in a sitting of its own. */
const enough = 2;

/** All answers in the order in which they were given. */
export function answersOf(sittings: readonly QuizState[]): Answer[] {
  return sittings.flatMap(({ answers }) => answers).sort((a, b) => a.at - b.at);
}

/** An empty answer of an exam was not reached: it says nothing of what somebody knows, only of the exam. */
export const isGiven = ({ given }: Answer): boolean => given.some((one) => one !== '');

/** By question id; only what was answered under its newest revision that was ever answered. */
export function knowledgeOf(sittings: readonly QuizState[]): Map<string, Knowledge> {
  const known = new Map<string, Knowledge>();
  for (const answer of answersOf(sittings).filter(isGiven)) {
    const before = known.get(answer.id);
    if (before && answer.revision < before.revision) continue;
    const same = before?.revision === answer.revision ? before : undefined;
    const isRight = answer.points === 1;
    known.set(answer.id, {
      revision: answer.revision,
      seen: (same?.seen ?? 0) + 1,
      right: (same?.right ?? 0) + (isRight ? 1 : 0),
      streak: isRight && !answer.guessed ? (same?.streak ?? 0) + 1 : 0,
      firstRight: same ? same.firstRight : isRight,
      lastAt: answer.at,
    });
  }
  return known;
}

/** Knowledge of an older revision is none. */
export function knowledgeNow(known: ReadonlyMap<string, Knowledge>, { id, revision }: Pick<Listed, 'id' | 'revision'>): Knowledge | undefined {
  const found = known.get(id);
  return found?.revision === revision ? found : undefined;
}

export function masteryOf(knowledge: Knowledge | undefined): Mastery {
  if (!knowledge) return 'unseen';
  return knowledge.streak >= enough ? 'mastered' : 'shaky';
}

/** 错题: answered wrong at least once, and not right twice in a row since. */
export function isWrong(knowledge: Knowledge | undefined): boolean {
  return knowledge !== undefined && knowledge.right < knowledge.seen && knowledge.streak < enough;
}

export function wrongOf(catalogue: Catalogue, known: ReadonlyMap<string, Knowledge>): Listed[] {
  return questionsOf(catalogue).filter((question) => isWrong(knowledgeNow(known, question)));
}

export interface Standing {
  counts: Record<Mastery, number>;
  /** Of its questions: all mastered, none seen, or anything between. */
  mastery: Mastery;
}

export function standingOf(questions: readonly Listed[], known: ReadonlyMap<string, Knowledge>): Standing {
  const counts = { mastered: 0, shaky: 0, unseen: 0 };
  for (const question of questions) counts[masteryOf(knowledgeNow(known, question))] += 1;
  const mastery = counts.unseen === questions.length ? 'unseen' : counts.mastered === questions.length ? 'mastered' : 'shaky';
  return { counts, mastery };
}

export interface QuizSummary {
  asked: number;
  answered: number;
  right: number;
  /** Mark of 100, in tenths, of what was asked. */
  mark: number;
  ms: number;
  /** Of an exam that was handed in. */
  passed: boolean | undefined;
}

/** What is true of a sitting now. */
export function summarise({ questions, answers, terms, ended }: QuizState): QuizSummary {
  const given = answers.filter(isGiven);
  // A practice is measured by what was answered, an exam by what was asked.
  const mark = markTenths(answers.map(({ points }) => points), terms ? questions.length : answers.length);
  return {
    asked: questions.length,
    answered: given.length,
    right: given.filter(({ points }) => points === 1).length,
    mark,
    ms: answers.reduce((sum, { ms }) => sum + ms, 0),
    passed: terms && ended !== undefined ? mark >= terms.pass * 10 : undefined,
  };
}

/** A sitting by chapters, in the order of the catalogue; questions that the bank no longer has are kept apart under an empty id. */
export function byChapter({ chapters, quizzes }: Pick<Catalogue, 'chapters' | 'quizzes'>, { questions, answers }: Pick<QuizState, 'questions' | 'answers'>): { chapter: string; asked: number; right: number; mark: number }[] {
  const chapterOf = new Map(quizzes.flatMap((quiz) => quiz.questions.map(({ id }) => [id, quiz.chapter] as const)));
  const points = new Map(answers.map(({ id, points }) => [id, points]));
  return [...chapters.map(({ id }) => id), ''].flatMap((chapter) => {
    const own = questions.filter(({ id }) => (chapterOf.get(id) ?? '') === chapter);
    if (own.length === 0) return [];
    const earned = own.map(({ id }) => points.get(id) ?? 0);
    return [{ chapter, asked: own.length, right: earned.filter((one) => one === 1).length, mark: markTenths(earned, own.length) }];
  });
}

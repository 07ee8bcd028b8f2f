import { fingerprint } from '../../lib/fingerprint.ts';
import type { RuleRef } from '../../lib/rule-ref.ts';
import type { Question, QuizCard, QuizData } from './data.ts';
import { toListed } from './listed.ts';
import type { PlainInput, QuestionInput, QuizInput } from './schema.ts';

/** Where the words behind the ids come from. Each throws, naming the nearest match, where there is none. */
export interface QuizLook {
  rule(id: string): RuleRef;
  edition: string;
}

/** Authored quiz → what the browser gets: cases taken apart, rules looked up. */
export function prepareQuiz(id: string, input: QuizInput, look: QuizLook): QuizData {
  return {
    id,
    title: input.title,
    section: input.section,
    chapter: input.section.split('.')[0]!,
    edition: look.edition,
    fingerprint: fingerprint({ id, edition: look.edition, ...input }),
    questions: input.questions.flatMap(takeApart).map((asked): Question => ({ ...asked, rules: asked.rules.map(look.rule) }) as Question),
  };
}

/** `path` makes an address inside the site. */
export function prepareCard({ questions, ...quiz }: QuizData, path: (path: string) => string): QuizCard {
  return { ...quiz, questions: questions.map(toListed), file: path(`quizzes/${quiz.id}.json`), href: path(`quizzes/${quiz.id}/`), results: path('quizzes/results/') };
}

/**
 * The questions that are answered by themselves. Those of a case carry the situation, and their revision counts its changes in: the sum of
 * both only ever rises, and rises whenever either does.
 */
export function takeApart(asked: QuestionInput): (PlainInput & Pick<Question, 'situation'>)[] {
  if (asked.kind !== 'case') return [asked];
  const { id, stem, revision } = asked;
  return asked.questions.map((one) => ({ ...one, revision: one.revision + revision - 1, situation: { id, stem } }));
}

import { fingerprint } from '../../lib/fingerprint.ts';
import type { RuleRef } from '../../lib/rule-ref.ts';
import type { Question, QuizData } from './data.ts';
import type { PlainInput, QuestionInput, QuizInput } from './schema.ts';

/** Where the words behind the ids come from. Each throws, naming the nearest match, where there is none. */
export interface QuizLook {
  rule(id: string): RuleRef;
  edition: string;
  /** An address inside the site. */
  path(path: string): string;
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
    href: look.path(`quizzes/${id}/`),
    results: look.path('quizzes/results/'),
    questions: input.questions.flatMap(takeApart).map((asked): Question => ({ ...asked, rules: asked.rules.map(look.rule) }) as Question),
  };
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

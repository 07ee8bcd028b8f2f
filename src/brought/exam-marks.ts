/** Marks that somebody reached in the exams of this browser, for a form of another kind. */
import { toLocalDate } from '../lib/clock.ts';
import { peopleOf, type ProfileState, profileKind } from '../reader/stored.ts';
import type { Store, Unavailable } from '../storage/envelope.ts';
import { markTenths, sayTenths } from '../widgets/quiz/score.ts';
import type { QuizState } from '../widgets/quiz/state.ts';
import { quizKind } from '../widgets/quiz/stored.ts';

export interface ExamMark {
  /** The exam in words, as it was called when it was sat. */
  title: string;
  /** `YYYY-MM-DD`, the day it was handed in. */
  date: string;
  /** Of 100. */
  mark: string;
}

/** Whose results are looked for: a profile belongs to them by its number, or by its name where it has none. */
export interface Whose {
  person: string;
  name: string;
}

/** Exams handed in within a period (`YYYY-MM` or `YYYY`), the latest first. Null where nobody of this browser is this person. */
export async function listExamMarks(store: Store, whose: Whose, period: string): Promise<ExamMark[] | null | { why: Unavailable }> {
  const people = await store.list(profileKind, peopleOf);
  if (people.answer === 'unavailable') return { why: people.why };
  const own = people.records.filter(({ payload }) => isOf(payload, whose));
  if (own.length === 0) return null;
  const listed = await Promise.all(own.map(({ id }) => store.list(quizKind, id)));
  return listed
    .flatMap((one) => (one.answer === 'ok' ? one.records : []))
    .flatMap(({ payload }) => toMark(payload) ?? [])
    .filter(({ date }) => date.startsWith(period))
    .sort((a, b) => (a.date < b.date ? 1 : -1));
}

export function isOf({ number, name }: Pick<ProfileState, 'number' | 'name'>, whose: Whose): boolean {
  if (number !== '') return fold(number) === fold(whose.person);
  return name !== '' && name === whose.name.trim();
}

/** Only an exam that was handed in has a mark. */
export function toMark({ mode, title, terms, questions, answers, ended }: QuizState): ExamMark | null {
  if (mode !== 'exam' || !terms || ended === undefined) return null;
  return { title, date: toLocalDate(ended), mark: sayTenths(markTenths(answers.map(({ points }) => points), questions.length)) };
}

/** Full-width as half-width, and capitals: numbers are typed either way. */
export const fold = (text: string): string => text.normalize('NFKC').trim().toUpperCase();

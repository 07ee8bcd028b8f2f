import type { KindName, Question } from '../data.ts';
import { kindNames } from '../kinds/table.ts';

export interface Part {
  name: KindName | 'case';
  questions: Question[];
}

/** A paper by kinds, questions of cases last; empty parts are left out. */
export function toParts(questions: readonly Question[]): Part[] {
  const nameOf = ({ kind, situation }: Question) => (situation ? 'case' : kind);
  return [...kindNames, 'case' as const].map((name) => ({ name, questions: questions.filter((question) => nameOf(question) === name) })).filter((part) => part.questions.length > 0);
}

import type { quiz } from '../../ui/text/zh-Hans/quiz.ts';
import { type Catalogue, type Listed, questionsOf } from './catalogue.ts';
import { type Knowledge, wrongOf } from './model.ts';

/** What a practice can be asked for, as its address says it: `quiz=complaints`, `chapter=4`, `role=clerk`, `rule=4.3.1.2`, `wrong`, `due`, or nothing for all. */
export interface Scope {
  by: 'quiz' | 'chapter' | 'role' | 'rule' | 'wrong' | 'due' | 'all';
  id: string;
}

const named = ['quiz', 'chapter', 'role', 'rule'] as const;

/** Of `?chapter=4`. The first that is known counts; what is not known is ignored. */
export function readScope(search: string): Scope {
  const query = new URLSearchParams(search);
  for (const by of named) {
    const id = query.get(by);
    if (id) return { by, id };
  }
  if (query.has('wrong')) return { by: 'wrong', id: '' };
  return query.has('due') ? { by: 'due', id: '' } : { by: 'all', id: '' };
}

export const writeScope = ({ by, id }: Scope): string => (id ? `${by}=${id}` : by);

/** The questions of a scope, in the order of the bank. What is due is not known here. */
export function questionsIn(catalogue: Catalogue, { by, id }: Scope, known: ReadonlyMap<string, Knowledge>): Listed[] {
  switch (by) {
    case 'quiz':
    case 'chapter':
      return catalogue.quizzes.filter((quiz) => (by === 'quiz' ? quiz.id : quiz.chapter) === id).flatMap(({ questions }) => questions);
    case 'role':
      return questionsOf(catalogue).filter(({ rules }) => rules.some((rule) => catalogue.rules[rule]?.who.includes(id)));
    case 'rule':
      return questionsOf(catalogue).filter(({ rules }) => rules.includes(id));
    case 'wrong':
      return wrongOf(catalogue, known);
    case 'all':
      return questionsOf(catalogue);
    case 'due':
      return [];
  }
}

/** A scope in words; undefined where the book has no such thing. */
export function nameScope(catalogue: Catalogue, { by, id }: Scope, words: typeof quiz): string | undefined {
  switch (by) {
    case 'quiz': {
      const found = catalogue.quizzes.find((one) => one.id === id);
      return found && words.scopes.quiz(`${found.section}${found.title}`);
    }
    case 'chapter': {
      const found = catalogue.chapters.find((one) => one.id === id);
      return found && words.scopes.chapter(found.label === found.title ? found.title : `${found.label}　${found.title}`);
    }
    case 'role': {
      const found = catalogue.roles.find((one) => one.id === id);
      return found && words.scopes.role(found.name);
    }
    case 'rule': {
      const found = catalogue.rules[id];
      return found && words.scopes.rule(`${found.label}${found.title}`);
    }
    default:
      return words.scopes[by];
  }
}

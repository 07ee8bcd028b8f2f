import type { Listed } from './catalogue.ts';
import type { Question } from './data.ts';

/** A question as the catalogue lists it; its rules by id or looked up. */
export function toListed({ id, revision, kind, rules, difficulty, situation }: Pick<Question, 'id' | 'revision' | 'kind' | 'difficulty' | 'situation'> & { rules: readonly (string | { id: string })[] }): Listed {
  return { id, revision, kind, rules: rules.map((rule) => (typeof rule === 'string' ? rule : rule.id)), difficulty, ...(situation ? { situation: situation.id } : {}) };
}

import type { Listed } from './catalogue.ts';
import type { Question } from './data.ts';

/** A question as the catalogue lists it. */
export function toListed({ id, revision, kind, rules, difficulty, situation }: Question): Listed {
  return { id, revision, kind, rules: rules.map((rule) => rule.id), difficulty, ...(situation ? { situation: situation.id } : {}) };
}

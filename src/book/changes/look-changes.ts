import { sitePath } from '../../lib/site-path.ts';
import { book } from '../../ui/text/zh-Hans/book.ts';
import { changes as text } from '../../ui/text/zh-Hans/changes.ts';
import type { Rule } from '../content/schema.ts';
import { getChanges, type Look } from '../look.ts';
import { type AttributeName, type Step, traceRule } from './history.ts';

/** The steps of a rule, the oldest first; empty for one that has stood unchanged since the first edition. */
export const getSteps = async (rule: Rule): Promise<Step[]> => traceRule(rule, await getChanges());

/** The page with every step of a rule that was ever changed. */
export const historyHref = (id: string): string => sitePath(`changes/${id}/`);

/** What stood in a rule's tag, as its page says it. */
export function sayAttribute(look: Look, name: AttributeName, value: unknown): string {
  if (value === undefined) return text.none;
  if (name === 'who') return (value as string[]).map(look.role).join(book.joinRoles);
  if (name === 'when') return book.when[value as keyof typeof book.when];
  if (name === 'kind') return book.kind[value as keyof typeof book.kind];
  return String(value);
}

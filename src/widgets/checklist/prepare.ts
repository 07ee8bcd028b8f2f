import { fingerprint } from '../../lib/fingerprint.ts';
import type { RuleRef } from '../../lib/rule-ref.ts';
import type { ChecklistData } from './data.ts';
import type { ChecklistInput } from './schema.ts';

/** Where the words behind the ids come from. Each throws, naming the nearest match, where there is none. */
export interface ChecklistLook {
  rule(id: string): RuleRef;
  role(id: string): string;
  edition: string;
}

/**
 * Authored checklist → what the island gets. The fingerprint covers what a reader of an old run must find again: the
 * authored words and the edition, but not the addresses of rules, which move with the site.
 */
export function prepareChecklist(id: string, input: ChecklistInput, look: ChecklistLook): ChecklistData {
  const { edition } = look;
  const { when: _, ...shown } = input;
  return {
    ...shown,
    id,
    edition,
    role: look.role(input.role),
    fingerprint: fingerprint({ id, edition, ...input }),
    sections: input.sections.map((section) => ({
      ...section,
      items: section.items.map((item) => ({ ...item, critical: item.critical ?? false, rules: item.rules.map(look.rule) })),
    })),
  };
}

import { fingerprint } from '../../lib/fingerprint.ts';
import type { RuleRef } from '../../lib/rule-ref.ts';
import { checklist as words } from '../../ui/text/zh-Hans/checklist.ts';
import type { ChecklistData, Item, Rhythm } from './data.ts';
import type { ChecklistInput, ItemInput, RhythmInput } from './schema.ts';

/** Where the words behind the ids come from. Each throws, naming the nearest match, where there is none. */
export interface ChecklistLook {
  rule(id: string): RuleRef;
  role(id: string): string;
  parameter(id: string): { value: number | string; unit: string };
  edition: string;
}

/**
 * Authored checklist → what the island gets. The fingerprint covers what a reader of an old run must find again: the
 * authored words and the edition, but not the addresses of rules, which move with the site, nor when the next run is due.
 */
export function prepareChecklist(id: string, input: ChecklistInput, look: ChecklistLook): ChecklistData {
  const { edition } = look;
  const { rhythm, ...shown } = input;
  return {
    ...shown,
    id,
    edition,
    role: look.role(input.role),
    rhythm: resolveRhythm(rhythm, look),
    fingerprint: fingerprint({ id, edition, ...shown }),
    sections: input.sections.map((section) => ({ ...section, items: section.items.map((item) => prepareItem(item, look)) })),
  };
}

function prepareItem({ answer, critical, who, ...item }: ItemInput, look: ChecklistLook): Item {
  return {
    ...item,
    ...(answer && answer.kind !== 'verdict' && { answer }),
    ...(who && { who: who.map(look.role) }),
    points: item.points ?? worthOf(answer),
    critical: critical ?? false,
    rules: item.rules.map(look.rule),
  };
}

/** What the answer is worth where the author left the points to it. */
function worthOf(answer: ItemInput['answer']): number {
  if (answer?.kind === 'score') return answer.max;
  return answer?.kind === 'choice' ? Math.max(...answer.options.map(({ points }) => points)) : 0;
}

export function resolveRhythm(rhythm: RhythmInput, { parameter }: Pick<ChecklistLook, 'parameter'>): Rhythm {
  if (rhythm.every === 'event') return { every: 'event' };
  if (rhythm.every !== 'parameter') return { every: rhythm.every, times: rhythm.times ?? 1 };
  const span = spanOf(parameter(rhythm.param));
  // The content has been checked before.
  if (!span) throw new Error(`The parameter "${rhythm.param}" is no span of time.`);
  return span;
}

/** The span that a parameter says; undefined where it is none of whole days, weeks, months or years. */
export function spanOf({ value, unit = '' }: { value: number | string; unit?: string }): (Rhythm & { every: 'span' }) | undefined {
  const span = words.spans[unit];
  return span && typeof value === 'number' && Number.isInteger(value) && value >= 1 ? { every: 'span', length: value, unit: span } : undefined;
}

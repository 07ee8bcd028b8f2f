import { fingerprint } from '../../lib/fingerprint.ts';
import type { RuleRef } from '../../lib/rule-ref.ts';
import type { ScorecardData } from './data.ts';
import type { ScorecardInput } from './schema.ts';

/** Where the words behind the ids come from. Each throws, naming the nearest match, where there is none. */
export interface ScorecardLook {
  rule(id: string): RuleRef;
  role(id: string): string;
  fact(id: string): string;
  edition: string;
}

/**
 * Authored scorecard → what the island gets. The fingerprint covers what a reader of an old sheet must find again: the
 * authored words and the edition, but not the addresses of rules, which move with the site.
 */
export function prepareScorecard(id: string, input: ScorecardInput, look: ScorecardLook): ScorecardData {
  const { edition } = look;
  const { outcomeFact, ...shown } = input;
  return {
    ...shown,
    id,
    edition,
    role: look.role(input.role),
    assessor: look.role(input.assessor),
    ...(outcomeFact === undefined ? {} : { outcomeBasis: look.fact(outcomeFact) }),
    fingerprint: fingerprint({ id, edition, ...input }),
    groups: input.groups.map((group) => ({
      ...group,
      rules: group.rules.map(look.rule),
      indicators: group.indicators.map((indicator) => ({ ...indicator, rules: indicator.rules.map(look.rule) })),
    })),
    adjustments: input.adjustments.map((adjustment) => ({ ...adjustment, rules: adjustment.rules.map(look.rule) })),
    uses: input.uses.map(({ facts, ...use }) => ({ ...use, rules: use.rules.map(look.rule), basis: facts.map(look.fact) })),
    vetoes: input.vetoes.map((veto) => ({ ...veto, rules: veto.rules.map(look.rule) })),
  };
}

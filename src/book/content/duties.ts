import { type Cadence, findCadence } from './cadence.ts';
import type { Parameter, Rule } from './schema.ts';

/** The role that stands for everybody. */
export const everybody = 'all';

/** What a role has to do and not to do. */
export interface Duties {
  /** By cadence: first what waits for an occasion, then what always holds, then the shorter intervals before the longer. */
  groups: { cadence: Cadence; rules: Rule[] }[];
  /** What it shares with everybody. */
  shared: Rule[];
}

/** Sorts the duties and bans of a role. Definitions and principles are not among them: nobody can tick them off. */
export function listDuties(role: string, rules: Rule[], parameters: Record<string, Parameter>): Duties {
  const acting = rules.filter(({ kind, repealed }) => (kind === 'duty' || kind === 'ban') && !repealed);
  const own = acting.filter(({ who }) => who.includes(role));
  const groups = new Map<string, Duties['groups'][number]>();
  for (const rule of own) {
    const cadence = findCadence(rule, parameters)!;
    const group = groups.get(cadence.label) ?? { cadence, rules: [] };
    group.rules.push(rule);
    groups.set(cadence.label, group);
  }
  const rank = ({ cadence, rules: [first] }: Duties['groups'][number]) => (first?.when === 'event' ? -1 : cadence.days);
  return {
    groups: [...groups.values()].sort((a, b) => rank(a) - rank(b)),
    shared: role === everybody ? [] : acting.filter(({ who }) => who.includes(everybody) && !who.includes(role)),
  };
}

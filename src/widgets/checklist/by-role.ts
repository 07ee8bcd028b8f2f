import type { ChecklistData } from './data.ts';
import { placesOf, tallyOf } from './places.ts';
import { addTallies, emptyTally, scoreTenths } from './score.ts';
import type { ChecklistState } from './state.ts';

/** Names of the roles that the items are told apart by, in the order in which they come. */
export function rolesOf({ sections }: ChecklistData): string[] {
  return [...new Set(sections.flatMap(({ items }) => items.flatMap(({ who = [] }) => who)))];
}

/** What the items of each role scored, in tenths. An item of several roles counts for each; a role without a score is left out. */
export function scoreByRole(data: ChecklistData, state: ChecklistState): { role: string; score: number }[] {
  const places = placesOf(data, state);
  return rolesOf(data).flatMap((role) => {
    const own = places.filter(({ item }) => item.who?.includes(role));
    const score = scoreTenths(own.map(({ item, key }) => tallyOf(item, state.answers[key])).reduce(addTallies, emptyTally));
    return score === null ? [] : [{ role, score }];
  });
}

/** What somebody who confirmed chapters under past editions has still to read. Pure. */

/** That a person has read a chapter, under which edition and on which day (`YYYY-MM-DD`). */
export interface Confirmation {
  edition: string;
  date: string;
}

/** An edition as `changes.yaml` has it, as far as reading is concerned. */
export interface ReadEdition {
  id: string;
  name: string;
  changes: readonly { kind: 'material' | 'editorial'; line: string; rules: readonly string[] }[];
}

/** A rule to be read again, and what has become different since, oldest first. */
export interface Reopened {
  rule: string;
  lines: string[];
}

export type ReadingState =
  | { is: 'unread' }
  /** `edition` is the one it was confirmed under, which may be an older one that nothing has touched since. */
  | { is: 'read'; date: string; edition: string }
  | { is: 'reopened'; date: string; edition: string; rules: Reopened[] };

/**
 * The newest edition that was confirmed counts, and within it the first day: reading the same again changes nothing. Material changes
 * in later editions reopen the rules they touch; editorial ones reopen nothing. A confirmation under an edition that this book
 * does not know proves nothing here. `rules` are those of the chapter, in its order; `editions` are the oldest first.
 */
export function stateOf(rules: readonly string[], confirmations: readonly Confirmation[], editions: readonly ReadEdition[]): ReadingState {
  const newest = Math.max(-1, ...confirmations.map(({ edition }) => editions.findIndex(({ id }) => id === edition)));
  const confirmed = editions[newest];
  if (!confirmed) return { is: 'unread' };
  const [date = ''] = confirmations.filter(({ edition }) => edition === confirmed.id).map((one) => one.date).sort();
  const later = editions.slice(newest + 1).flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'material'));
  const reopened = rules.flatMap((rule) => {
    const lines = later.filter((change) => change.rules.includes(rule)).map(({ line }) => line);
    return lines.length > 0 ? [{ rule, lines }] : [];
  });
  return reopened.length > 0 ? { is: 'reopened', date, edition: confirmed.id, rules: reopened } : { is: 'read', date, edition: confirmed.id };
}

/** The list with a confirmation of the present edition on this day added, unless that edition has one. Nothing is ever taken out. */
export function confirm(confirmations: readonly Confirmation[], edition: string, date: string): readonly Confirmation[] {
  return confirmations.some((one) => one.edition === edition) ? confirmations : [...confirmations, { edition, date }];
}

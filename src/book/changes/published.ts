import type { RuleRef } from '../../lib/rule-ref.ts';

export interface PublishedChange {
  kind: 'material' | 'editorial';
  line: string;
  rules: RuleRef[];
}

/** An edition as `changes.json` gives it. */
export interface PublishedEdition {
  id: string;
  name: string;
  changes: PublishedChange[];
}

/**
 * What changed after the edition that was last seen, the newest first, what must be done before how it is said. Undefined
 * where that edition is not among the older ones: another book stood here, or a newer one that was taken back.
 */
export function listChangesSince(editions: readonly PublishedEdition[], seen: string): PublishedChange[] | undefined {
  const at = editions.findIndex(({ id }) => id === seen);
  if (at < 0 || at === editions.length - 1) return undefined;
  const changes = editions.slice(at + 1).reverse().flatMap((edition) => edition.changes);
  return [...changes.filter(({ kind }) => kind === 'material'), ...changes.filter(({ kind }) => kind === 'editorial')];
}

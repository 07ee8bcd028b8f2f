import type { Query } from './query.ts';
import { type Prepared, rank } from './rank.ts';
import type { SearchRecord } from './record.ts';

/**
 * Records that hold every word of the query in their title, their text, their everyday words or the titles round them, the best
 * first and else in the order of the book. An empty query finds nothing.
 */
export function findRules(prepared: readonly Prepared[], query: Query): SearchRecord[] {
  return prepared
    .flatMap((one, order) => {
      const place = rank(one, query);
      return place === undefined ? [] : [{ record: one.record, order, place }];
    })
    .sort((a, b) => a.place - b.place || a.order - b.order)
    .map(({ record }) => record);
}

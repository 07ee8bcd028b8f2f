import type { ScorecardData } from '../../data.ts';
import { indicatorsOf } from '../../model.ts';

/** Where the cells of each column of a file go: `person`, `name`, an indicator by its id after a colon; empty for nowhere. */
export type Mapping = string[];

export interface ColumnTarget {
  id: string;
  label: string;
}

const ofIndicator = ':';

/** Everything that a column can go to; an average of months is never entered. */
export function columnTargets(data: ScorecardData, words: { person: string; name: string }): ColumnTarget[] {
  return [
    { id: 'person', label: words.person },
    { id: 'name', label: words.name },
    ...indicatorsOf(data).flatMap(({ id, title, method }) => (method === 'months' ? [] : [{ id: ofIndicator + id, label: title }])),
  ];
}

/** The indicator that a column goes to; null for another target. */
export const indicatorOf = (target: string): string | null => (target.startsWith(ofIndicator) ? target.slice(1) : null);

/** Columns by their heads: the same word, blanks, brackets and units aside. Each target once. */
export function guessMapping(head: readonly string[], targets: readonly ColumnTarget[]): Mapping {
  const free = new Map(targets.map(({ id, label }) => [plain(label), id]));
  return head.map((cell) => {
    const id = free.get(plain(cell)) ?? '';
    free.delete(plain(cell));
    return id;
  });
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\(.*?\)|[\s*:]/g, '');

/** Targets that several columns go to. */
export const mappedTwice = (mapping: Mapping, targets: readonly ColumnTarget[]): ColumnTarget[] => targets.filter(({ id }) => mapping.filter((one) => one === id).length > 1);

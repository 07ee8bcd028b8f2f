import type { Envelope } from '../envelope.ts';

/** A number that two browsers have each given to a record of their own. */
export interface Twice {
  kind: string;
  of: string;
  number: number;
  /** The sequence that it is from: the form and the year. */
  sequence: string;
  ids: string[];
}

/** Numbers that more than one record of a sequence has, one of `fresh` among them. */
export function findTwice(rows: readonly Envelope[], fresh: ReadonlySet<string>): Twice[] {
  const found = new Map<string, Twice>();
  for (const row of rows) {
    const { id, kind, of, number } = row;
    const sequence = sequenceOf(row);
    if (number === undefined) continue;
    const key = JSON.stringify([kind, of, sequence, number]);
    const twice = found.get(key) ?? { kind, of, number, sequence, ids: [] };
    twice.ids.push(id);
    found.set(key, twice);
  }
  return [...found.values()].filter(({ ids }) => ids.length > 1 && ids.some((id) => fresh.has(id)));
}

/** Rows of the first release do not say which sequence their number is from. It was that of the form and the year. */
function sequenceOf({ sequence, of, savedAt }: Envelope): string {
  return sequence ?? `${of}/${new Date(savedAt).getFullYear()}`;
}

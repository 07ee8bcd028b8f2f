import type { Envelope } from './envelope.ts';
import { randomId } from './ids.ts';

/**
 * Which version of a record was made from which, across browsers. A version is named by the stamp of the page that saved it and its
 * revision; it carries the versions that it was made from: stamp → the last revision saved under it. A page saves the same record many
 * times in a row, so a list of pages stays short where a list of saves would not.
 */
export type Lineage = Readonly<Record<string, number>>;

/**
 * So many pages are remembered. A version that is older than the last 64 pages on which the record was worked on is no longer known
 * for an ancestor: merging keeps it beside the present one and asks, which is a question too many, but loses nothing.
 */
export const lineageLength = 64;

/** Digits of a stamp. */
const stampLength = 16;

/** What names the version that this row is. Rows of the first release have no stamp: what they say stands for it. */
export function stampOf(row: Envelope): string {
  return row.stamp ?? `first-${hashOf(row)}`;
}

/** The same version: equal to the last letter. Its place in the order is each database's own, and what stands beside it is not part of it. */
export function isSameVersion(a: Envelope, b: Envelope): boolean {
  return a.revision === b.revision && writeVersion(a) === writeVersion(b);
}

export function writeVersion(row: Envelope): string {
  return writeSorted({ ...row, order: undefined, others: undefined });
}

/**
 * Whether `later` was made from `earlier`, directly or over others. Revisions only grow on the way, which also keeps what a forged
 * file says of itself from going in a circle.
 */
export function descendsFrom(later: Envelope, earlier: Envelope): boolean {
  return later.revision > earlier.revision && (later.lineage?.[stampOf(earlier)] ?? 0) >= earlier.revision;
}

/** What the next version of these carries. With several, it takes the place of all of them. */
export function lineageAfter(rows: readonly Envelope[]): Lineage {
  const known = new Map<string, number>();
  const learn = (stamp: string, revision: number) => known.set(stamp, Math.max(revision, known.get(stamp) ?? 0));
  for (const row of rows) {
    for (const [stamp, revision] of Object.entries(row.lineage ?? {})) learn(stamp, revision);
    learn(stampOf(row), row.revision);
  }
  const newest = [...known].sort(([a, revision], [b, other]) => other - revision || (a < b ? -1 : 1));
  return Object.fromEntries(newest.slice(0, lineageLength));
}

/** The stamps of one page. Random and kept nowhere, so that a copied profile or a disk that was set back never repeats one. */
export class Stamps {
  readonly #own: string;
  readonly #saved = new Set<string>();
  readonly #beside = new Map<string, string>();

  constructor(own = randomId().slice(0, stampLength)) {
    this.#own = own;
  }

  /**
   * The stamp for the next version of `row`. That one stamp's revisions follow from one another holds only as long as everything
   * saved here lies on the way to the row. Where versions stand beside it, or the row is gone that this page had saved, it gets
   * a stamp of its own.
   */
  next(id: string, row: Envelope | undefined): string {
    const isOnTheWay = row ? !row.others : !this.#saved.has(id);
    this.#saved.add(id);
    if (isOnTheWay) return this.#own;
    const beside = JSON.stringify([id, row?.others?.map((other) => [stampOf(other), other.revision]) ?? randomId()]);
    const stamp = this.#beside.get(beside) ?? randomId().slice(0, stampLength);
    this.#beside.set(beside, stamp);
    return stamp;
  }
}

/** Sixteen digits of what a row of the first release says. Not against forgers: two of them differ by more than chance anyway. */
function hashOf(row: Envelope): string {
  const text = writeVersion(row);
  let [a, b] = [0x811c9dc5, 0x1b873593];
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ code, 0x85ebca6b) ^ (b >>> 13);
  }
  return [a, b].map((half) => (half >>> 0).toString(16).padStart(8, '0')).join('');
}

/** JSON with the keys in order, so that equal values give equal text. */
export function writeSorted(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof Uint8Array) return part.join();
    return typeof part === 'object' && part !== null && !Array.isArray(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part;
  });
}

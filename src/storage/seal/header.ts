import { isSlot, type Slot } from './slots.ts';

/** What lies in clear of a vault: random ids, and how its secrets are tried. */
export interface Header {
  id: 'header';
  /** Of this shape and of the way rows are sealed. */
  format: number;
  /** Random; stays for the life of the vault. */
  vault: string;
  /** Random; another one after each change of the master key, so that a tab with the old key notices. */
  key: string;
  revision: number;
  slots: Slot[];
}

export const presentFormat = 1;

export type ReadHeader = { is: 'absent' } | { is: 'unreadable' } | { is: 'newer' } | { is: 'header'; header: Header };

export function readHeader(row: unknown): ReadHeader {
  if (row === undefined) return { is: 'absent' };
  if (typeof row !== 'object' || row === null) return { is: 'unreadable' };
  const { format, vault, key, revision, slots } = row as Partial<Header>;
  if (typeof format === 'number' && format > presentFormat) return { is: 'newer' };
  const isKnown = format === presentFormat && typeof vault === 'string' && typeof key === 'string' && Number.isSafeInteger(revision) && Array.isArray(slots);
  // A slot that cannot be tried does not keep the others from opening.
  return isKnown ? { is: 'header', header: { ...(row as Header), slots: slots.filter(isSlot) } } : { is: 'unreadable' };
}

import type { Envelope, Purge } from '../envelope.ts';
import { isSameVersion, lineageAfter } from '../lineage.ts';
import { type Hand, nextVersion } from '../write.ts';
import { versionsOf } from './merge-row.ts';

/** The version a person chose, made the successor of all that stood there; and each of the others as a removed record of its own. */
export interface Settled {
  record: Envelope;
  copies: Envelope[];
}

/** Null where the chosen version does not stand there any more. `newId` names the copies, `order` places them. */
export function settle(row: Envelope, chosen: Envelope, hand: Hand, newId: () => string, nextOrder: () => number): Settled | null {
  const versions = versionsOf(row);
  const own = versions.find((version) => isSameVersion(version, chosen));
  if (!own || versions.length < 2) return null;
  const latest = Math.max(...versions.map(({ revision }) => revision));
  const record: Envelope = { ...own, ...nextVersion(row.id, row, hand), revision: latest + 1, lineage: lineageAfter(versions) };
  const copies = versions
    .filter((version) => version !== own && !version.purged)
    .map(({ number: _, sequence: __, lineage: ___, ...version }): Envelope => {
      const id = newId();
      return { ...version, id, order: nextOrder(), removed: true, revision: 1, stamp: hand.stamps.next(id, undefined), savedAt: hand.now };
    });
  return { record, copies };
}

/** What stays of a record whose content is deleted: that it was, its number, who deleted it and why. The versions beside it go too. */
export function purge(row: Envelope, purged: Purge, hand: Hand): Envelope {
  const { others: _, ...kept } = row;
  return { ...kept, removed: true, purged, payload: null, ...nextVersion(row.id, row, hand), lineage: lineageAfter(versionsOf(row)) };
}

/** Back into the lists, as it was. Null where there is nothing to bring back. */
export function bringBack(row: Envelope, hand: Hand): Envelope | null {
  if (!row.removed || row.purged) return null;
  const { removed: _, ...kept } = row;
  return { ...kept, ...nextVersion(row.id, row, hand) };
}

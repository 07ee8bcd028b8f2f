import type { Envelope } from '../envelope.ts';
import { descendsFrom, isSameVersion, writeVersion } from '../lineage.ts';

/**
 * One record out of two rows with the same id: of all their versions those that no other was made from. Where that is one, it is
 * the record; where they are several, the later is the record and the others stand beside it until a person chooses. It does not
 * matter in which order and how often rows are merged, and no version is lost that was not the ancestor of another – but those that say
 * nothing, of which nobody is asked to choose.
 */
export function mergeRows(ours: Envelope, theirs: Envelope, isBlank: (row: Envelope) => boolean = () => false): Envelope {
  const versions: Envelope[] = [];
  for (const version of [...versionsOf(ours), ...versionsOf(theirs)]) {
    if (!versions.some((one) => isSameVersion(one, version))) versions.push(version);
  }
  const last = versions.filter((version) => !versions.some((later) => descendsFrom(later, version)));
  last.sort(isLater);
  const telling = last.filter((version) => !isBlank(version));
  const [record, ...others] = telling.length > 0 ? telling : last.slice(0, 1);
  return others.length > 0 ? { ...record!, others } : record!;
}

/** The row without what stands beside it, and what stands beside it. */
export function versionsOf({ others = [], ...row }: Envelope): [Envelope, ...Envelope[]] {
  return [row, ...others];
}

/** By revision; the clock only decides between equals, and the letters where it does not. */
function isLater(a: Envelope, b: Envelope): number {
  return b.revision - a.revision || b.savedAt - a.savedAt || (writeVersion(a) < writeVersion(b) ? -1 : 1);
}

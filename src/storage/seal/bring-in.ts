import type { Definition, Envelope } from '../envelope.ts';
import { orderSequence } from '../write.ts';
import type { Change } from './change.ts';
import type { Manifest } from './manifest.ts';
import type { Content } from './sealed-row.ts';
import type { Session } from './session.ts';

/** What a backup of an open vault holds, or brings. */
export interface VaultContents {
  records: Envelope[];
  definitions: Definition[];
  /** Sequence → last number. */
  counters: Record<string, number>;
}

/**
 * What it takes to have these records in the vault: each over the one with its id (also over one that cannot be opened: that is
 * how a backup mends it), or at the end of the order. No counter goes back.
 */
export function bringIn({ contents }: Session, { counters }: Manifest, records: readonly Envelope[], definitions: readonly Definition[], others: Readonly<Record<string, number>> = {}): Change {
  const { [orderSequence]: last = 0, ...sequences } = counters;
  let order = last;
  const brought = [...records]
    .sort((a, b) => a.order - b.order)
    .map((row): Content => {
      const present = contents.record(row.id);
      const { sequence } = present ?? {};
      return { is: 'record', row: { ...structuredClone(row), order: present?.row.order ?? ++order }, ...(sequence === undefined ? {} : { sequence }) };
    });
  const forms = definitions.filter(({ fingerprint }) => !contents.definition(fingerprint)).map((row): Content => ({ is: 'definition', row: structuredClone(row) }));
  return { contents: [...forms, ...brought], manifest: { counters: { ...greatest(sequences, others), [orderSequence]: order } } };
}

function greatest(a: Readonly<Record<string, number>>, b: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries([...new Set([...Object.keys(a), ...Object.keys(b)])].map((sequence) => [sequence, Math.max(a[sequence] ?? 0, b[sequence] ?? 0)]));
}

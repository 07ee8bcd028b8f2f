import { openChannel } from '../channel.ts';
import type { Envelope } from '../envelope.ts';
import { randomId } from '../ids.ts';
import { Stamps } from '../lineage.ts';
import type { StoreOptions } from '../store.ts';
import type { Vault } from '../seal/vault.ts';
import type { Hand } from '../write.ts';
import type { Archive, Done } from './archive.ts';
import { bringBack, purge, settle } from './resolve.ts';
import { isAcceptableRecord } from './snapshot.ts';

/** What a person decides about records that lie there, in clear or under seal. */
export type Resolving = Pick<Archive, 'settle' | 'purge' | 'bringBack'>;

/** The same for the records of an open vault: worked out on what is opened in memory, sealed, and written in one transaction. */
export function resolveSealed(vault: Vault, { now = Date.now, stamps = new Stamps(), channel = openChannel('handbook-sealed') }: Pick<StoreOptions, 'now' | 'stamps' | 'channel'> = {}): Resolving {
  const hand = (): Hand => ({ stamps, now: now() });

  /** `work` gives the rows as they are to be; null where they are not as the person saw them. */
  async function write(work: (find: (id: string) => Envelope | undefined) => Envelope[] | null): Promise<Done<number>> {
    let changed: Envelope[] | null = null;
    const answer = await vault.mergeIn(({ records }) => {
      changed = work((id) => records.find((row) => row.id === id && isAcceptableRecord(row)));
      return { records: changed ?? [], definitions: [], counters: {} };
    });
    if (answer !== 'done') return { answer: 'failed', why: answer === 'wrong' ? 'changed' : answer };
    const rows = changed as Envelope[] | null;
    if (!rows) return { answer: 'failed', why: 'changed' };
    for (const { kind, of, id } of rows) channel.post({ kind, of, id });
    return { answer: 'done', result: rows.length };
  }

  const ofNothing = async (done: Promise<Done<number>>): Promise<Done> => {
    const answer = await done;
    return answer.answer === 'done' ? { answer: 'done', result: undefined } : answer;
  };

  return {
    settle: (id, chosen) =>
      ofNothing(
        write((find) => {
          const row = find(id);
          // The vault gives the copies their places in the order.
          const settled = row && settle(row, chosen, hand(), randomId, () => 1);
          return settled ? [settled.record, ...settled.copies] : null;
        }),
      ),

    purge: (rows, { reason, by }) =>
      write((find) => {
        const hands = hand();
        const purged = rows.map(({ id, revision }) => {
          const row = find(id);
          return row?.revision === revision && !row.purged ? purge(row, { reason, by, at: hands.now }, hands) : null;
        });
        return purged.every((row) => row !== null) ? purged : null;
      }),

    bringBack: (id, revision) =>
      ofNothing(
        write((find) => {
          const row = find(id);
          const back = row?.revision === revision ? bringBack(row, hand()) : null;
          return back ? [back] : null;
        }),
      ),
  };
}

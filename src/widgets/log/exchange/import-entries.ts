import type { Store } from '../../../storage/envelope.ts';
import { storage as reasons } from '../../../ui/text/zh-Hans/form.ts';
import { log as words } from '../../../ui/text/zh-Hans/log.ts';
import { register } from '../actions.ts';
import type { LogData } from '../data.ts';
import { logKind } from '../stored.ts';
import type { Read } from './mapping.ts';

/** Registers one after the other, each with its number, and stops at the first that is not saved. What is in stays in. */
export async function importEntries(store: Store, data: LogData, reads: readonly Read[], by: string, now: string, tell: (done: number) => void): Promise<{ done: number; why: string }> {
  const definition = { fingerprint: data.fingerprint, data };
  for (const [n, { values }] of reads.entries()) {
    const id = store.newId();
    const payload = register(data, { entry: id, by, values }, now);
    if (!payload) return { done: n, why: words.goneElsewhere };
    const answer = await store.save(logKind, { id, of: data.id, definition, revision: 0, payload, sequence: `${data.id}/${now.slice(0, 4)}` });
    if (answer.answer !== 'saved') return { done: n, why: answer.answer === 'unavailable' ? reasons[answer.why] : answer.answer === 'full' ? reasons.full : words.changedElsewhere };
    tell(n + 1);
  }
  return { done: reads.length, why: '' };
}

import type { Store } from '../../../storage/envelope.ts';
import type { Run } from '../run.ts';
import type { ChecklistState } from '../state.ts';
import { checklistKind } from '../stored.ts';

/** Writes a change to a kept run. Where somebody saved in between, it is made again on top of what they saved. Answers whether it is on the disk. */
export async function saveRecheck(store: Store, { record, data }: Run, change: (state: ChecklistState) => ChecklistState): Promise<boolean> {
  let { revision, payload } = record;
  for (let tries = 0; tries < 3; tries += 1) {
    const next = change(payload);
    if (next === payload) return false;
    const answer = await store.save(checklistKind, { id: record.id, of: record.of, definition: { fingerprint: data.fingerprint, data }, revision, payload: next });
    if (answer.answer === 'saved') return true;
    if (answer.answer !== 'changed' || answer.theirs.answer !== 'ok') return false;
    ({ revision, payload } = answer.theirs.record);
  }
  return false;
}

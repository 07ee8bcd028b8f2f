import type { Store } from '../../storage/envelope.ts';
import { storage as reasons } from '../../ui/text/zh-Hans/form.ts';
import { log as words } from '../../ui/text/zh-Hans/log.ts';
import type { Kept } from '../../ui/use-kept.ts';
import type { LogData } from './data.ts';
import type { LogState } from './state.ts';
import { logKind } from './stored.ts';

/** Saves an entry as it is to be from now on, under the log that it was made in. Answers why not, in words; empty when it was saved. */
export async function saveEntry(store: Store, kept: readonly Kept<LogState, LogData>[], id: string, next: LogState): Promise<string> {
  const found = kept.find(({ record }) => record.id === id);
  if (!found) return words.goneElsewhere;
  const { record, data } = found;
  const answer = await store.save(logKind, { id, of: record.of, definition: { fingerprint: data.fingerprint, data }, revision: record.revision, payload: next });
  if (answer.answer === 'changed') return answer.theirs.answer === 'ok' ? words.changedElsewhere : words.goneElsewhere;
  if (answer.answer !== 'saved') return words.notSaved(reasons[answer.answer === 'full' ? 'full' : answer.why]);
  return '';
}

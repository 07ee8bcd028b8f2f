import type { Saved, Store } from '../../../storage/envelope.ts';
import { storage as reasons } from '../../../ui/text/zh-Hans/form.ts';
import { hall as words } from '../../../ui/text/zh-Hans/scorecard-hall.ts';
import { sheetId } from '../actions.ts';
import type { ScorecardData } from '../data.ts';
import type { Sheet } from '../sheet.ts';
import type { ScorecardState } from '../state.ts';
import { scorecardKind } from '../stored.ts';

/** A sheet to be saved: a new one under the present scorecard, or the next version of one that is there. */
export type ToSave = { is: 'new'; data: ScorecardData; payload: ScorecardState } | { is: 'next'; sheet: Sheet; payload: ScorecardState };

/** Saves one after the other and stops at the first that is not saved; `why` says what hindered it. What is saved stays. */
export async function saveSheets(store: Store, them: readonly ToSave[], tell: (done: number) => void): Promise<{ done: number; why: string }> {
  for (const [n, one] of them.entries()) {
    const answer = one.is === 'new' ? await saveNew(store, one.data, one.payload) : await saveNext(store, one.sheet, one.payload);
    if (answer.answer !== 'saved') return { done: n, why: answer.answer === 'unavailable' ? reasons[answer.why] : answer.answer === 'full' ? reasons.full : words.changedElsewhere };
    tell(n + 1);
  }
  return { done: them.length, why: '' };
}

/** Never on top of a sheet that came meanwhile; one that was removed before does not stand in the way. */
async function saveNew(store: Store, data: ScorecardData, payload: ScorecardState): Promise<Saved<ScorecardState>> {
  const id = sheetId(data.id, payload.person, payload.month);
  const there = await store.load(scorecardKind, id);
  if (there.answer === 'unavailable') return there;
  if (there.answer !== 'empty') return { answer: 'changed', theirs: there };
  return store.save(scorecardKind, { id, of: data.id, definition: { fingerprint: data.fingerprint, data }, revision: there.removed ?? 0, payload });
}

function saveNext(store: Store, { record, data }: Sheet, payload: ScorecardState): Promise<Saved<ScorecardState>> {
  return store.save(scorecardKind, { id: record.id, of: record.of, definition: { fingerprint: data.fingerprint, data }, revision: record.revision, payload });
}

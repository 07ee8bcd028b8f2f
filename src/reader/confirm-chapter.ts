import type { Loaded, Saved, Store } from '../storage/envelope.ts';
import { confirm } from './reading.ts';
import { noDefinition, type ReadingRecord, readingIdOf, readingKind, readingsOf } from './stored.ts';

/**
 * Keeps that this person has read this chapter under this edition on this day. Where another tab saves between our reading and our
 * writing, ours goes on top of theirs, so that no confirmation is lost.
 */
export async function confirmChapter(store: Store, person: string, chapter: string, edition: string, date: string): Promise<Saved<ReadingRecord>> {
  const id = readingIdOf(person, chapter);
  let theirs: Loaded<ReadingRecord> = await store.load(readingKind, id);
  for (let tries = 0; ; tries++) {
    if (theirs.answer === 'unavailable') return theirs;
    if (theirs.answer !== 'ok' && theirs.answer !== 'empty') return { answer: 'changed', theirs };
    const before = theirs.answer === 'ok' ? theirs.record.payload.confirmations : [];
    const after = confirm(before, edition, date);
    // Another tab has just confirmed the same.
    if (theirs.answer === 'ok' && after === before) return { answer: 'saved', record: theirs.record };
    const revision = theirs.answer === 'ok' ? theirs.record.revision : (theirs.removed ?? 0);
    const saved = await store.save(readingKind, { id, of: readingsOf, definition: noDefinition, revision, payload: { person, chapter, confirmations: [...after] } });
    if (saved.answer !== 'changed' || tries === 10) return saved;
    theirs = saved.theirs;
  }
}

import type { Writing } from './database.ts';
import type { Draft, Envelope, Loaded, RecordKind, Saved, Stored } from './envelope.ts';
import { lineageAfter, type Stamps } from './lineage.ts';
import { isCount, readRow, toStored } from './row.ts';

/** The sequence that every new record takes its `order` from. No widget's sequence has a space in it. */
export const orderSequence = 'first saves';

/** Who writes: the stamps of the page, and the time, milliseconds since 1970. */
export interface Hand {
  stamps: Stamps;
  now: number;
}

/** Puts the draft, unless somebody else has saved since it was read or the row cannot be understood. */
export async function putDraft<T>(writing: Writing, kind: RecordKind<T>, draft: Draft<T>, hand: Hand): Promise<Saved<T>> {
  const { id, of, definition, payload } = draft;
  const rows = writing.objectStore('records');
  const row = await rows.get(id);
  const theirs = readRow(kind, row);
  if (revisionOf(theirs) !== draft.revision) return { answer: 'changed', theirs };

  const definitions = writing.objectStore('definitions');
  if ((await definitions.getKey(definition.fingerprint)) === undefined) await definitions.put(definition);

  const number = row ? row.number : draft.sequence === undefined ? undefined : await nextNumber(writing, draft.sequence);
  const sequence = row ? row.sequence : draft.sequence;
  const order = row?.order ?? (await nextNumber(writing, orderSequence));
  const saved: Envelope = {
    id,
    kind: kind.kind,
    of,
    definition: definition.fingerprint,
    version: kind.version,
    ...(number === undefined ? {} : { number }),
    ...(sequence === undefined ? {} : { sequence }),
    order,
    ...nextVersion(id, row, hand),
    ...(row?.others ? { others: row.others } : {}),
    payload,
  };
  await rows.put(saved);
  return { answer: 'saved', record: toStored(saved, payload) };
}

/** Marks the row as removed and leaves its payload, whatever its version, as it lies there. */
export async function markRemoved<T>(writing: Writing, kind: RecordKind<T>, id: string, revision: number, hand: Hand): Promise<Saved<T>> {
  const rows = writing.objectStore('records');
  const row = await rows.get(id);
  const theirs = readRow(kind, row);
  if (!row || theirs.answer !== 'ok' || row.revision !== revision) return { answer: 'changed', theirs };

  const removed: Envelope = { ...row, removed: true, ...nextVersion(id, row, hand) };
  await rows.put(removed);
  return { answer: 'saved', record: toStored(removed, theirs.record.payload) };
}

/** Takes the mark away again. `record` is from before the removal or from its answer, so its revision is the row's or one less. */
export async function unmarkRemoved<T>(writing: Writing, kind: RecordKind<T>, record: Stored<T>, hand: Hand): Promise<Saved<T>> {
  const rows = writing.objectStore('records');
  const row = await rows.get(record.id);
  const since = row ? row.revision - record.revision : Number.NaN;
  if (!row?.removed || row.purged || (since !== 0 && since !== 1)) return { answer: 'changed', theirs: readRow(kind, row) };

  const { removed, ...kept } = row;
  const back: Envelope = { ...kept, ...nextVersion(row.id, row, hand) };
  const understood = readRow(kind, back);
  if (understood.answer !== 'ok') return { answer: 'changed', theirs: understood };
  await rows.put(back);
  return { answer: 'saved', record: understood.record };
}

/** What names the version after this row's. */
export function nextVersion(id: string, row: Envelope | undefined, { stamps, now }: Hand): Pick<Envelope, 'revision' | 'stamp' | 'lineage' | 'savedAt'> {
  return { revision: (row?.revision ?? 0) + 1, stamp: stamps.next(id, row), ...(row ? { lineage: lineageAfter([row]) } : {}), savedAt: now };
}

/** The revision that a save must build on; null where nothing may be saved over the row. */
export function revisionOf(theirs: Loaded<unknown>): number | null {
  if (theirs.answer === 'ok') return theirs.record.revision;
  return theirs.answer === 'empty' ? (theirs.removed ?? 0) : null;
}

/** Throws where the counter is broken: a record with its number could not be read again. */
async function nextNumber(writing: Writing, sequence: string): Promise<number> {
  const counters = writing.objectStore('counters');
  const last = ((await counters.get(sequence))?.last ?? 0) + 1;
  if (!isCount(last)) throw new Error(`The counter of ${sequence} is broken.`);
  await counters.put({ sequence, last });
  return last;
}

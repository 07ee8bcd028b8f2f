import type { Definition, Envelope } from '../envelope.ts';
import { writeSorted } from '../lineage.ts';
import { orderSequence } from '../write.ts';
import { mergeRows } from './merge-row.ts';
import { findTwice, type Twice } from './numbers.ts';
import { planSealed, type SealedFate } from './plan-sealed.ts';
import { emptySnapshot, isAcceptableRecord, isCounter, isDefinition, keyOf, type Snapshot } from './snapshot.ts';

/** What becomes of a record of the file. */
export const fates = ['added', 'updated', 'same', 'conflict', 'rejected'] as const;
export type Fate = (typeof fates)[number];

/** What becomes of the records of one form. Those that say of no form have an empty kind. */
export type Tally = Record<Fate, number> & { kind: string; of: string };

export interface Plan {
  /** The rows to put, by store. */
  writes: Snapshot;
  tallies: Tally[];
  /** Numbers that two different records have. Nothing is done about them but to say so. */
  twice: Twice[];
  sealed: SealedFate;
}

/**
 * Whether this release can read what the row holds, and whether that is nothing: `blank` is a draft in which nothing is written. Kinds
 * that it does not know are nobody's to judge.
 */
export type Judge = (row: Envelope) => boolean | 'blank';

/** What merging `theirs` into `ours` comes to. Pure: it decides, and the transaction decides again by it. */
export function planMerge(ours: Snapshot, theirs: Snapshot, judge: Judge): Plan {
  const writes = emptySnapshot();
  const tallies = new Map<string, Tally>();
  const count = (fate: Fate, { kind, of }: { kind: string; of: string }) => {
    const key = JSON.stringify([kind, of]);
    const tally = tallies.get(key) ?? { kind, of, added: 0, updated: 0, same: 0, conflict: 0, rejected: 0 };
    tally[fate] += 1;
    tallies.set(key, tally);
  };

  const there = byKey('records', ours.records);
  const isBlank = (row: Envelope) => judge(row) === 'blank';
  for (const row of theirs.records) {
    const mine = there.get(keyOf('records', row) ?? '');
    if (isAcceptableRecord(mine) && JSON.stringify(mine) === JSON.stringify(row)) {
      count('same', mine);
      continue;
    }
    if (!isAcceptableRecord(row) || ![row, ...(row.others ?? [])].every(judge)) {
      count('rejected', nameOf(row));
      continue;
    }
    if (mine === undefined) {
      if (isBlank(row) && !row.others) continue;
      count('added', row);
      writes.records.push(row);
    } else if (!isAcceptableRecord(mine) || mine.kind !== row.kind) {
      // What lies here and cannot be understood is not touched.
      count('rejected', row);
    } else {
      const merged = mergeRows(mine, row, isBlank);
      const fate = fateOf(mine, merged);
      count(fate, row);
      if (fate !== 'same') writes.records.push(merged);
    }
  }

  const after = [...byKey('records', [...ours.records, ...writes.records]).values()].filter(isAcceptableRecord);
  const fresh = new Set(writes.records.map((row) => (row as Envelope).id));
  writes.definitions.push(...newDefinitions(ours, theirs));
  writes.counters.push(...laterCounters(ours, theirs, after));
  const sealed = planSealed(ours, theirs);
  writes.vault.push(...sealed.vault);
  writes.sealed.push(...sealed.sealed);
  return { writes, tallies: [...tallies.values()], twice: findTwice(after, fresh), sealed: sealed.fate };
}

export function isEmptyPlan({ writes }: Plan): boolean {
  return Object.values(writes).every((rows) => rows.length === 0);
}

function fateOf(own: Envelope, merged: Envelope): Fate {
  if (writeSorted(own) === writeSorted(merged)) return 'same';
  return (merged.others?.length ?? 0) > 0 ? 'conflict' : 'updated';
}

function nameOf(row: unknown): { kind: string; of: string } {
  const { kind, of } = (typeof row === 'object' && row !== null ? row : {}) as Record<string, unknown>;
  return typeof kind === 'string' && typeof of === 'string' ? { kind, of } : { kind: '', of: '' };
}

/** A definition that is here is never replaced: its fingerprint is that of what it says. */
function newDefinitions(ours: Snapshot, theirs: Snapshot): Definition[] {
  const there = byKey('definitions', ours.definitions);
  return theirs.definitions.filter(isDefinition).filter(({ fingerprint }) => !there.has(fingerprint));
}

/** So that no number is given twice from now on: the largest that either side has given, or that any record has. */
function laterCounters(ours: Snapshot, theirs: Snapshot, after: readonly Envelope[]): { sequence: string; last: number }[] {
  const last = new Map<string, number>();
  const reach = (sequence: string, number: number) => last.set(sequence, Math.max(number, last.get(sequence) ?? 0));
  for (const { sequence, last: number } of theirs.counters.filter(isCounter)) reach(sequence, number);
  for (const { order, sequence, number } of after) {
    reach(orderSequence, order);
    if (sequence !== undefined && number !== undefined) reach(sequence, number);
  }
  const there = byKey('counters', ours.counters);
  return [...last].flatMap(([sequence, number]) => {
    const own = there.get(sequence);
    if (own === undefined) return [{ sequence, last: number }];
    // A broken counter stays: it gives no numbers, and says so.
    return isCounter(own) && own.last < number ? [{ sequence, last: number }] : [];
  });
}

export function byKey(store: keyof Snapshot, rows: readonly unknown[]): Map<string, unknown> {
  const found = new Map<string, unknown>();
  for (const row of rows) {
    const key = keyOf(store, row);
    if (key !== undefined) found.set(key, row);
  }
  return found;
}

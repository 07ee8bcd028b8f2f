/** Every kind of record that this release keeps, and what the page of local data wants to know of each. */
import { profileKind, readingKind, type ReadingRecord } from '../reader/stored.ts';
import type { Envelope, RecordKind } from '../storage/envelope.ts';
import type { Judge } from '../storage/backup/plan.ts';
import { readRow } from '../storage/row.ts';
import type { ChecklistState } from '../widgets/checklist/state.ts';
import { checklistKind } from '../widgets/checklist/stored.ts';
import type { FullExport, LogDraft, LogState, MonthClose } from '../widgets/log/state.ts';
import { isBlank as isBlankDraft } from '../widgets/log/blank.ts';
import { exportKind, logDraftKind, logKind, monthKind, viewKind } from '../widgets/log/stored.ts';
import { quizKind } from '../widgets/quiz/stored.ts';
import type { ScorecardState } from '../widgets/scorecard/state.ts';
import { scorecardKind } from '../widgets/scorecard/stored.ts';

export interface Described {
  /** Id of a profile or a name; empty where the record is nobody's. */
  whose: string;
  /** The day that the record is of, `2026-11-03`; empty where it does not say. */
  day: string;
}

interface Entry<T> {
  kind: RecordKind<T>;
  describe(payload: T, row: Envelope): Described;
}

const entry = <T>(kind: RecordKind<T>, describe: Entry<T>['describe']): Entry<unknown> => ({ kind, describe }) as Entry<unknown>;

export const recordKinds: readonly Entry<unknown>[] = [
  entry(checklistKind, ({ head }: ChecklistState) => ({ whose: head.inspector, day: head.date })),
  // A month ends with its last day or before it.
  entry(scorecardKind, ({ name, person, month }: ScorecardState) => ({ whose: name || person, day: `${month.length === 4 ? `${month}-12` : month}-28` })),
  entry(logKind, ({ registered }: LogState) => ({ whose: registered.by, day: registered.at.slice(0, 10) })),
  entry(logDraftKind, ({ by }: LogDraft) => ({ whose: by, day: '' })),
  entry(monthKind, ({ by, at }: MonthClose) => ({ whose: by, day: at.slice(0, 10) })),
  entry(exportKind, ({ by, at }: FullExport) => ({ whose: by, day: at.slice(0, 10) })),
  entry(viewKind, () => ({ whose: '', day: '' })),
  entry(quizKind, (_, { of }) => ({ whose: of, day: '' })),
  entry(profileKind, (_, { id }) => ({ whose: id, day: '' })),
  entry(readingKind, ({ person, confirmations }: ReadingRecord) => ({ whose: person, day: confirmations.at(-1)?.date ?? '' })),
];

export type Understood = { is: 'read'; payload: unknown; described: Described } | { is: 'purged' } | { is: 'unreadable' } | { is: 'unknown' };

/** What a row says, whether it is removed or not. */
export function understand(row: Envelope): Understood {
  const found = recordKinds.find(({ kind }) => kind.kind === row.kind);
  if (!found) return { is: 'unknown' };
  if (row.purged) return { is: 'purged' };
  const { removed: _, ...lying } = row;
  const read = readRow(found.kind, lying);
  return read.answer === 'ok' ? { is: 'read', payload: read.record.payload, described: found.describe(read.record.payload, row) } : { is: 'unreadable' };
}

/** Whether a row of a backup may be taken: one that this release cannot read would stand in the place of one that it can. */
export function judgeRow(row: Envelope): ReturnType<Judge> {
  const understood = understand(row);
  return isBlank(row, understood) ? 'blank' : understood.is !== 'unreadable';
}

/** The draft of an entry in which nothing is written: what a log keeps of it once the entry is registered. */
export function isBlank({ kind }: Envelope, understood: Understood): boolean {
  return kind === logDraftKind.kind && understood.is === 'read' && isBlankDraft(understood.payload as LogDraft);
}

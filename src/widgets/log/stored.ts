import * as v from 'valibot';
import { finite } from '../../storage/finite.ts';
import type { RecordKind } from '../../storage/envelope.ts';
import type { FullExport, LogDraft, LogState, MonthClose, SavedView } from './state.ts';

/**
 * One record is one entry of a log; its number is given by the store. The entry that is being written is a record of its own, and so
 * are each closed month and each full export.
 *
 * log, version 2 (2026-12): { values: { [field id]: text }, rows: { [field id]: [{ values, by, at }] }, registered: { by, at },
 *   changes: [{ field, was, reason?, row?, by, at }], voided?: { reason, by, at } }
 * log, version 1 (2026): the same without `rows`, and without `reason` and `row` in its changes
 * log-draft, version 1 (2026): { entry, by, values }
 * log-month, version 1 (2026-12): { month, after, fingerprint, entries: [{ id, changes, rows: { [field id]: count }, voided }], by, at }
 * log-export, version 1 (2026-12): { reason, count, by, at }
 * log-view, version 2 (2026-12): { name, filter: { stage, overdue, text, month }, order: { column, descending }, columns: [field id], group }
 * log-view, version 1 (2026-12): the same without `columns` and `group`
 * See state.ts for each part.
 */

const values = v.record(v.string(), v.string());
const signed = { by: v.string(), at: v.string() };

const state = v.strictObject({
  values,
  rows: v.record(v.string(), v.array(v.strictObject({ values, ...signed }))),
  registered: v.strictObject(signed),
  changes: v.array(v.strictObject({ field: v.string(), was: v.string(), reason: v.optional(v.string()), row: v.optional(finite), ...signed })),
  voided: v.optional(v.strictObject({ reason: v.string(), ...signed })),
});

export const logKind: RecordKind<LogState> = {
  kind: 'log',
  version: 2,
  parse: (payload) => v.parse(state, payload),
  migrations: { 1: (older) => ({ ...(older as object), rows: {} }) },
};

const draft = v.strictObject({ entry: v.string(), by: v.string(), values });

export const logDraftKind: RecordKind<LogDraft> = {
  kind: 'log-draft',
  version: 1,
  parse: (payload) => v.parse(draft, payload),
  migrations: {},
};

/** There is one draft for each log, so it needs no random id. A later turn takes the place of a draft that cannot be read. */
export function draftIdOf(log: string, turn = 1): string {
  return turn === 1 ? `log-draft-${log}` : `log-draft-${log}-${turn}`;
}

const close = v.strictObject({
  month: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
  after: v.string(),
  fingerprint: v.string(),
  entries: v.array(v.strictObject({ id: v.string(), changes: finite, rows: v.record(v.string(), finite), voided: v.boolean() })),
  ...signed,
});

export const monthKind: RecordKind<MonthClose> = {
  kind: 'log-month',
  version: 1,
  parse: (payload) => v.parse(close, payload),
  migrations: {},
};

/** A month is closed once. */
export const monthIdOf = (log: string, month: string): string => `log-month-${log}-${month}`;

const taken = v.strictObject({ reason: v.string(), count: finite, ...signed });

export const exportKind: RecordKind<FullExport> = {
  kind: 'log-export',
  version: 1,
  parse: (payload) => v.parse(taken, payload),
  migrations: {},
};

const view = v.strictObject({
  name: v.string(),
  filter: v.strictObject({ stage: v.string(), overdue: v.boolean(), text: v.string(), month: v.string() }),
  order: v.strictObject({ column: v.string(), descending: v.boolean() }),
  columns: v.array(v.string()),
  group: v.string(),
});

export const viewKind: RecordKind<SavedView> = {
  kind: 'log-view',
  version: 2,
  parse: (payload) => v.parse(view, payload),
  migrations: { 1: (older) => ({ ...(older as object), columns: [], group: '' }) },
};

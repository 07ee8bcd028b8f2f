import * as z from 'zod/mini';
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
 * log-view, version 1 (2026-12): { name, filter: { stage, overdue, text, month }, order: { column, descending } }
 * See state.ts for each part.
 */

const values = z.record(z.string(), z.string());
const signed = { by: z.string(), at: z.string() };

const state = z.strictObject({
  values,
  rows: z.record(z.string(), z.array(z.strictObject({ values, ...signed }))),
  registered: z.strictObject(signed),
  changes: z.array(z.strictObject({ field: z.string(), was: z.string(), reason: z.optional(z.string()), row: z.optional(z.number()), ...signed })),
  voided: z.optional(z.strictObject({ reason: z.string(), ...signed })),
});

export const logKind: RecordKind<LogState> = {
  kind: 'log',
  version: 2,
  parse: (payload) => state.parse(payload),
  migrations: { 1: (older) => ({ ...(older as object), rows: {} }) },
};

const draft = z.strictObject({ entry: z.string(), by: z.string(), values });

export const logDraftKind: RecordKind<LogDraft> = {
  kind: 'log-draft',
  version: 1,
  parse: (payload) => draft.parse(payload),
  migrations: {},
};

/** There is one draft for each log, so it needs no random id. A later turn takes the place of a draft that cannot be read. */
export function draftIdOf(log: string, turn = 1): string {
  return turn === 1 ? `log-draft-${log}` : `log-draft-${log}-${turn}`;
}

const close = z.strictObject({
  month: z.string().check(z.regex(/^\d{4}-\d{2}$/)),
  after: z.string(),
  fingerprint: z.string(),
  entries: z.array(z.strictObject({ id: z.string(), changes: z.number(), rows: z.record(z.string(), z.number()), voided: z.boolean() })),
  ...signed,
});

export const monthKind: RecordKind<MonthClose> = {
  kind: 'log-month',
  version: 1,
  parse: (payload) => close.parse(payload),
  migrations: {},
};

/** A month is closed once. */
export const monthIdOf = (log: string, month: string): string => `log-month-${log}-${month}`;

const taken = z.strictObject({ reason: z.string(), count: z.number(), ...signed });

export const exportKind: RecordKind<FullExport> = {
  kind: 'log-export',
  version: 1,
  parse: (payload) => taken.parse(payload),
  migrations: {},
};

const view = z.strictObject({
  name: z.string(),
  filter: z.strictObject({ stage: z.string(), overdue: z.boolean(), text: z.string(), month: z.string() }),
  order: z.strictObject({ column: z.string(), descending: z.boolean() }),
});

export const viewKind: RecordKind<SavedView> = {
  kind: 'log-view',
  version: 1,
  parse: (payload) => view.parse(payload),
  migrations: {},
};

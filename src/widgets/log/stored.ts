import * as z from 'zod/mini';
import type { RecordKind } from '../../storage/envelope.ts';
import { fieldKinds, type LogData } from './data.ts';
import type { LogDraft, LogState } from './state.ts';

/**
 * One record is one entry of a log; its number is given by the store. The entry that is being written is a record of its own.
 *
 * log, version 1 (2026): { values: { [field id]: text }, registered: { by, at }, changes: [{ field, was, by, at }],
 *   voided?: { reason, by, at } }
 * log-draft, version 1 (2026): { entry, by, values }
 * See state.ts for each part.
 */

const values = z.record(z.string(), z.string());
const signed = { by: z.string(), at: z.string() };

const state = z.strictObject({
  values,
  registered: z.strictObject(signed),
  changes: z.array(z.strictObject({ field: z.string(), was: z.string(), ...signed })),
  voided: z.optional(z.strictObject({ reason: z.string(), ...signed })),
});

export const logKind: RecordKind<LogState> = {
  kind: 'log',
  version: 1,
  parse: (payload) => state.parse(payload),
  migrations: {},
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

const definition = z.object({
  id: z.string(),
  title: z.string(),
  purpose: z.string(),
  role: z.string(),
  file: z.string(),
  keeps: z.array(z.string()),
  retentionNote: z.string(),
  rules: z.array(z.object({ id: z.string(), label: z.string(), href: z.string() })),
  numberPrefix: z.string(),
  edition: z.string(),
  fields: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      kind: z.enum(fieldKinds),
      options: z.optional(z.array(z.string())),
      required: z.boolean(),
      hint: z.optional(z.string()),
      print: z.boolean(),
      width: z.optional(z.number()),
    }),
  ),
  stages: z.array(z.object({ id: z.string(), title: z.string(), until: z.optional(z.string()) })).check(z.minLength(1)),
  clocks: z.array(
    z.object({ id: z.string(), title: z.string(), from: z.string(), to: z.string(), hours: z.number(), said: z.string(), example: z.boolean() }),
  ),
  voidReasons: z.array(z.string()),
  fingerprint: z.string(),
});

/** The log that an older entry was made in, as the storage kept it; null where it is lost or of a shape that is no longer known. */
export function readDefinition(data: unknown): LogData | null {
  const read = definition.safeParse(data);
  return read.success ? read.data : null;
}

import * as z from 'zod/mini';
import type { RecordKind } from '../../storage/envelope.ts';
import type { ChecklistData } from './data.ts';
import { type ChecklistState, verdicts } from './state.ts';

/**
 * One record is one run of a checklist.
 *
 * Version 1 (2026): { head: { hall, date, shift, inspector, start, end }, answers: { [item id]: { verdict, failure? } },
 *   corrections: [{ item, was, by, reason, at }], completed? }; see state.ts for each part.
 */

const answer = z.strictObject({
  verdict: z.enum(verdicts),
  failure: z.optional(z.strictObject({ problem: z.string(), owner: z.string(), due: z.string() })),
});

const state = z.strictObject({
  head: z.strictObject({ hall: z.string(), date: z.string(), shift: z.string(), inspector: z.string(), start: z.string(), end: z.string() }),
  answers: z.record(z.string(), answer),
  corrections: z.array(z.strictObject({ item: z.string(), was: answer, by: z.string(), reason: z.string(), at: z.string() })),
  completed: z.optional(z.string()),
});

export const checklistKind: RecordKind<ChecklistState> = {
  kind: 'checklist',
  version: 1,
  parse: (payload) => state.parse(payload),
  migrations: {},
};

const definition = z.object({
  id: z.string(),
  title: z.string(),
  purpose: z.string(),
  role: z.string(),
  cadence: z.string(),
  file: z.string(),
  keeps: z.array(z.string()),
  pass: z.number(),
  status: z.enum(['example', 'confirmed']),
  shifts: z.array(z.string()),
  edition: z.string(),
  fingerprint: z.string(),
  sections: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      pass: z.optional(z.number()),
      items: z.array(
        z.object({
          id: z.string(),
          text: z.string(),
          standard: z.optional(z.string()),
          points: z.number(),
          critical: z.boolean(),
          rules: z.array(z.object({ id: z.string(), label: z.string(), href: z.string() })),
        }),
      ),
    }),
  ),
});

/** The checklist that an older run was filled under, as the storage kept it; null where it is lost or of a shape that is no longer known. */
export function readDefinition(data: unknown): ChecklistData | null {
  const read = definition.safeParse(data);
  return read.success ? read.data : null;
}

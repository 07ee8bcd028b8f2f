import * as z from 'zod/mini';
import type { ChecklistData } from './data.ts';

const text = z.string();
const count = z.number();
const asked = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('verdict') }),
  z.object({ kind: z.literal('score'), max: count, levels: z.optional(z.array(text)), fails: count }),
  z.object({ kind: z.literal('deduct'), each: count, unit: text }),
  z.object({ kind: z.literal('number'), unit: text, min: z.optional(count), max: z.optional(count), decimals: z.optional(count) }),
  z.object({ kind: z.literal('text') }),
  z.object({ kind: z.literal('choice'), options: z.array(z.object({ text, points: count, fails: z.optional(z.literal(true)) })) }),
  z.object({ kind: z.literal('cases'), unit: text, sample: count }),
]);

const rhythm = z.discriminatedUnion('every', [
  z.object({ every: z.enum(['day', 'week', 'month', 'quarter', 'year']), times: count }),
  z.object({ every: z.literal('span'), length: count, unit: z.enum(['day', 'week', 'month', 'year']) }),
  z.object({ every: z.literal('event') }),
]);

const definition = z.object({
  id: text,
  title: text,
  purpose: text,
  role: text,
  cadence: text,
  rhythm: z.optional(rhythm),
  file: text,
  keeps: z.array(text),
  pass: count,
  status: z.enum(['example', 'confirmed']),
  shifts: z.array(text),
  types: z.optional(z.array(text)),
  subject: z.optional(z.object({ label: text, required: z.optional(z.boolean()) })),
  edition: text,
  fingerprint: text,
  sections: z.array(
    z.object({
      id: text,
      title: text,
      numbered: z.optional(z.boolean()),
      pass: z.optional(count),
      repeat: z.optional(z.object({ name: text, min: count, max: count, label: z.optional(text) })),
      items: z.array(
        z.object({
          id: text,
          text,
          standard: z.optional(text),
          answer: z.optional(asked),
          points: count,
          critical: z.boolean(),
          optional: z.optional(z.boolean()),
          evidence: z.optional(z.boolean()),
          who: z.optional(z.array(text)),
          rules: z.array(z.object({ id: text, label: text, href: text })),
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

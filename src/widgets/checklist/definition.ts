import * as v from 'valibot';
import { finite } from '../../storage/finite.ts';
import type { ChecklistData } from './data.ts';

const text = v.string();
const count = finite;
const asked = v.variant('kind', [
  v.object({ kind: v.literal('verdict') }),
  v.object({ kind: v.literal('score'), max: count, levels: v.optional(v.array(text)), fails: count }),
  v.object({ kind: v.literal('deduct'), each: count, unit: text }),
  v.object({ kind: v.literal('number'), unit: text, min: v.optional(count), max: v.optional(count), decimals: v.optional(count) }),
  v.object({ kind: v.literal('text') }),
  v.object({ kind: v.literal('choice'), options: v.array(v.object({ text, points: count, fails: v.optional(v.literal(true)) })) }),
  v.object({ kind: v.literal('cases'), unit: text, sample: count }),
]);

const rhythm = v.variant('every', [
  v.object({ every: v.picklist(['day', 'week', 'month', 'quarter', 'year']), times: count }),
  v.object({ every: v.literal('span'), length: count, unit: v.picklist(['day', 'week', 'month', 'year']) }),
  v.object({ every: v.literal('event') }),
]);

const definition = v.object({
  id: text,
  title: text,
  purpose: text,
  role: text,
  cadence: text,
  rhythm: v.optional(rhythm),
  file: text,
  keeps: v.array(text),
  pass: count,
  status: v.picklist(['example', 'confirmed']),
  shifts: v.array(text),
  types: v.optional(v.array(text)),
  subject: v.optional(v.object({ label: text, required: v.optional(v.boolean()) })),
  edition: text,
  fingerprint: text,
  sections: v.array(
    v.object({
      id: text,
      title: text,
      numbered: v.optional(v.boolean()),
      pass: v.optional(count),
      repeat: v.optional(v.object({ name: text, min: count, max: count, label: v.optional(text) })),
      items: v.array(
        v.object({
          id: text,
          text,
          standard: v.optional(text),
          answer: v.optional(asked),
          points: count,
          critical: v.boolean(),
          optional: v.optional(v.boolean()),
          evidence: v.optional(v.boolean()),
          who: v.optional(v.array(text)),
          rules: v.array(v.object({ id: text, label: text, href: text })),
        }),
      ),
    }),
  ),
});

/** The checklist that an older run was filled under, as the storage kept it; null where it is lost or of a shape that is no longer known. */
export function readDefinition(data: unknown): ChecklistData | null {
  const read = v.safeParse(definition, data);
  return read.success ? read.output : null;
}

import * as z from 'zod/mini';
import { type Clock, fieldKinds, type LogData } from './data.ts';

/** The log that an older entry was made in, as the storage kept it. What later releases added is filled in as it was meant then. */

const rule = z.object({ id: z.string(), label: z.string(), href: z.string() });
const span = z.object({ length: z.number(), unit: z.enum(['minute', 'hour', 'day', 'week', 'month', 'year']) });

const simple = {
  id: z.string(),
  label: z.string(),
  kind: z.enum(fieldKinds),
  required: z.boolean(),
  hint: z.optional(z.string()),
  width: z.optional(z.number()),
  column: z.optional(z.boolean()),
  options: z.optional(z.array(z.string())),
  unit: z.optional(z.string()),
  decimals: z.optional(z.number()),
  personal: z.optional(z.enum(['name', 'id'])),
  log: z.optional(z.string()),
  shows: z.optional(z.string()),
};

const clock = z.object({
  id: z.string(),
  title: z.string(),
  from: z.optional(z.string()),
  span: z.optional(span),
  /** Before spans, limits were hours. */
  hours: z.optional(z.number()),
  due: z.optional(z.string()),
  to: z.string(),
  days: z._default(z.enum(['natural', 'working']), 'natural'),
  said: z.string(),
  example: z.boolean(),
  law: z.optional(z.string()),
});

const definition = z.object({
  id: z.string(),
  title: z.string(),
  purpose: z.string(),
  role: z.string(),
  file: z.string(),
  keeps: z.array(z.string()),
  sealed: z._default(z.boolean(), false),
  retentionYears: z.optional(z.number()),
  retentionNote: z.string(),
  rules: z.array(rule),
  numberPrefix: z.string(),
  edition: z.string(),
  fields: z.array(z.object({ ...simple, fields: z.optional(z.array(z.object(simple))) })),
  stages: z.array(z.object({ id: z.string(), title: z.string(), until: z.optional(z.string()), rules: z._default(z.array(rule), []) })).check(z.minLength(1)),
  clocks: z.array(clock),
  calendar: z.optional(z.object({ years: z.record(z.string(), z.object({ status: z.enum(['example', 'confirmed']), off: z.array(z.string()), worked: z.array(z.string()) })) })),
  countBy: z._default(z.array(z.string()), []),
  repeats: z.optional(z.object({ title: z.string(), same: z.string(), within: z.number(), example: z.boolean() })),
  voidReasons: z.array(z.string()),
  rows: z._default(z.number(), 16),
  signs: z._default(z.array(z.string()), []),
  fingerprint: z.string(),
});

/** Null where it is lost or of a shape that is no longer known. */
export function readDefinition(data: unknown): LogData | null {
  const read = definition.safeParse(data);
  if (!read.success) return null;
  const clocks = read.data.clocks.map(({ hours, ...one }): Clock => (one.span || hours === undefined ? one : { ...one, span: { length: hours, unit: 'hour' } }));
  return { ...read.data, clocks };
}

import * as v from 'valibot';
import { finite } from '../../storage/finite.ts';
import { type Clock, fieldKinds, type LogData } from './data.ts';

/** The log that an older entry was made in, as the storage kept it. What later releases added is filled in as it was meant then. */

const rule = v.object({ id: v.string(), label: v.string(), href: v.string() });
const span = v.object({ length: finite, unit: v.picklist(['minute', 'hour', 'day', 'week', 'month', 'year']) });

const simple = {
  id: v.string(),
  label: v.string(),
  kind: v.picklist(fieldKinds),
  required: v.boolean(),
  hint: v.optional(v.string()),
  width: v.optional(finite),
  column: v.optional(v.boolean()),
  options: v.optional(v.array(v.string())),
  unit: v.optional(v.string()),
  decimals: v.optional(finite),
  personal: v.optional(v.picklist(['name', 'id'])),
  log: v.optional(v.string()),
  shows: v.optional(v.string()),
};

const clock = v.object({
  id: v.string(),
  title: v.string(),
  from: v.optional(v.string()),
  span: v.optional(span),
  /** Before spans, limits were hours. */
  hours: v.optional(finite),
  due: v.optional(v.string()),
  each: v.optional(v.string()),
  next: v.optional(v.string()),
  to: v.string(),
  days: v.optional(v.picklist(['natural', 'working']), 'natural'),
  said: v.string(),
  example: v.boolean(),
  law: v.optional(v.string()),
});

const definition = v.object({
  id: v.string(),
  title: v.string(),
  purpose: v.string(),
  role: v.string(),
  file: v.string(),
  keeps: v.array(v.string()),
  sealed: v.optional(v.boolean(), false),
  retentionYears: v.optional(finite),
  retentionNote: v.string(),
  rules: v.array(rule),
  numberPrefix: v.string(),
  edition: v.string(),
  fields: v.array(v.object({ ...simple, fields: v.optional(v.array(v.object(simple))) })),
  stages: v.pipe(v.array(v.object({ id: v.string(), title: v.string(), until: v.optional(v.string()), unless: v.optional(v.array(v.string())), when: v.optional(v.record(v.string(), v.array(v.string()))), rules: v.optional(v.array(rule), []) })), v.minLength(1)),
  clocks: v.array(clock),
  closes: v.optional(v.record(v.string(), v.array(v.string()))),
  calendar: v.optional(v.object({ years: v.record(v.string(), v.object({ status: v.picklist(['example', 'confirmed']), off: v.array(v.string()), worked: v.array(v.string()) })) })),
  countBy: v.optional(v.array(v.string()), []),
  repeats: v.optional(v.object({ title: v.string(), same: v.string(), within: finite, example: v.boolean() })),
  voidReasons: v.array(v.string()),
  rows: v.optional(finite, 16),
  signs: v.optional(v.array(v.string()), []),
  fingerprint: v.string(),
});

/** Null where it is lost or of a shape that is no longer known. */
export function readDefinition(data: unknown): LogData | null {
  const read = v.safeParse(definition, data);
  if (!read.success) return null;
  const clocks = read.output.clocks.map(({ hours, ...one }): Clock => (one.span || hours === undefined ? one : { ...one, span: { length: hours, unit: 'hour' } }));
  return { ...read.output, clocks };
}

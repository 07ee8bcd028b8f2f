import * as z from 'zod/mini';
import type { RecordKind } from '../../storage/envelope.ts';
import type { ScorecardData } from './data.ts';
import type { ScorecardState } from './state.ts';

/**
 * One record is one sheet: a person and a month, kept under seal. Its id is that of `sheetId`.
 *
 * Version 1 (2026): { person, month, figures: { [indicator id]: as typed }, vetoes: [veto id], comment, plan,
 *   reopenings: [{ completed, at, total, band, reason }], completed? }; see state.ts for each part. Kept in clear, and so without a name.
 * Version 2 (2026): and `name`.
 */

const state = z.strictObject({
  person: z.string(),
  name: z.string(),
  month: z.string(),
  figures: z.record(z.string(), z.string()),
  vetoes: z.array(z.string()),
  comment: z.string(),
  plan: z.string(),
  reopenings: z.array(z.strictObject({ completed: z.string(), at: z.string(), total: z.string(), band: z.string(), reason: z.string() })),
  completed: z.optional(z.string()),
});

export const scorecardKind: RecordKind<ScorecardState> = {
  kind: 'scorecard',
  version: 2,
  parse: (payload) => state.parse(payload),
  migrations: { 1: (older) => ({ ...(older as object), name: '' }) },
};

const rules = z.array(z.object({ id: z.string(), label: z.string(), href: z.string() }));
const common = { id: z.string(), title: z.string(), weight: z.number(), source: z.string(), rules };
const counted = { ...common, unit: z.string(), max: z.optional(z.number()) };

const indicator = z.discriminatedUnion('method', [
  z.object({ method: z.literal('higher'), ...counted, target: z.number(), cap: z.number(), floor: z.number() }),
  z.object({ method: z.literal('lower'), ...counted, target: z.number(), worst: z.number() }),
  z.object({ method: z.literal('range'), ...counted, from: z.number(), to: z.number(), tolerance: z.number() }),
  z.object({ method: z.literal('steps'), ...counted, steps: z.array(z.object({ at: z.number(), score: z.number() })) }),
  z.object({ method: z.literal('rating'), ...common, scale: z.array(z.object({ score: z.number(), label: z.string() })) }),
  z.object({ method: z.literal('deduction'), ...counted, each: z.number() }),
  z.object({ method: z.literal('yes-no'), ...common, question: z.string() }),
]);

const definition = z.object({
  id: z.string(),
  title: z.string(),
  purpose: z.string(),
  role: z.string(),
  assessor: z.string(),
  file: z.string(),
  keeps: z.array(z.string()),
  status: z.enum(['example', 'confirmed']),
  missing: z.enum(['share-out', 'ask']),
  enough: z.number(),
  rounding: z.string(),
  edition: z.string(),
  fingerprint: z.string(),
  groups: z.array(z.object({ id: z.string(), title: z.string(), rules, indicators: z.array(indicator) })),
  vetoes: z.array(z.object({ id: z.string(), text: z.string(), rules })),
  bands: z.array(z.object({ id: z.string(), title: z.string(), from: z.number() })).check(z.minLength(1)),
  outcome: z.string(),
  outcomeBasis: z.optional(z.string()),
});

/** The scorecard that an older sheet was filled under, as the storage kept it; null where it is lost or of a shape that is no longer known. */
export function readDefinition(data: unknown): ScorecardData | null {
  const read = definition.safeParse(data);
  return read.success ? read.data : null;
}

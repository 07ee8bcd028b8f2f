import * as v from 'valibot';
import { finite } from '../../storage/finite.ts';
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

const state = v.strictObject({
  person: v.string(),
  name: v.string(),
  month: v.string(),
  figures: v.record(v.string(), v.string()),
  vetoes: v.array(v.string()),
  comment: v.string(),
  plan: v.string(),
  reopenings: v.array(v.strictObject({ completed: v.string(), at: v.string(), total: v.string(), band: v.string(), reason: v.string() })),
  completed: v.optional(v.string()),
});

export const scorecardKind: RecordKind<ScorecardState> = {
  kind: 'scorecard',
  version: 2,
  parse: (payload) => v.parse(state, payload),
  migrations: { 1: (older) => ({ ...(older as object), name: '' }) },
};

const rules = v.array(v.object({ id: v.string(), label: v.string(), href: v.string() }));
const common = { id: v.string(), title: v.string(), weight: finite, source: v.string(), rules };
const counted = { ...common, unit: v.string(), max: v.optional(finite) };

const indicator = v.variant('method', [
  v.object({ method: v.literal('higher'), ...counted, target: finite, cap: finite, floor: finite }),
  v.object({ method: v.literal('lower'), ...counted, target: finite, worst: finite }),
  v.object({ method: v.literal('range'), ...counted, from: finite, to: finite, tolerance: finite }),
  v.object({ method: v.literal('steps'), ...counted, steps: v.array(v.object({ at: finite, score: finite })) }),
  v.object({ method: v.literal('rating'), ...common, scale: v.array(v.object({ score: finite, label: v.string() })) }),
  v.object({ method: v.literal('deduction'), ...counted, each: finite }),
  v.object({ method: v.literal('yes-no'), ...common, question: v.string() }),
]);

const definition = v.object({
  id: v.string(),
  title: v.string(),
  purpose: v.string(),
  role: v.string(),
  assessor: v.string(),
  file: v.string(),
  keeps: v.array(v.string()),
  status: v.picklist(['example', 'confirmed']),
  missing: v.picklist(['share-out', 'ask']),
  enough: finite,
  rounding: v.string(),
  edition: v.string(),
  fingerprint: v.string(),
  groups: v.array(v.object({ id: v.string(), title: v.string(), rules, indicators: v.array(indicator) })),
  vetoes: v.array(v.object({ id: v.string(), text: v.string(), rules })),
  bands: v.pipe(v.array(v.object({ id: v.string(), title: v.string(), from: finite })), v.minLength(1)),
  outcome: v.string(),
  outcomeBasis: v.optional(v.string()),
});

/** The scorecard that an older sheet was filled under, as the storage kept it; null where it is lost or of a shape that is no longer known. */
export function readDefinition(data: unknown): ScorecardData | null {
  const read = v.safeParse(definition, data);
  return read.success ? read.output : null;
}

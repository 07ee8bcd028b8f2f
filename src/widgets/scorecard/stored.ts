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
 * Version 3 (2026): and `self`, `review`, `targets`, `brought` (each by id of the indicator) and `events: [{ id, item, date, fact, points, rule }]`.
 *   The figure of a deduction that is of version 2 is a number of events; it goes on counting while no event stands on the sheet.
 */

const byIndicator = v.record(v.string(), v.string());

const state = v.strictObject({
  person: v.string(),
  name: v.string(),
  month: v.string(),
  figures: byIndicator,
  self: byIndicator,
  review: byIndicator,
  targets: byIndicator,
  events: v.array(v.strictObject({ id: v.string(), item: v.string(), date: v.string(), fact: v.string(), points: v.string(), rule: v.string() })),
  brought: byIndicator,
  vetoes: v.array(v.string()),
  comment: v.string(),
  plan: v.string(),
  reopenings: v.array(v.strictObject({ completed: v.string(), at: v.string(), total: v.string(), band: v.string(), reason: v.string() })),
  completed: v.optional(v.string()),
});

export const scorecardKind: RecordKind<ScorecardState> = {
  kind: 'scorecard',
  version: 3,
  parse: (payload) => v.parse(state, payload),
  migrations: {
    1: (older) => ({ ...(older as object), name: '' }),
    2: (older) => ({ ...(older as object), self: {}, review: {}, targets: {}, events: [], brought: {} }),
  },
};

const rules = v.array(v.object({ id: v.string(), label: v.string(), href: v.string() }));
const common = { id: v.string(), title: v.string(), weight: finite, source: v.string(), rules };
const brings = v.variant('from', [v.object({ from: v.literal('exam') }), v.object({ from: v.literal('log'), log: v.string(), date: v.string(), person: v.string() })]);
const counted = { ...common, unit: v.string(), max: v.optional(finite), brings: v.optional(brings) };

const indicator = v.variant('method', [
  v.object({ method: v.literal('higher'), ...counted, target: finite, cap: finite, floor: finite }),
  v.object({ method: v.literal('lower'), ...counted, target: finite, worst: finite }),
  v.object({ method: v.literal('range'), ...counted, from: finite, to: finite, tolerance: finite }),
  v.object({ method: v.literal('steps'), ...counted, steps: v.array(v.object({ at: finite, score: finite })) }),
  v.object({ method: v.literal('rating'), ...common, scale: v.array(v.object({ score: finite, label: v.string() })) }),
  v.object({ method: v.literal('deduction'), ...counted, each: finite, floor: v.optional(finite, 0) }),
  v.object({ method: v.literal('yes-no'), ...common, question: v.string() }),
  v.object({ method: v.literal('months'), ...counted, cap: finite }),
]);

/** What a definition of before version 3 of the sheet did not have yet is empty. */

const definition = v.object({
  id: v.string(),
  title: v.string(),
  purpose: v.string(),
  period: v.optional(v.picklist(['month', 'year']), 'month'),
  from: v.optional(v.array(v.string()), []),
  missingMonths: v.optional(v.picklist(['name', 'ask']), 'name'),
  enoughMonths: v.optional(finite, 0),
  role: v.string(),
  assessor: v.string(),
  file: v.string(),
  keeps: v.array(v.string()),
  status: v.picklist(['example', 'confirmed']),
  missing: v.picklist(['share-out', 'ask']),
  enough: finite,
  zeroTarget: v.optional(v.picklist(['leave-out', 'full']), 'leave-out'),
  rounding: v.string(),
  edition: v.string(),
  fingerprint: v.string(),
  groups: v.array(v.object({ id: v.string(), title: v.string(), rules, indicators: v.array(indicator) })),
  adjustments: v.optional(
    v.array(v.object({ id: v.string(), title: v.string(), sign: v.picklist(['bonus', 'penalty']), max: finite, each: v.optional(finite), source: v.string(), rules })),
    [],
  ),
  vetoes: v.array(v.object({ id: v.string(), text: v.string(), rules })),
  bands: v.pipe(v.array(v.object({ id: v.string(), title: v.string(), from: finite })), v.minLength(1)),
  bandsSource: v.optional(v.string(), ''),
  uses: v.optional(v.array(v.object({ bands: v.array(v.string()), text: v.string(), rules, basis: v.array(v.string()) })), []),
  outcome: v.string(),
  outcomeBasis: v.optional(v.string()),
});

/** The scorecard that an older sheet was filled under, as the storage kept it; null where it is lost or of a shape that is no longer known. */
export function readDefinition(data: unknown): ScorecardData | null {
  const read = v.safeParse(definition, data);
  return read.success ? read.output : null;
}

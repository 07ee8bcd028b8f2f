import { begin } from '../../actions.ts';
import { indicatorsOf } from '../../model.ts';
import type { Sheet } from '../../sheet.ts';
import type { ScorecardState } from '../../state.ts';
import type { ScorecardData } from '../../data.ts';
import { type Expected, monthBefore } from '../month.ts';

/** What carrying over the targets of the month before would do. Nothing else of that month comes along. */
export interface CarryPlan {
  make: { data: ScorecardData; payload: ScorecardState }[];
  fill: { sheet: Sheet; payload: ScorecardState }[];
  /** Sheets whose own targets differ from last month's, or that are completed: they stay as they are. */
  kept: Sheet[];
}

/** `sheets` of all months; new sheets for those of whom one is expected, and targets for drafts that have none of their own. */
export function planCarry(sheets: readonly Sheet[], month: string, missing: readonly Expected[]): CarryPlan {
  const before = new Map(sheets.filter(({ record }) => record.payload.month === monthBefore(month)).map((sheet) => [keyOf(sheet.record.of, sheet.record.payload.person), sheet]));
  const plan: CarryPlan = { make: [], fill: [], kept: [] };
  for (const { scorecard, person, name } of missing) {
    if (person === '') continue;
    const targets = targetsFor(scorecard, before.get(keyOf(scorecard.id, person)));
    plan.make.push({ data: scorecard, payload: { ...begin(person, month), name, targets } });
  }
  for (const sheet of sheets) {
    const { payload, of } = sheet.record;
    if (payload.month !== month) continue;
    const targets = targetsFor(sheet.data, before.get(keyOf(of, payload.person)));
    if (Object.keys(targets).length === 0 || isSame(targets, payload.targets)) continue;
    if (payload.completed !== undefined || Object.keys(payload.targets).length > 0) plan.kept.push(sheet);
    else plan.fill.push({ sheet, payload: { ...payload, targets } });
  }
  return plan;
}

/** Last month's own targets, of the indicators that this scorecard still has. */
function targetsFor(data: ScorecardData, before: Sheet | undefined): Record<string, string> {
  const known = new Set(indicatorsOf(data).map(({ id }) => id));
  return Object.fromEntries(Object.entries(before?.record.payload.targets ?? {}).filter(([id, target]) => known.has(id) && target !== ''));
}

const keyOf = (of: string, person: string) => `${of} ${person}`;
const isSame = (a: Record<string, string>, b: Record<string, string>) => Object.keys(a).every((id) => a[id] === b[id]);

import { sheetId } from '../../../../src/widgets/scorecard/actions.ts';
import type { ScorecardData } from '../../../../src/widgets/scorecard/data.ts';
import type { Sheet } from '../../../../src/widgets/scorecard/sheet.ts';
import type { ScorecardState } from '../../../../src/widgets/scorecard/state.ts';
import { data, good, sheet } from '../sample.ts';

/** A kept sheet of a person and a month. */
export function kept(person: string, figures: Record<string, string> = good, rest: Partial<ScorecardState> = {}, of: ScorecardData = data): Sheet {
  const payload = sheet(figures, { person, ...rest });
  return { record: { id: sheetId(of.id, person, payload.month), of: of.id, definition: of.fingerprint, revision: 1, savedAt: 0, payload }, data: of, definition: 'present' };
}

import { answer, type CorrectionInput, complete, correct, detail, fillHead } from './actions.ts';
import type { ChecklistData } from './data.ts';
import type { ChecklistState, FailureField, HeadField, Verdict } from './state.ts';

/** What the parts of the sheet may do to the run. */
export interface RunActions {
  head(field: HeadField, value: string): void;
  answer(item: string, verdict: Verdict): void;
  detail(item: string, field: FailureField, value: string): void;
  complete(): void;
  correct(input: CorrectionInput): void;
}

/** Ties the actions to one record and one clock; `now` answers local time, `YYYY-MM-DDTHH:mm`. */
export function bindActions(data: ChecklistData, change: (next: (state: ChecklistState) => ChecklistState) => void, now: () => string): RunActions {
  return {
    head: (field, value) => change((state) => fillHead(state, field, value)),
    answer: (item, verdict) => change((state) => answer(state, item, verdict, now())),
    detail: (item, field, value) => change((state) => detail(state, item, field, value)),
    complete: () => change((state) => complete(data, state, now())),
    correct: (input) => change((state) => correct(state, input, now())),
  };
}

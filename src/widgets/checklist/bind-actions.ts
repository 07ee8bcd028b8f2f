import { addSample, answer, bringBack, type CorrectionInput, complete, correct, detail, dropSample, fillHead, type Given, nameSample } from './actions.ts';
import type { ChecklistData, Section } from './data.ts';
import type { ChecklistState, FailureField, HeadField } from './state.ts';

/** What the parts of the sheet may do to the run. */
export interface RunActions {
  head(field: HeadField, value: string): void;
  answer(place: string, given: Given): void;
  detail(place: string, field: FailureField, value: string): void;
  addSample(section: Section): void;
  nameSample(section: Section, id: string, label: string): void;
  dropSample(section: Section, id: string): void;
  /** Brings the case back that was dropped from this run. */
  bringBack(section: Section, before: ChecklistState): void;
  complete(): void;
  correct(input: CorrectionInput): void;
}

/** Ties the actions to one record and one clock; `now` answers local time, `YYYY-MM-DDTHH:mm`. */
export function bindActions(data: ChecklistData, change: (next: (state: ChecklistState) => ChecklistState) => void, now: () => string): RunActions {
  return {
    head: (field, value) => change((state) => fillHead(state, field, value)),
    answer: (place, given) => change((state) => answer(state, place, given, now())),
    detail: (place, field, value) => change((state) => detail(state, place, field, value)),
    addSample: (section) => change((state) => addSample(state, section)),
    nameSample: (section, id, label) => change((state) => nameSample(state, section, id, label)),
    dropSample: (section, id) => change((state) => dropSample(state, section, id)),
    bringBack: (section, before) => change((state) => bringBack(state, section, before)),
    complete: () => change((state) => complete(data, state, now())),
    correct: (input) => change((state) => correct(data, state, input, now())),
  };
}

/** A sheet that is only looked at or printed. */
export const noActions: RunActions = bindActions({ sections: [] } as unknown as ChecklistData, () => {}, () => '');

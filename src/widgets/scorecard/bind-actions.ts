import { complete, fill, reopen, veto, write } from './actions.ts';
import type { ScorecardData } from './data.ts';
import type { ScorecardState, TextField } from './state.ts';

/** What the parts of the sheet may do to it. */
export interface SheetActions {
  fill(indicator: string, text: string): void;
  veto(id: string, applies: boolean): void;
  write(field: TextField | 'name', text: string): void;
  complete(): void;
  reopen(reason: string): void;
}

/** Ties the actions to one record and one clock; `now` answers local time, `YYYY-MM-DDTHH:mm`. */
export function bindActions(data: ScorecardData, change: (next: (state: ScorecardState) => ScorecardState) => void, now: () => string): SheetActions {
  return {
    fill: (indicator, text) => change((state) => fill(state, indicator, text)),
    veto: (id, applies) => change((state) => veto(state, id, applies)),
    write: (field, text) => change((state) => write(state, field, text)),
    complete: () => change((state) => complete(data, state, now())),
    reopen: (reason) => change((state) => reopen(data, state, reason, now())),
  };
}

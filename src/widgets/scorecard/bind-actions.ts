import { addEvent, aim, bring, bringEvents, changeEvent, complete, fill, putBackEvent, removeEvent, reopen, veto, write } from './actions.ts';
import type { Column } from './columns.ts';
import type { ScorecardData } from './data.ts';
import type { ScoreEvent, ScorecardState, TextField } from './state.ts';

/** What the parts of the sheet may do to it. */
export interface SheetActions {
  fill(indicator: string, text: string, column: Column): void;
  aim(indicator: string, text: string): void;
  bring(indicator: string, text: string, from: string): void;
  bringEvents(indicator: string, events: readonly ScoreEvent[], from: string): void;
  /** Adds an empty event of this item; answers its id. */
  addEvent(item: string, rule: string): string;
  changeEvent(id: string, part: Partial<Omit<ScoreEvent, 'id' | 'item'>>): void;
  removeEvent(id: string): void;
  putBackEvent(event: ScoreEvent, place: number): void;
  veto(id: string, applies: boolean): void;
  write(field: TextField | 'name', text: string): void;
  complete(): void;
  reopen(reason: string): void;
}

interface Surroundings {
  change(next: (state: ScorecardState) => ScorecardState): void;
  /** Local time, `YYYY-MM-DDTHH:mm`. */
  now(): string;
  newId(): string;
}

/** Ties the actions to one record and one clock. */
export function bindActions(data: ScorecardData, { change, now, newId }: Surroundings): SheetActions {
  return {
    fill: (indicator, text, column) => change((state) => fill(state, indicator, text, column)),
    aim: (indicator, text) => change((state) => aim(state, indicator, text)),
    bring: (indicator, text, from) => change((state) => bring(state, indicator, text, from)),
    bringEvents: (indicator, events, from) => change((state) => bringEvents(state, indicator, events, from)),
    addEvent: (item, rule) => {
      const id = newId();
      change((state) => addEvent(state, { id, item, date: '', fact: '', points: '', rule }));
      return id;
    },
    changeEvent: (id, part) => change((state) => changeEvent(state, id, part)),
    removeEvent: (id) => change((state) => removeEvent(state, id)),
    putBackEvent: (event, place) => change((state) => putBackEvent(state, event, place)),
    veto: (id, applies) => change((state) => veto(state, id, applies)),
    write: (field, text) => change((state) => write(state, field, text)),
    complete: () => change((state) => complete(data, state, now())),
    reopen: (reason) => change((state) => reopen(data, state, reason, now())),
  };
}

/** A completed sheet that was opened again: what it said until then, and why it was opened. */
export interface Reopening {
  /** Local times of this machine, `YYYY-MM-DDTHH:mm`: when it was completed, and when it was opened again. */
  completed: string;
  at: string;
  /** Total and title of the band as they stood. */
  total: string;
  band: string;
  reason: string;
}

/** Something that happened on a day: it takes points of a deduction indicator, or gives or takes them as an adjustment. */
export interface ScoreEvent {
  id: string;
  /** Id of a deduction indicator or of an adjustment. */
  item: string;
  /** `YYYY-MM-DD`. Without one, or with one outside the period, the event is asked for and does not count. */
  date: string;
  fact: string;
  /** As it was typed, where an adjustment leaves it open. */
  points: string;
  /** Id of the rule that it rests on. */
  rule: string;
}

/** One sheet: a person and a month, or a year. It is kept under seal. */
export interface ScorecardState {
  /** 工号 as `readPerson` gives it. */
  person: string;
  /** 姓名; empty where it is not known. */
  name: string;
  /** `YYYY-MM`; of a yearly scorecard `YYYY`. */
  month: string;
  /** 初评: what the assessor entered, as it was typed, by id of the indicator. A rating keeps the score of its level, a yes-no `yes` or `no`. */
  figures: Record<string, string>;
  /** 自评, in the same way. It never counts. */
  self: Record<string, string>;
  /** 复评: only what differs from the assessor's. It counts where it is. */
  review: Record<string, string>;
  /** This sheet's own targets, as they were typed, by id of the indicator; without one the definition's. */
  targets: Record<string, string>;
  events: ScoreEvent[];
  /** Where a figure was brought from, in words, by id of the indicator. */
  brought: Record<string, string>;
  /** Ids of the vetoes that apply. */
  vetoes: string[];
  comment: string;
  plan: string;
  reopenings: Reopening[];
  /** Local time of completion, `YYYY-MM-DDTHH:mm`; a draft has none. */
  completed?: string;
}

/** The two free texts, in their order. */
export const textFields = ['comment', 'plan'] as const;
export type TextField = (typeof textFields)[number];

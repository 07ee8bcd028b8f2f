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

/** One sheet: a person and a month. It is kept under seal. */
export interface ScorecardState {
  /** 工号 as `readPerson` gives it. */
  person: string;
  /** 姓名; empty where it is not known. */
  name: string;
  /** `YYYY-MM`. */
  month: string;
  /** What was entered, as it was typed, by id of the indicator. A rating keeps the score of its level, a yes-no `yes` or `no`. */
  figures: Record<string, string>;
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

/** The three answers, in the order in which they are offered. */
export const verdicts = ['ok', 'no', 'na'] as const;
export type Verdict = (typeof verdicts)[number];

/** What a failed item must say before the run can be completed. `due` is `YYYY-MM-DD`. */
export const failureFields = ['problem', 'owner', 'due'] as const;
export type FailureField = (typeof failureFields)[number];
export type Failure = Record<FailureField, string>;

export const emptyFailure: Failure = { problem: '', owner: '', due: '' };

export interface Answer {
  verdict: Verdict;
  /** Kept when the verdict changes, so that a slip of the finger loses no text; counts only under `no`. */
  failure?: Failure;
}

/** An answer that was changed after completion, kept beside the new one. */
export interface Correction {
  item: string;
  was: Answer;
  by: string;
  reason: string;
  /** Local time of this machine, `YYYY-MM-DDTHH:mm`. */
  at: string;
}

/** What the head of the sheet asks, in its order. */
export const headFields = ['hall', 'date', 'shift', 'inspector', 'start', 'end'] as const;
export type HeadField = (typeof headFields)[number];

/** One run of a checklist, as it is kept. Answers are keyed by the authored ids of their items. */
export interface ChecklistState {
  /** `date` is `YYYY-MM-DD`; `start` and `end` are `HH:mm` or empty. */
  head: Record<HeadField, string>;
  answers: Record<string, Answer>;
  corrections: Correction[];
  /** Local time of completion, `YYYY-MM-DDTHH:mm`; a draft has none. */
  completed?: string;
}

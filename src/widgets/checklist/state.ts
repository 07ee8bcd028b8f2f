/** What a failed item must say before the run can be completed. `due` is `YYYY-MM-DD`. */
export const failureFields = ['problem', 'owner', 'due'] as const;
export type FailureField = (typeof failureFields)[number];
export type Failure = Record<FailureField, string>;

export const emptyFailure: Failure = { problem: '', owner: '', due: '' };

export interface Answer {
  /** What was given, as the kind of its item reads it; empty where nothing is. Kept under 不适用, so that a slip of the finger loses nothing. */
  value: string;
  /** 不适用. */
  na?: true;
  /** Kept when the answer changes, for the same reason; counts only where the answer has failed. */
  failure?: Failure;
  /** 证据: what was seen. */
  note?: string;
}

/** One of the cases of a section that repeats. Its id is never given again within the run. */
export interface Sample {
  id: string;
  /** What tells it from the others. */
  label: string;
}

/** An answer that was changed after completion, kept beside the new one. */
export interface Correction {
  /** Key of the answer: see places.ts. */
  place: string;
  was: Answer;
  by: string;
  reason: string;
  /** Local time of this machine, `YYYY-MM-DDTHH:mm`. */
  at: string;
}

/** 复查: somebody went to see whether a failure was mended. The last one of a place says how things stand. */
export interface Recheck {
  place: string;
  /** 整改结果. */
  result: string;
  /** 复查人. */
  by: string;
  /** 复查日期, `YYYY-MM-DD`. */
  date: string;
  /** Mended. Where it is not, `due` is the new day. */
  closed: boolean;
  due: string;
  at: string;
}

/** What the head of the sheet asks, in its order. `type` 类型, `subject` who or what is checked. */
export const headFields = ['hall', 'date', 'shift', 'type', 'subject', 'inspector', 'start', 'end'] as const;
export type HeadField = (typeof headFields)[number];

/** One run of a checklist, as it is kept. Answers are keyed by the authored ids of their items, in a section that repeats `item/sample`. */
export interface ChecklistState {
  /** `date` is `YYYY-MM-DD`; `start` and `end` are `HH:mm` or empty. */
  head: Record<HeadField, string>;
  answers: Record<string, Answer>;
  /** By section, where there are others than the first `min`. */
  samples: Record<string, Sample[]>;
  corrections: Correction[];
  rechecks: Recheck[];
  /** Local time of completion, `YYYY-MM-DDTHH:mm`; a draft has none. */
  completed?: string;
  /** Local time at which it was put away. */
  archived?: string;
}

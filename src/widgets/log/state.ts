/** What was entered, by the authored ids of the fields. Empty values are left out. */
export type Values = Record<string, string>;

/** Who did something and when: local time of this machine, `YYYY-MM-DDTHH:mm`. */
export interface Signed {
  by: string;
  at: string;
}

/** A value that was changed after registration. `was` is empty where the field had been left open: filled in later, nothing corrected. */
export interface Change extends Signed {
  field: string;
  was: string;
}

/** One entry of a log, as it is kept. Its number is the record's. It is never deleted, only made void. */
export interface LogState {
  values: Values;
  registered: Signed;
  /** In the order in which they were made. */
  changes: Change[];
  /** 作废. */
  voided?: Signed & { reason: string };
}

/** The entry that is being written and has no number yet. There is one for each log. */
export interface LogDraft {
  /** Id of the record that it becomes, chosen beforehand: however often it is sent, it is registered once. */
  entry: string;
  /** 登记人. */
  by: string;
  values: Values;
}

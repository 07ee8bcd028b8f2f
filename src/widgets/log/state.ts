/** What was entered, by the authored ids of the fields, as text. Empty values are left out. */
export type Values = Record<string, string>;

/** Who did something and when: local time of this machine, `YYYY-MM-DDTHH:mm`. */
export interface Signed {
  by: string;
  at: string;
}

/** What was changed after registration. Nothing of it is ever taken back. */
export interface Change extends Signed {
  field: string;
  /** What stood there. Empty where the field had been left open: filled in later, nothing corrected. */
  was: string;
  /** Why it was corrected. */
  reason?: string | undefined;
  /** Place of a repeated entry in its field, which this strikes out. */
  row?: number | undefined;
}

/** One of the repeated entries under a field. It is struck out by a change, never rewritten. */
export interface Row extends Signed {
  values: Values;
}

/** One entry of a log, as it is kept. Its number is the record's. It is never deleted, only made void. */
export interface LogState {
  values: Values;
  /** By the fields of the kind `entries`, in the order in which they were written. */
  rows: Record<string, Row[]>;
  registered: Signed;
  /** In the order in which they were made. */
  changes: Change[];
  /** 作废. */
  voided?: (Signed & { reason: string }) | undefined;
}

/** The entry that is being written and has no number yet. There is one for each log. */
export interface LogDraft {
  /** Id of the record that it becomes, chosen beforehand: however often it is sent, it is registered once. */
  entry: string;
  /** 登记人. */
  by: string;
  values: Values;
}

/** A month that was closed (月结), or a full export: what the ledger says of itself. */
export interface MonthClose extends Signed {
  /** `YYYY-MM`. */
  month: string;
  /** What the chain begins with: the fingerprint of the month that was closed before, empty for the first. */
  after: string;
  /** 64 hexadecimal digits; empty where the browser cannot compute them. */
  fingerprint: string;
  /** The entries of the month as they stood, in the order of their numbers. */
  entries: { id: string; changes: number; rows: Record<string, number>; voided: boolean }[];
}

/** An export that showed everything: who took it, when, why, how many entries. */
export interface FullExport extends Signed {
  reason: string;
  count: number;
}

/** A way to look at the list that somebody uses again. See `View` in ledger.ts. */
export interface SavedView {
  name: string;
  filter: { stage: string; overdue: boolean; text: string; month: string };
  order: { column: string; descending: boolean };
  columns: string[];
  group: string;
}

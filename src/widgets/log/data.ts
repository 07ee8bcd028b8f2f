import type { RuleRef } from '../../lib/rule-ref.ts';

/** What can be entered. `person` is a name; a `date` is `YYYY-MM-DD`, a `date-time` `YYYY-MM-DDTHH:mm`, local. */
export const fieldKinds = ['text', 'long-text', 'choice', 'person', 'date', 'date-time'] as const;
export type FieldKind = (typeof fieldKinds)[number];

export interface Field {
  id: string;
  label: string;
  kind: FieldKind;
  /** The choices of a `choice`. */
  options?: string[];
  required: boolean;
  hint?: string;
  /** Has a column on paper, this many millimetres wide. */
  print: boolean;
  width?: number;
}

export interface Stage {
  id: string;
  title: string;
  /** The field that ends it; the last stage has none. */
  until?: string;
}

export interface Clock {
  id: string;
  title: string;
  from: string;
  to: string;
  /** Hours allowed. */
  hours: number;
  /** The limit as it is said, `4小时`. */
  said: string;
  /** The company has not confirmed the limit. */
  example: boolean;
}

/** A log as its island gets it: plain JSON, nothing to look up any more. */
export interface LogData {
  id: string;
  title: string;
  purpose: string;
  /** Name of the role that keeps it. */
  role: string;
  /** 文件编号. */
  file: string;
  /** Records that the log counts as. */
  keeps: string[];
  retentionNote: string;
  rules: RuleRef[];
  /** Before year and number. */
  numberPrefix: string;
  edition: string;
  fields: Field[];
  stages: Stage[];
  clocks: Clock[];
  voidReasons: string[];
  /** Short hash of all the above, by which an entry finds the log it was made in. */
  fingerprint: string;
}

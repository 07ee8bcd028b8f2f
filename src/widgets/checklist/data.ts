import type { RuleRef } from '../../lib/rule-ref.ts';

/** One way to answer for each kind, as the author wrote it: what a module of `answers/` reads. */
export interface AnswerShapes {
  verdict: object;
  /** A whole mark from 0 to `max`; `fails` and what lies under it is 不合格. */
  score: { max: number; levels?: string[]; fails: number };
  /** 每次扣 `each`，扣完为止. */
  deduct: { each: number; unit: string };
  /** 合格 from `min` to `max`; without both only written down. */
  number: { unit: string; min?: number; max?: number; decimals?: number };
  text: object;
  choice: { options: { text: string; points: number; fails?: true }[] };
  /** Of `sample` cases, how many are wrong. */
  cases: { unit: string; sample: number };
}
export type AnswerKind = keyof AnswerShapes;
export type AnswerAsked = { [K in AnswerKind]: { kind: K } & AnswerShapes[K] }[AnswerKind];

/** One line to check, as the author wrote it, with its rules looked up. */
export interface Item {
  id: string;
  text: string;
  /** How one tells that it is met. */
  standard?: string;
  rules: RuleRef[];
  /** How it is answered. Left out where it is 合格 or 不合格, as in all checklists before there were other kinds. */
  answer?: AnswerAsked;
  /** Whole points that the best answer earns; 0 where none can be earned. */
  points: number;
  /** 一票否决: a failure here fails the run whatever the score. */
  critical: boolean;
  /** The run can be completed without it. */
  optional?: boolean;
  /** Asks for a note of what was seen. */
  evidence?: boolean;
  /** Names of the roles whose duty it is. */
  who?: string[];
}

/** The section is filled in once for each of `min` to `max` cases. */
export interface Repeat {
  name: string;
  min: number;
  max: number;
  /** What tells one from another. */
  label?: string;
}

export interface Section {
  id: string;
  title: string;
  /** false: the title has a number of its own. */
  numbered?: boolean;
  /** Pass mark of this section alone, in per cent. */
  pass?: number;
  repeat?: Repeat;
  items: Item[];
}

/** Periods of the calendar, or a span after the last run, or neither. */
export type Rhythm =
  | { every: 'day' | 'week' | 'month' | 'quarter' | 'year'; times: number }
  | { every: 'span'; length: number; unit: 'day' | 'week' | 'month' | 'year' }
  | { every: 'event' };

/** A checklist as its island gets it: plain JSON, nothing to look up any more. */
export interface ChecklistData {
  id: string;
  title: string;
  purpose: string;
  /** Name of the role that fills it in. */
  role: string;
  cadence: string;
  /** Left out in definitions that were kept before it was known. */
  rhythm?: Rhythm;
  /** 文件编号. */
  file: string;
  /** Records that the signed sheet counts as. */
  keeps: string[];
  /** Pass mark of the whole run, in per cent. */
  pass: number;
  /** `example` until the company has confirmed the items and figures. */
  status: 'example' | 'confirmed';
  shifts: string[];
  /** 类型 to choose from. */
  types?: string[];
  /** Who or what is checked. */
  subject?: { label: string; required?: boolean };
  edition: string;
  sections: Section[];
  /** Short hash of all the above, by which a run finds the checklist it was filled under. */
  fingerprint: string;
}

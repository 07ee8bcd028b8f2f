import type { RuleRef } from '../../lib/rule-ref.ts';

/** What can be entered; see fields/. A `date` is `YYYY-MM-DD`, a `date-time` `YYYY-MM-DDTHH:mm`, local. */
export const fieldKinds = ['text', 'long-text', 'number', 'money', 'phone', 'person', 'choice', 'choices', 'yes-no', 'date', 'date-time', 'duration', 'record', 'signature', 'entries'] as const;
export type FieldKind = (typeof fieldKinds)[number];

export interface Field {
  id: string;
  label: string;
  kind: FieldKind;
  required: boolean;
  hint?: string | undefined;
  /** Millimetres of its column on paper; without them it has none. */
  width?: number | undefined;
  /** Has a column in the list. */
  column?: boolean | undefined;
  /** The choices of a `choice` and of `choices`. */
  options?: string[] | undefined;
  /** Of a `number`. */
  unit?: string | undefined;
  decimals?: number | undefined;
  /** Of a `text` that names or numbers a customer or visitor. */
  personal?: 'name' | 'id' | undefined;
  /** Of a `record`: the log whose entries are named, and the field of it that names them. */
  log?: string | undefined;
  shows?: string | undefined;
  /** Of `entries`. */
  fields?: Field[] | undefined;
}

export interface Stage {
  id: string;
  title: string;
  /** The field that ends it; the last stage has none. */
  until?: string | undefined;
  /** Values of that field that do not end it: what failed is not done. */
  unless?: string[] | undefined;
  /** By the ids of choices: the values with which there is such a stage at all. Then no later one goes past it. */
  when?: Record<string, string[]> | undefined;
  /** By which it is carried out. */
  rules: RuleRef[];
}

export type SpanUnit = 'minute' | 'hour' | 'day' | 'week' | 'month' | 'year';
export interface Span {
  length: number;
  unit: SpanUnit;
}

export interface Clock {
  id: string;
  title: string;
  /** Where it starts; with it goes `span`. */
  from?: string | undefined;
  span?: Span | undefined;
  /** Or the field that says by when. */
  due?: string | undefined;
  /** Or the repeated entries that start it anew, and the field of theirs that says by when the next is due. */
  each?: string | undefined;
  next?: string | undefined;
  /** A field, or `registration`. */
  to: string;
  days: 'natural' | 'working';
  /** The limit as it is said, `4小时`; empty where a field says it. */
  said: string;
  /** The company has not confirmed the limit. */
  example: boolean;
  /** Where the limit is a law's: the fact, with its source. */
  law?: string | undefined;
}

/** Days off and worked weekends by year; weekends go without saying. */
export interface Calendar {
  years: Record<string, { status: 'example' | 'confirmed'; off: string[]; worked: string[] }>;
}

export interface Recurs {
  every?: Span | undefined;
  next?: string | undefined;
  timesADay?: number | undefined;
  per?: string | undefined;
  ends: Record<string, string[]>;
}

export interface LateFee {
  amount: string;
  due: string;
  /** In thousandths a day. */
  rate: number;
  suspend: number;
  terminate: number;
  /** Some of these figures is an example. */
  example: boolean;
  /** What the law says, with its source. */
  facts: string[];
  note: string;
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
  sealed: boolean;
  retentionYears?: number | undefined;
  retentionNote: string;
  rules: RuleRef[];
  /** Before year and number. */
  numberPrefix: string;
  edition: string;
  fields: Field[];
  stages: Stage[];
  clocks: Clock[];
  /** By the ids of choices: the values that close an entry, whatever else is open. */
  closes?: Record<string, string[]> | undefined;
  /** Only where a clock counts working days. */
  calendar?: Calendar | undefined;
  recurs?: Recurs | undefined;
  countBy: string[];
  repeats?: { title: string; same: string; within: number; example: boolean } | undefined;
  lateFee?: LateFee | undefined;
  voidReasons: string[];
  rows: number;
  signs: string[];
  /** Short hash of all the above, by which an entry finds the log it was made in. */
  fingerprint: string;
}

import type { RuleRef } from '../../lib/rule-ref.ts';

interface Common {
  id: string;
  title: string;
  /** Of 100. */
  weight: number;
  /** Where the figure is taken from. */
  source: string;
  rules: RuleRef[];
}

/** Where a figure can be brought from: the mark of an exam, or the entries of a log that name the person, by their fields for the date and the person. */
export type Brings = { from: 'exam' } | { from: 'log'; log: string; date: string; person: string };

interface Counted extends Common {
  unit: string;
  /** The largest figure that can be true. */
  max?: number;
  /** What of the same browser knows the figure. */
  brings?: Brings;
}

export interface Higher extends Counted {
  method: 'higher';
  target: number;
  /** 封顶 and 保底, in per cent of the weight. */
  cap: number;
  floor: number;
}

export interface Lower extends Counted {
  method: 'lower';
  target: number;
  worst: number;
}

export interface Range extends Counted {
  method: 'range';
  from: number;
  to: number;
  tolerance: number;
}

export interface Steps extends Counted {
  method: 'steps';
  steps: { at: number; score: number }[];
}

export interface Rating extends Common {
  method: 'rating';
  /** Best first. */
  scale: { score: number; label: string }[];
}

export interface Deduction extends Counted {
  method: 'deduction';
  each: number;
  /** 保底: what stays at least, in per cent of the weight. */
  floor: number;
}

export interface YesNo extends Common {
  method: 'yes-no';
  question: string;
}

/** The average of the months of a yearly sheet, out of 100. */
export interface Months extends Counted {
  method: 'months';
  /** In per cent of the weight. */
  cap: number;
}

/** One line of the sheet, as the author wrote it, with its rules looked up. */
export type Indicator = Higher | Lower | Range | Steps | Rating | Deduction | YesNo | Months;
export type MethodName = Indicator['method'];

export interface Group {
  id: string;
  title: string;
  rules: RuleRef[];
  indicators: Indicator[];
}

/** 加分项 or 扣分项: points beside the weights, for what happened on a day. */
export interface Adjustment {
  id: string;
  title: string;
  sign: 'bonus' | 'penalty';
  /** Points in one period at most. */
  max: number;
  /** Points of each event; without them each event says its own. */
  each?: number;
  /** Where the event is proved. */
  source: string;
  rules: RuleRef[];
}

export interface Veto {
  id: string;
  text: string;
  rules: RuleRef[];
}

export interface Band {
  id: string;
  title: string;
  /** The total from which it counts. */
  from: number;
}

/** What a result of these bands may be a basis for. */
export interface Use {
  bands: string[];
  text: string;
  rules: RuleRef[];
  /** Legal facts that bound it, in words. */
  basis: string[];
}

/** A scorecard as its island gets it: plain JSON, nothing to look up any more. */
export interface ScorecardData {
  id: string;
  title: string;
  purpose: string;
  period: 'month' | 'year';
  /** Of a year: ids of the monthly scorecards whose sheets are its months. */
  from: string[];
  /** Of a year: missing months are left out of the average and named, or there is no average before every one is there. */
  missingMonths: 'name' | 'ask';
  /** Of a year: how many months there must be for an average. */
  enoughMonths: number;
  /** Names of the roles: who is assessed and who assesses. */
  role: string;
  assessor: string;
  /** 文件编号. */
  file: string;
  /** Records that the signed sheet counts as. */
  keeps: string[];
  /** `example` until the company has confirmed indicators, weights and bands. */
  status: 'example' | 'confirmed';
  missing: 'share-out' | 'ask';
  /** Weight that must have figures before there is a band, where missing ones are left out. */
  enough: number;
  /** What an own target of 0 makes of an indicator that is divided by it: it does not count, or it earns 100 %. */
  zeroTarget: 'leave-out' | 'full';
  rounding: string;
  edition: string;
  groups: Group[];
  adjustments: Adjustment[];
  vetoes: Veto[];
  /** Best first; the last counts from 0. */
  bands: Band[];
  /** Where the bands come from, in words. */
  bandsSource: string;
  uses: Use[];
  outcome: string;
  /** The law that bounds it, in words. */
  outcomeBasis?: string;
  /** Short hash of all the above, by which a sheet finds the scorecard it was filled under. */
  fingerprint: string;
}

/** Of the element that holds the blank form. */
export const blankId = (scorecard: string) => `sc-${scorecard}-blank`;

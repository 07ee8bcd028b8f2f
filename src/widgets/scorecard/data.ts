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

interface Counted extends Common {
  unit: string;
  /** The largest figure that can be true. */
  max?: number;
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
}

export interface YesNo extends Common {
  method: 'yes-no';
  question: string;
}

/** One line of the sheet, as the author wrote it, with its rules looked up. */
export type Indicator = Higher | Lower | Range | Steps | Rating | Deduction | YesNo;
export type MethodName = Indicator['method'];

export interface Group {
  id: string;
  title: string;
  rules: RuleRef[];
  indicators: Indicator[];
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

/** A scorecard as its island gets it: plain JSON, nothing to look up any more. */
export interface ScorecardData {
  id: string;
  title: string;
  purpose: string;
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
  rounding: string;
  edition: string;
  groups: Group[];
  vetoes: Veto[];
  /** Best first; the last counts from 0. */
  bands: Band[];
  outcome: string;
  /** The law that bounds it, in words. */
  outcomeBasis?: string;
  /** Short hash of all the above, by which a sheet finds the scorecard it was filled under. */
  fingerprint: string;
}

/** Of the element that holds the blank form. */
export const blankId = (scorecard: string) => `sc-${scorecard}-blank`;

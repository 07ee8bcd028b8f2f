import type { RuleRef } from '../../lib/rule-ref.ts';

/** One line to check, as the author wrote it, with its rules looked up. */
export interface Item {
  id: string;
  text: string;
  /** How one tells that it is met. */
  standard?: string;
  rules: RuleRef[];
  /** Whole points that 合格 earns. */
  points: number;
  /** 一票否决: a failure here fails the run whatever the score. */
  critical: boolean;
}

export interface Section {
  id: string;
  title: string;
  /** Pass mark of this section alone, in per cent. */
  pass?: number;
  items: Item[];
}

/** A checklist as its island gets it: plain JSON, nothing to look up any more. */
export interface ChecklistData {
  id: string;
  title: string;
  purpose: string;
  /** Name of the role that fills it in. */
  role: string;
  cadence: string;
  /** 文件编号. */
  file: string;
  /** Records that the signed sheet counts as. */
  keeps: string[];
  /** Pass mark of the whole run, in per cent. */
  pass: number;
  /** `example` until the company has confirmed the items and figures. */
  status: 'example' | 'confirmed';
  shifts: string[];
  edition: string;
  sections: Section[];
  /** Short hash of all the above, by which a run finds the checklist it was filled under. */
  fingerprint: string;
}

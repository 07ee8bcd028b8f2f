/**
 * GIFT, the text format of question banks that Moodle reads and writes, as https://docs.moodle.org/en/GIFT_format describes it. What it can say
 * of a question is the shape below; what of ours it cannot say is written as near as it allows (see write.ts).
 */

export interface GiftOption {
  text: string;
  right: boolean;
  note?: string;
}

interface Common {
  /** Line of the file where it begins, from 1; 0 of one that was not read. */
  line: number;
  category: string;
  title: string;
  /** `[id:…]` and `[tag:…]` of the comment before it. */
  id: string;
  tags: string[];
  /** With ____ where a word is missing. */
  stem: string;
  /** General feedback, the 解析. */
  explain: string;
}

export type GiftQuestion = Common &
  (
    | { kind: 'single' | 'multiple'; options: GiftOption[] }
    | { kind: 'judge'; answer: boolean }
    | { kind: 'blank'; answers: string[] }
    | { kind: 'match'; pairs: { left: string; right: string }[] }
    /** A text that asks nothing: the situation of what follows. */
    | { kind: 'description' }
  );

export type GiftFault = 'essay' | 'numerical' | 'no-answer' | 'unclosed' | 'no-right' | 'weights' | 'few-pairs' | 'options';

export interface GiftProblem {
  line: number;
  says: GiftFault;
}

/** What a backslash takes the meaning from. */
export const special = /[~=#{}:\\]/g;

/** A text so that GIFT reads it as it is. A blank line would end the question, so a new line is written as such; an arrow in a text is no pair. */
export function escapeGift(text: string): string {
  return text.replaceAll('->', '→').replace(special, '\\$&').replace(/\r?\n/g, '\\n').replace(/^(\s*)\/\//, '$1／／').trim();
}

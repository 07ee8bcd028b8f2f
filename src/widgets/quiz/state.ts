import type { Given, Marking } from './data.ts';

export const modes = ['practice', 'review', 'exam'] as const;
export type Mode = (typeof modes)[number];

/** A question as a sitting asked it. The stem stays with it, so that the history can be read when the question is gone. */
export interface Asked {
  id: string;
  revision: number;
  stem: string;
  rules: string[];
}

/** One answer that was marked. Never changed afterwards. */
export interface Answer {
  id: string;
  revision: number;
  given: Given;
  /** 0 to 1. */
  points: number;
  /** Time that the question was open. */
  ms: number;
  /** Milliseconds since 1970. */
  at: number;
  /** The person said that it was a guess. */
  guessed?: true | undefined;
}

/** What an exam demanded when it was begun. */
export interface Terms {
  id: string;
  minutes: number;
  pass: number;
  multiple: Marking;
}

/** One sitting: questions asked one after the other, from the first to the last or to where the person left. */
export interface QuizState {
  mode: Mode;
  /** What it asks, as its address says it: `quiz=complaints`, `chapter=4`, `wrong`, `exam=all`. A sitting that was left is found by it. */
  scope: string;
  /** The same in words. */
  title: string;
  terms?: Terms | undefined;
  /** Decides the order of questions and options. */
  seed: string;
  edition: string;
  /** Short hash of the bank. */
  bank: string;
  questions: Asked[];
  /** Milliseconds since 1970. */
  begun: number;
  ended?: number | undefined;
  answers: Answer[];
  /** Ids that were passed over. */
  skipped: string[];
  /** Of an exam: what is entered and not yet handed in. */
  entered: Record<string, { given: Given; ms: number }>;
}

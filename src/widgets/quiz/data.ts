import type { RuleRef } from '../../lib/rule-ref.ts';
import type { Exam } from './assessment-schema.ts';
import type { Listed } from './catalogue.ts';

interface Common {
  id: string;
  /** What people know of a question belongs to its revision; a higher one begins anew. */
  revision: number;
  rules: RuleRef[];
  difficulty: number;
  stem: string;
  explain: string;
  /** The situation it asks about, where it is one of several questions about it. */
  situation?: { id: string; stem: string };
}

export interface Option {
  text: string;
  right?: boolean | undefined;
  note?: string | undefined;
}

export interface Single extends Common {
  kind: 'single';
  options: Option[];
}

export interface Multiple extends Common {
  kind: 'multiple';
  options: Option[];
}

export interface Judge extends Common {
  kind: 'judge';
  answer: boolean;
}

export interface Blank extends Common {
  kind: 'blank';
  /** One list a gap, the answer first. */
  blanks: string[][];
}

export interface Order extends Common {
  kind: 'order';
  /** In the right order. */
  steps: string[];
}

export interface Match extends Common {
  kind: 'match';
  pairs: { left: string; right: string }[];
}

/** A question that is answered by itself. A case is taken apart into its questions, each of which carries the situation. */
export type Question = Single | Multiple | Judge | Blank | Order | Match;
export type KindName = Question['kind'];

/** An answer as it is kept: the words that were chosen, put in order or typed. Kept as words, so that it can be read when the question is gone. */
export type Given = string[];

/** How a choice of several is marked: only the exact choice, or half for a part of it. */
export type Marking = Exam['multiple'];

/** One file of the bank as the browser gets it. */
export interface QuizData {
  id: string;
  title: string;
  /** Id of the section, and of its chapter. */
  section: string;
  chapter: string;
  edition: string;
  /** Short hash of the file. */
  fingerprint: string;
  questions: Question[];
}

/** The same without its words: what the page needs before somebody begins. */
export interface QuizCard extends Omit<QuizData, 'questions'> {
  questions: Listed[];
  /** Addresses of the file with the words, of its own page and of the page of results. */
  file: string;
  href: string;
  results: string;
}

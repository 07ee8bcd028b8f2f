import type { Assessment } from './assessment-schema.ts';
import type { KindName } from './data.ts';

/** A question as the catalogue lists it: enough to draw it and to count what is known of it. */
export interface Listed {
  id: string;
  revision: number;
  kind: KindName;
  rules: string[];
  difficulty: number;
  /** Id of its case. */
  situation?: string;
}

export interface ListedQuiz {
  id: string;
  title: string;
  section: string;
  chapter: string;
  questions: Listed[];
}

export interface ListedRule {
  /** As it is cited, its 条旨, its address, who carries it out. */
  label: string;
  title: string;
  href: string;
  who: string[];
  chapter: string;
}

/** The whole bank without its words: `/quizzes/index.json`. */
export interface Catalogue extends Assessment {
  /** Title of the book. */
  book: string;
  edition: string;
  /** Short hash of the whole bank: the same seed gives the same paper only of the same bank. */
  bank: string;
  chapters: { id: string; label: string; title: string }[];
  roles: { id: string; name: string }[];
  halls: string[];
  quizzes: ListedQuiz[];
  /** Those that a question cites. */
  rules: Record<string, ListedRule>;
  /** Where the files of the bank are: an address with `*` for the id. */
  files: string;
  /** Addresses of the pages of self-tests. */
  pages: { home: string; practice: string; exam: string; results: string; paper: string };
}

export const questionsOf = ({ quizzes }: Pick<Catalogue, 'quizzes'>): Listed[] => quizzes.flatMap(({ questions }) => questions);

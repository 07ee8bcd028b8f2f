import { sitePath } from '../lib/site-path.ts';
import type { ReadEdition } from './reading.ts';

/** A chapter as far as reading is concerned: its rules, and whom each concerns. */
export interface ReadingChapter {
  /** Permanent id; the file's name may change. */
  id: string;
  slug: string;
  href: string;
  /** 第四章, or what a chapter without a number is called. */
  label: string;
  title: string;
  sections: { id: string; title: string; rules: { id: string; who: string[] }[] }[];
}

/** `/reading.json`: what is fetched once somebody has chosen a role or a name. */
export interface BookReading {
  /** The present edition. */
  edition: { id: string; name: string };
  editions: ReadEdition[];
  roles: { id: string; name: string }[];
  halls: string[];
  chapters: ReadingChapter[];
  /** What is signed on paper, and the law that says what it is for. */
  declaration: string;
  law: { text: string; source: string }[];
}

let reading: Promise<BookReading> | undefined;

/** Fetched once a page. A failed fetch is tried again at the next call. */
export function fetchBookReading(): Promise<BookReading> {
  reading ??= fetch(sitePath('reading.json'))
    .then((answer) => {
      if (!answer.ok) throw new Error(`reading.json answered ${answer.status}`);
      return answer.json() as Promise<BookReading>;
    })
    .catch((error) => {
      reading = undefined;
      throw error;
    });
  return reading;
}

export const rulesOf = ({ sections }: ReadingChapter): ReadingChapter['sections'][number]['rules'] => sections.flatMap(({ rules }) => rules);

export const ruleIdsOf = (chapter: ReadingChapter): string[] => rulesOf(chapter).map(({ id }) => id);

/** 第四章　服务规范, or 附则 alone. */
export const nameOf = ({ label, title }: Pick<ReadingChapter, 'label' | 'title'>): string => (label === title ? title : `${label}　${title}`);

/** The role in handbook.yaml that everybody has. */
const everybody = 'all';

export const isOf = (role: string, who: readonly string[]): boolean => who.includes(role) || who.includes(everybody);

/** The roles that somebody can choose for themselves. */
export const choosable = (roles: BookReading['roles']): BookReading['roles'] => roles.filter(({ id }) => id !== everybody);

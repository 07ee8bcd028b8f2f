import { fingerprint } from '../../lib/fingerprint.ts';
import type { Assessment } from './assessment-schema.ts';
import type { Catalogue, ListedRule } from './catalogue.ts';
import { toListed } from './listed.ts';
import { takeApart } from './prepare.ts';
import type { QuizInput } from './schema.ts';

/** What the catalogue needs to know of the book. */
export interface CatalogueLook {
  book: string;
  edition: string;
  halls: string[];
  chapters: Catalogue['chapters'];
  roles: Catalogue['roles'];
  rule(id: string): ListedRule;
  files: Catalogue['files'];
  pages: Catalogue['pages'];
}

/** The whole bank without its words. Files come in the order of their sections. */
export function prepareCatalogue(quizzes: Record<string, QuizInput>, assessment: Assessment, { rule, ...look }: CatalogueLook): Catalogue {
  const listed = Object.entries(quizzes)
    .map(([id, { title, section, questions }]) => ({
      id,
      title,
      section,
      chapter: section.split('.')[0]!,
      questions: questions.flatMap(takeApart).map(toListed),
    }))
    .sort((a, b) => a.section.localeCompare(b.section, 'en', { numeric: true }));
  const cited = new Set(listed.flatMap(({ questions }) => questions.flatMap(({ rules }) => rules)));
  return {
    ...assessment,
    ...look,
    bank: fingerprint(quizzes),
    quizzes: listed,
    rules: Object.fromEntries([...cited].sort((a, b) => a.localeCompare(b, 'en', { numeric: true })).map((id) => [id, rule(id)])),
  };
}

import { getCollection, getEntry } from 'astro:content';
import { sitePath } from '../lib/site-path.ts';
import type { Catalogue } from '../widgets/quiz/catalogue.ts';
import { prepareCatalogue } from '../widgets/quiz/prepare-catalogue.ts';
import { getHandbook, getLook, getRules } from './look.ts';
import { getNavigation } from './navigation.ts';

let catalogue: Promise<Catalogue> | undefined;

/** The bank of questions without its words, with what the book says of the rules that it cites. */
export const getCatalogue = (): Promise<Catalogue> => (catalogue ??= makeCatalogue());

async function makeCatalogue(): Promise<Catalogue> {
  const [quizzes, assessment, handbook, look, rules, chapters] = await Promise.all([getCollection('quizzes'), getEntry('assessment', 'assessment'), getHandbook(), getLook(), getRules(), getNavigation()]);
  const byId = new Map(rules.flatMap((rule) => [[rule.article.id, rule], [rule.id, rule]] as const));
  return prepareCatalogue(Object.fromEntries(quizzes.map(({ id, data }) => [id, data])), assessment!.data, {
    book: handbook.title,
    edition: handbook.edition,
    halls: handbook.halls,
    chapters: chapters.map(({ id, label, title }) => ({ id, label, title })),
    roles: Object.entries(handbook.roles).map(([id, { name }]) => ({ id, name })),
    rule: (id) => {
      const { label, href } = look.rule(id);
      const { article, who, chapter } = byId.get(id)!;
      return { label, href, title: article.title, who, chapter: chapter.id };
    },
    files: sitePath('quizzes/*.json'),
    pages: { home: sitePath('quizzes/'), practice: sitePath('quizzes/practice/'), exam: sitePath('quizzes/exam/'), results: sitePath('quizzes/results/'), paper: sitePath('quizzes/paper/') },
  });
}

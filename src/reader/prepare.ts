import { citeFact, getChanges, getHandbook, getLaws, getRules } from '../book/look.ts';
import { getNavigation } from '../book/navigation.ts';
import type { BookReading } from './book-reading.ts';

/** What reading needs of the book, gathered at build. */
export async function prepareReading(): Promise<BookReading> {
  const [handbook, rules, changes, laws, navigation] = await Promise.all([getHandbook(), getRules(), getChanges(), getLaws(), getNavigation()]);
  return {
    edition: { id: handbook.editionId, name: handbook.edition },
    editions: changes.editions.map(({ id, name, changes: of }) => ({
      id,
      name,
      changes: of.map(({ kind, line, rules: touched }) => ({ kind, line, rules: touched.map((rule) => rule.id) })),
    })),
    roles: Object.entries(handbook.roles).map(([id, { name }]) => ({ id, name })),
    halls: handbook.halls,
    chapters: navigation.map(({ id, slug, href, label, title, sections }) => ({
      id,
      slug,
      href,
      label,
      title,
      sections: sections.map((section) => ({
        id: section.id,
        title: section.title,
        // That a rule is repealed has to be read; nobody has to do it any more.
        rules: rules.filter((rule) => rule.chapter.id === id && rule.section.id === section.id).map((rule) => ({ id: rule.id, who: rule.repealed ? [] : rule.who })),
      })),
    })),
    declaration: handbook.signOff.declaration,
    law: handbook.signOff.facts.map((id) => ({ text: laws.facts[id]!.text, source: citeFact(laws, id) })),
  };
}

import type { Book } from '../content/read-book.ts';
import type { ListedRule } from '../rule-list.ts';
import { listWords } from './list-words.ts';
import type { SearchRecord } from './record.ts';
import { toRecord } from './words.ts';

/** A built page: its address, its heading, its description. */
export interface BuiltPage {
  href: string;
  heading: string;
  description: string;
  ids: Set<string>;
}

/** Everything that can be found in a book. `base` is where the site stands, with a slash at its end; `rules` is what `rules.json` says. */
export function listRecords(book: Book, rules: ListedRule[], pages: BuiltPage[], base: string): SearchRecord[] {
  const words = listWords(book);
  const empty = { id: '', title: '', who: '', also: [], around: [], example: false };
  const role = (id: string) => book.handbook.roles[id]?.name ?? '';
  const page = (path: string) => pages.find(({ href }) => href === base + path);
  const ruleHref = (id: string) => rules.find((rule) => `${rule.id}.`.startsWith(`${id}.`))?.href;

  const forms = [
    ...Object.entries(book.checklists).map(([id, { title, purpose, role: who }]) => ({ label: title, text: purpose, who: role(who), href: `${base}checklists/${id}/` })),
    ...Object.entries(book.scorecards).map(([id, { title, purpose, role: who }]) => ({ label: title, text: purpose, who: role(who), href: `${base}scorecards/${id}/` })),
    ...Object.entries(book.logs).map(([id, { title, purpose, role: who, keeps, fields, sealed }]) => ({ label: title, text: purpose, who: role(who), around: [...keeps, ...fields.map(({ label }) => label)], href: sealed ? `${base}logs/#${id}` : `${base}logs/${id}/` })),
  ].map((form): SearchRecord => ({ ...empty, kind: 'form', place: '', ...form }));
  const items = Object.entries(book.checklists).flatMap(([id, { title, sections }]) =>
    sections.flatMap((section) =>
      section.items.map((item): SearchRecord => ({ ...empty, kind: 'item', label: item.text, text: item.standard ?? '', place: title, around: [title, section.title], href: `${base}checklists/${id}/` })),
    ),
  );
  const indicators = Object.entries(book.scorecards).flatMap(([id, { title, groups }]) =>
    groups.flatMap((group) =>
      group.indicators.map((one): SearchRecord => ({ ...empty, kind: 'indicator', label: one.title, text: 'question' in one ? one.question : '', place: title, around: [title, group.title, one.source], href: `${base}scorecards/${id}/` })),
    ),
  );
  const glossary = page('glossary/');
  const terms = Object.entries(book.glossary.terms).map(([id, { name, also, means, rules: cited }]): SearchRecord => ({
    ...empty,
    kind: 'term',
    label: name,
    text: means,
    also,
    place: '',
    href: glossary ? `${glossary.href}${glossary.ids.has(id) ? `#${id}` : ''}` : (cited[0] && ruleHref(cited[0])) || `${base}search/`,
  }));
  const taken = new Set(forms.map(({ href }) => href));
  const rest = pages
    .filter(({ href }) => !taken.has(href) && href !== `${base}search/`)
    .map(({ href, heading, description }): SearchRecord => ({ ...empty, kind: 'page', label: heading, text: description, place: '', href }));
  return [...rules.map((rule) => toRecord(rule, words)), ...items, ...indicators, ...forms, ...terms, ...rest];
}

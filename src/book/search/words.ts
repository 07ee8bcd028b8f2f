import type { ListedRule } from '../rule-list.ts';
import type { SearchRecord } from './record.ts';

/** What search has to know of the rules beside `rules.json`, as `search.json` gives it. */
export interface SearchWords {
  /** Label of each chapter: 第四章. */
  chapters: Record<string, string>;
  /** Title of each section by its id. */
  sections: Record<string, string>;
  rules: Record<string, {
    /** Names of the roles. */
    who?: string;
    /** The record that it asks for. */
    record?: string;
    /** Everyday words. */
    also?: string[];
  }>;
}

/** A rule as search takes it. */
export function toRecord({ id, label, title, text, chapter, href, example }: ListedRule, { chapters, sections, rules }: SearchWords): SearchRecord {
  const [first = '', second = ''] = id.split('.');
  const { who = '', record = '', also = [] } = rules[id] ?? {};
  const section = sections[`${first}.${second}`] ?? '';
  const name = chapters[first] ?? '';
  return { kind: 'rule', id, label, title, text, place: name === chapter ? chapter : `${name}　${chapter}`, who, also, around: [section, chapter, record].filter(Boolean), href, example };
}

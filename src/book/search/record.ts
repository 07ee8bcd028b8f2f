/** What can be found. Rules are listed before everything else. */
export const kinds = ['rule', 'item', 'indicator', 'form', 'term', 'page'] as const;
export type Kind = (typeof kinds)[number];

/** One thing that can be found: a rule, an item of a checklist, an indicator, a form, a term, a page. */
export interface SearchRecord {
  kind: Kind;
  /** Id of a rule; empty for the rest. */
  id: string;
  /** What stands in front: the number of a rule, the title of the rest. */
  label: string;
  /** 条旨 of a rule; empty where the label says it. */
  title: string;
  text: string;
  /** Where it stands, in words: 第四章　服务规范. */
  place: string;
  /** Who acts, in words; empty where nobody does. */
  who: string;
  /** Everyday words for it. */
  also: string[];
  /** Titles and names round it that count as its words. */
  around: string[];
  href: string;
  /** A figure in the text is an example. */
  example: boolean;
}

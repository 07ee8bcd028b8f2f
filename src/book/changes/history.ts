import type { Changes, Rule } from '../content/schema.ts';

export type Edition = Changes['editions'][number];
export type Change = Edition['changes'][number];
export type TouchedRule = Change['rules'][number];
/** What stands in a rule's tag and can change without its words: who, when, kind, evidence. */
export type Attributes = Pick<Rule, 'who' | 'when' | 'kind' | 'evidence'>;
export type AttributeName = keyof Attributes;

export const attributeNames: readonly AttributeName[] = ['who', 'when', 'kind', 'evidence'];

/** What one edition did to one rule. */
export interface Step {
  edition: Edition;
  kind: Change['kind'];
  line: string;
  /** new: it is there since this edition. repealed: it no longer holds since then. changed: another text, or another tag. */
  what: 'new' | 'changed' | 'repealed';
  /** The text before and after. A new rule has nothing before; of a repealed one they are the same. */
  before: string | undefined;
  after: string;
  /** What changed in its tag. */
  attributes: { name: AttributeName; before: unknown; after: unknown }[];
}

/**
 * The steps of a rule, the oldest first. `changes.yaml` holds only what was before: the text after an edition is what the
 * next change of the rule calls `was`, and after the last one the text of today.
 */
export function traceRule(rule: Rule, { editions }: Changes): Step[] {
  const entries = editions.flatMap((edition) => edition.changes.flatMap((change) => change.rules.filter(({ id }) => id === rule.id).map((touched) => ({ edition, change, touched }))));
  return entries.map(({ edition, change, touched }, n) => {
    const later = entries.slice(n + 1).map((one) => one.touched);
    const after = later.find(({ was }) => was !== undefined)?.was ?? rule.text;
    const what = isNew(touched) ? (rule.repealed === edition.id ? 'repealed' : 'new') : 'changed';
    return {
      edition,
      kind: change.kind,
      line: change.line,
      what,
      before: what === 'new' ? undefined : (touched.was ?? after),
      after,
      attributes: attributeNames.flatMap((name) => {
        const before = touched.before?.[name];
        if (before === undefined) return [];
        const next = later.find((one) => one.before?.[name] !== undefined);
        return [{ name, before: before ?? undefined, after: next ? (next.before![name] ?? undefined) : rule[name] }];
      }),
    };
  });
}

/** Nothing was before: the rule is new, or, in the edition that repeals it, it is repealed. */
export const isNew = ({ was, before }: TouchedRule): boolean => was === undefined && before === undefined;

/** Ids of all rules that any edition has touched. */
export const listTouched = ({ editions }: Changes): Set<string> => new Set(editions.flatMap(({ changes }) => changes.flatMap(({ rules }) => rules.map(({ id }) => id))));

/** Ids of the editions whose texts are shown together: the newest, and older ones as long as no more rules than this are touched. */
export function listInFull(editions: readonly Edition[], rules: number): Set<string> {
  const shown = new Set<string>();
  let touched = 0;
  for (const { id, changes } of [...editions].reverse()) {
    touched += changes.reduce((sum, change) => sum + change.rules.length, 0);
    if (shown.size > 0 && touched > rules) break;
    shown.add(id);
  }
  return shown;
}

import type { Parameter, Rule } from '../content/schema.ts';
import { attributeNames, type Change, type TouchedRule } from './history.ts';

/** Of an edition what a comparison needs: a book as it is read, or a `handbook.json`. */
export interface Snapshot {
  handbook: { edition: string; editionId: string };
  rules: readonly Rule[];
  parameters: Record<string, Parameter>;
}

/** One entry for `changes.yaml`, but for the line to the reader, which an editor writes. */
export interface DraftedChange {
  /** A guess: an editor decides. */
  kind: Change['kind'];
  /** Where, and why this kind: words for the editor. */
  about: string;
  rules: TouchedRule[];
}

export interface Draft {
  changes: DraftedChange[];
  /** What the new book must not do: the ids concerned, in words. */
  errors: string[];
  /** What changed without changing a rule: nothing to enter, but to know. */
  remarks: string[];
}

/**
 * Compares two editions. Rules of one article that changed in the same kind of way come together. A text that differs only in
 * its marks is guessed to be editorial; all else is material, because whoever has read it had better be asked once too often.
 */
export function draftChanges(before: Snapshot, after: Snapshot): Draft {
  const old = new Map(before.rules.map((rule) => [rule.id, rule]));
  const present = new Map(after.rules.map((rule) => [rule.id, rule]));
  const errors = [...old.keys()].filter((id) => !present.has(id)).map((id) => `${id} is gone. Ids are permanent: put its <Clause> back and add repealed="${after.handbook.editionId}".`);
  const groups = new Map<string, DraftedChange>();
  const remarks = describeParameters(before.parameters, after.parameters);

  for (const rule of after.rules) {
    const was = old.get(rule.id);
    const { touched, reasons, kind, error } = was ? compareRule(was, rule) : { touched: { id: rule.id }, reasons: [rule.repealed === undefined ? 'new' : 'new and repealed at once'], kind: 'material' as const, error: undefined };
    if (error) errors.push(error);
    if (was && was.article.title !== rule.article.title) remarks.push(`${rule.article.id} was called ${was.article.title} and is called ${rule.article.title}.`);
    if (!touched) continue;
    const key = `${rule.article.id} ${kind}`;
    const about = `${rule.id}: ${reasons.join(', ')}`;
    const group = groups.get(key);
    if (group) {
      group.rules.push(touched);
      group.about += `; ${about}`;
    } else groups.set(key, { kind, about: `${rule.article.title}. ${about}`, rules: [touched] });
  }
  return { changes: [...groups.values()], errors, remarks: [...new Set(remarks)] };
}

interface Comparison {
  touched?: TouchedRule;
  reasons: string[];
  kind: Change['kind'];
  error?: string;
}

function compareRule(was: Rule, rule: Rule): Comparison {
  const isRepealed = was.repealed === undefined && rule.repealed !== undefined;
  if (was.repealed !== undefined && rule.repealed === undefined) return { reasons: [], kind: 'material', error: `${rule.id} was repealed and is back. A repealed id stays so; give the rule a new one.` };
  const hasNewText = was.text !== rule.text;
  const before = Object.fromEntries(attributeNames.flatMap((name) => (String(was[name]) === String(rule[name]) ? [] : [[name, was[name] ?? null]])));
  const names = Object.keys(before);
  if (rule.repealed !== undefined && (hasNewText || names.length > 0)) return { reasons: [], kind: 'material', error: `${rule.id} is repealed and has another text or tag than before. Put them back: what is repealed is kept as it was.` };
  if (isRepealed) return { touched: { id: rule.id }, reasons: ['repealed'], kind: 'material' };
  if (!hasNewText && names.length === 0) return { reasons: [], kind: 'editorial' };
  const onlyMarks = hasNewText && lettersOf(was.text) === lettersOf(rule.text);
  const reasons = [...(hasNewText ? [onlyMarks ? 'only its marks' : digitsOf(was.text) === digitsOf(rule.text) ? 'its words' : 'a figure in it'] : []), ...names];
  return {
    touched: { id: rule.id, ...(hasNewText && { was: was.text }), ...(names.length > 0 && { before: before as TouchedRule['before'] }) },
    reasons,
    kind: names.length === 0 && onlyMarks ? 'editorial' : 'material',
  };
}

/** A text without its marks and spaces. */
const lettersOf = (text: string) => text.replace(/[\p{P}\p{S}\s]/gu, '');
const digitsOf = (text: string) => text.replace(/\D+/g, ' ').trim();

/** A figure that was confirmed, or is an example again, changes no text. */
function describeParameters(before: Record<string, Parameter>, after: Record<string, Parameter>): string[] {
  return Object.entries(after).flatMap(([id, { status }]) => (before[id] && before[id].status !== status ? [`The parameter ${id} was ${before[id].status} and is ${status}.`] : []));
}

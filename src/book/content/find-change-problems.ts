import { join } from 'node:path';
import { isNew, traceRule } from '../changes/history.ts';
import { nearest, type Problem } from './problem.ts';
import type { Reading } from './read-book.ts';

/** What `changes.yaml` says of the rules, against what the chapters say; and rules that are repealed. */
export function findChangeProblems(book: Reading, dir: string): Problem[] {
  const file = join(dir, 'changes.yaml');
  const problems: Problem[] = [];
  const note = (at: string, message: string, where = file) => problems.push({ file: where, at, message });
  const { editions } = book.changes;
  const ids = editions.map(({ id }) => id);
  const rules = new Map(book.rules.map((rule) => [rule.id, rule]));
  const chaptersRead = ![...book.unreadable].some((path) => path.startsWith('chapters/'));

  for (const [e, { id, name, date, changes }] of editions.entries()) {
    const at = `editions[${e}]`;
    const before = editions[e - 1];
    if (ids.indexOf(id) !== e) note(`${at}.id`, `"${id}" is already the id of editions[${ids.indexOf(id)}].`);
    if (before && date <= before.date) note(`${at}.date`, `is ${date}, not after ${before.date} of the edition before. The oldest stands first.`);
    if (e === 0 && changes.length > 0) note(`${at}.changes`, 'the first edition changes nothing; write [].');
    if (e === editions.length - 1 && !book.unreadable.has('handbook.yaml')) {
      const { edition, editionId } = book.handbook;
      if (id !== editionId) note(`${at}.id`, `is "${id}", but handbook.yaml says that the present edition is "${editionId}".`);
      else if (name !== edition) note(`${at}.name`, `is "${name}", but handbook.yaml calls the present edition "${edition}".`);
    }
    const touched = new Map<string, string>();
    for (const [c, { rules: entries }] of changes.entries()) {
      for (const [r, { id: rule, before: attributes }] of entries.entries()) {
        const here = `${at}.changes[${c}].rules[${r}]`;
        const first = touched.get(rule);
        if (first) note(here, `${rule} is already among ${first}. One edition says of a rule once how it was.`);
        touched.set(rule, `${at}.changes[${c}].rules`);
        if (!rules.has(rule) && chaptersRead && !book.faulty.has(rule)) note(here, `there is no rule "${rule}". A repealed one keeps its <Clause>.${nearest(rule, rules.keys())}`);
        for (const role of attributes?.who ?? [])
          if (!book.handbook.roles[role] && !book.unreadable.has('handbook.yaml')) note(`${here}.before.who`, `there is no role "${role}" in handbook.yaml.${nearest(role, Object.keys(book.handbook.roles))}`);
      }
    }
  }

  for (const rule of rules.values()) {
    const steps = traceRule(rule, book.changes);
    const gone = ids.indexOf(rule.repealed ?? '');
    for (const [n, { edition, what, before, after, attributes }] of steps.entries()) {
      const at = `editions[${editions.indexOf(edition)}], ${rule.id}`;
      const entry = edition.changes.flatMap((change) => change.rules).find(({ id }) => id === rule.id)!;
      if (what === 'new' && n > 0) note(at, `has no \`was\`, so it is new in this edition, but edition ${steps[n - 1]!.edition.id} already knows it.`);
      if (entry.was !== undefined && before === after) note(at, `\`was\` is the text that ${n === steps.length - 1 ? 'it has now' : `edition ${steps[n + 1]!.edition.id} calls \`was\``}: nothing changed.`);
      for (const one of attributes) if (String(one.before) === String(one.after)) note(`${at}, before.${one.name}`, `is "${one.before ?? null}" after this edition, too: nothing changed.`);
      if (gone > 0 && editions.indexOf(edition) > gone) note(at, `edition ${rule.repealed} has repealed it, so nothing changes it later.`);
      if (rule.repealed === edition.id && !isNew(entry)) note(at, 'a rule that is repealed keeps its text and its tag; leave out `was` and `before`.');
    }
    if (rule.repealed === undefined) continue;
    const where = join(dir, `chapters/${rule.chapter.slug}.mdx`);
    const at = `<Clause id="${rule.id}"> repealed`;
    if (gone < 0) {
      if (!book.unreadable.has('changes.yaml')) note(at, `there is no edition "${rule.repealed}" in changes.yaml.${nearest(rule.repealed, ids)}`, where);
    } else if (gone === 0) note(at, 'the first edition repeals nothing. Leave the rule out.', where);
    else if (!steps.some(({ edition }) => edition.id === rule.repealed)) note(at, `edition ${rule.repealed} in changes.yaml does not say so. Add ${rule.id} to its changes, without \`was\`.`, where);
  }
  return problems;
}


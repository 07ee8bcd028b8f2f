import { join } from 'node:path';
import { nearest, type Problem } from './problem.ts';
import type { Reading } from './read-book.ts';

/** What no scorecard knows of itself: the months of a year, the logs that its figures are brought from, and its facts. */
export function findScorecardProblems({ scorecards, logs, laws, unreadable }: Reading, dir: string): Problem[] {
  const problems: Problem[] = [];
  for (const [id, { from, groups, uses }] of Object.entries(scorecards)) {
    const complain = (at: string, message: string) => problems.push({ file: join(dir, `scorecards/${id}.yaml`), at, message });
    for (const [n, month] of from.entries()) {
      const found = scorecards[month];
      if (!found && !unreadable.has(`scorecards/${month}.yaml`)) complain(`from[${n}]`, `there is no scorecard "${month}".${nearest(month, Object.keys(scorecards))}`);
      if (found && found.period !== 'month') complain(`from[${n}]`, `"${month}" is not of a month.`);
    }
    for (const [g, { indicators }] of groups.entries()) for (const [i, one] of indicators.entries()) {
      if (!('brings' in one) || one.brings?.from !== 'log') continue;
      const { log, date, person } = one.brings;
      const at = `groups[${g}].indicators[${i}].brings`;
      const found = logs[log];
      if (!found && !unreadable.has(`logs/${log}.yaml`)) complain(`${at}.log`, `there is no log "${log}".${nearest(log, Object.keys(logs))}`);
      const fields = found?.fields.map((field) => field.id) ?? [date, person];
      for (const [key, field] of [['date', date], ['person', person]] as const) if (!fields.includes(field)) complain(`${at}.${key}`, `"${log}" has no field "${field}".${nearest(field, fields)}`);
    }
    for (const [u, { facts }] of uses.entries()) for (const [f, fact] of facts.entries()) {
      if (!laws.facts[fact] && !unreadable.has('laws.yaml')) complain(`uses[${u}].facts[${f}]`, `there is no fact in laws.yaml "${fact}".${nearest(fact, Object.keys(laws.facts))}`);
    }
  }
  return problems;
}

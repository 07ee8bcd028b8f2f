import { join } from 'node:path';
import { log as words } from '../../ui/text/zh-Hans/log.ts';
import { nearest, type Problem } from './problem.ts';
import type { Reading } from './read-book.ts';

/** What no log knows of itself: its figures, its facts, and the other logs that it names. */
export function findLogProblems(book: Reading, dir: string): Problem[] {
  const problems: Problem[] = [];
  const { logs, parameters, laws, unreadable } = book;
  const prefixes = new Map<string, string>();
  for (const [id, log] of Object.entries(logs)) {
    const file = join(dir, `logs/${id}.yaml`);
    const complain = (at: string, message: string) => problems.push({ file, at, message });
    /** A parameter in one of these units. */
    const figure = (name: string | undefined, at: string, units: readonly string[]) => {
      if (name === undefined) return;
      const found = parameters[name];
      if (!found) {
        if (!unreadable.has('parameters.yaml')) complain(at, `there is no parameter "${name}".${nearest(name, Object.keys(parameters))}`);
      } else if (typeof found.value !== 'number' || found.value <= 0 || !units.includes(found.unit ?? '')) {
        complain(at, `"${name}" is ${found.value}${found.unit ?? ''}; it must be a number of ${units.join(', ')}.`);
      }
    };
    const fact = (name: string, at: string): string | undefined => {
      if (!laws.facts[name] && !unreadable.has('laws.yaml')) complain(at, `there is no fact in laws.yaml "${name}".${nearest(name, Object.keys(laws.facts))}`);
      return laws.facts[name]?.figure;
    };

    const other = prefixes.get(log.numberPrefix);
    if (other) complain('numberPrefix', `"${log.numberPrefix}" is that of the log "${other}" too; a number must tell its log.`);
    prefixes.set(log.numberPrefix, id);

    for (const [n, { limit, days, outer }] of log.clocks.entries()) {
      figure(limit, `clocks[${n}].limit`, days === 'working' ? words.units.day : Object.values(words.units).flat());
      const said = outer === undefined ? undefined : fact(outer, `clocks[${n}].outer`);
      if (said !== undefined && !words.outerFigure.test(said)) complain(`clocks[${n}].outer`, `the figure of "${outer}" is "${said}"; an outer limit is a number of days.`);
    }
    figure(log.recurs?.every, 'recurs.every', [...words.units.day, ...words.units.week, ...words.units.month, ...words.units.year]);
    figure(log.recurs?.timesADay, 'recurs.timesADay', words.units.times);
    figure(log.repeats?.within, 'repeats.within', words.units.day);
    if (log.lateFee) {
      figure(log.lateFee.rate, 'lateFee.rate', ['‰']);
      figure(log.lateFee.suspend, 'lateFee.suspend', words.units.day);
      figure(log.lateFee.terminate, 'lateFee.terminate', words.units.day);
      for (const [n, name] of log.lateFee.facts.entries()) fact(name, `lateFee.facts[${n}]`);
    }
    for (const [n, field] of log.fields.entries()) {
      for (const [m, one] of [field, ...(field.kind === 'entries' ? field.fields : [])].entries()) {
        if (one.kind !== 'record') continue;
        const at = m === 0 ? `fields[${n}]` : `fields[${n}].fields[${m - 1}]`;
        const target = logs[one.log];
        if (!target) {
          if (!unreadable.has(`logs/${one.log}.yaml`)) complain(`${at}.log`, `there is no log "${one.log}".${nearest(one.log, Object.keys(logs))}`);
          continue;
        }
        if (target.sealed && !log.sealed) complain(`${at}.log`, `"${one.log}" is sealed; an unsealed log cannot name its entries.`);
        if (!target.fields.some(({ id }) => id === one.shows)) complain(`${at}.shows`, `"${one.log}" has no field "${one.shows}".${nearest(one.shows, target.fields.map(({ id }) => id))}`);
      }
    }
  }
  return problems;
}

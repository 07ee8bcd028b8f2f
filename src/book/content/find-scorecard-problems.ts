import { join } from 'node:path';
import { nearest, type Problem } from './problem.ts';
import type { Reading } from './read-book.ts';

/** What no scorecard knows of itself: the logs that its figures can be brought from, and their fields. */
export function findScorecardProblems({ scorecards, logs, unreadable }: Pick<Reading, 'scorecards' | 'logs' | 'unreadable'>, dir: string): Problem[] {
  return Object.entries(scorecards).flatMap(([id, { groups }]) =>
    groups.flatMap(({ indicators }, g) =>
      indicators.flatMap((indicator, i) => {
        const brings = 'brings' in indicator ? indicator.brings : undefined;
        if (brings?.from !== 'log') return [];
        const complain = (key: string, message: string): Problem => ({ file: join(dir, `scorecards/${id}.yaml`), at: `groups[${g}].indicators[${i}].brings.${key}`, message });
        const log = logs[brings.log];
        if (!log) return unreadable.has(`logs/${brings.log}.yaml`) ? [] : [complain('log', `there is no log "${brings.log}".${nearest(brings.log, Object.keys(logs))}`)];
        const fieldsOf = (...kinds: string[]) => log.fields.filter(({ kind }) => kinds.includes(kind)).map((field) => field.id);
        const [dates, people] = [fieldsOf('date', 'date-time'), fieldsOf('person')];
        return [
          ...(dates.includes(brings.date) ? [] : [complain('date', `the log "${brings.log}" has no date "${brings.date}".${nearest(brings.date, dates)}`)]),
          ...(people.includes(brings.person) ? [] : [complain('person', `the log "${brings.log}" has no person "${brings.person}".${nearest(brings.person, people)}`)]),
        ];
      }),
    ),
  );
}

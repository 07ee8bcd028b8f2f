import type { ChecklistData } from '../data.ts';
import { summarise, type Result } from '../model.ts';
import { placesOf, standingOf } from '../places.ts';
import type { ChecklistState } from '../state.ts';

interface Filled {
  data: ChecklistData;
  state: ChecklistState;
}

export interface TrendPoint {
  /** Place in the list it was made of. */
  run: number;
  date: string;
  /** In tenths. */
  score: number;
  pass: number;
  result: Result;
}

/** Scores from the earliest day to the latest; runs of one day in the order in which they were begun. Runs without a score are left out. */
export function drawTrend(runs: readonly Filled[]): TrendPoint[] {
  return runs
    .flatMap(({ data, state }, run): TrendPoint[] => {
      const { score, result } = summarise(data, state);
      return score === null ? [] : [{ run, date: state.head.date, score, pass: data.pass, result }];
    })
    .sort((a, b) => a.date.localeCompare(b.date) || startOf(runs[a.run]).localeCompare(startOf(runs[b.run])));
}

const startOf = (run: Filled | undefined): string => run?.state.head.start ?? '';

export interface FailedItem {
  item: string;
  text: string;
  failed: number;
  /** How often it was judged at all: 不适用 and what was left open do not count. */
  judged: number;
}

/** Items by how often they failed, the most first; those that never did are left out. The words are those of the newest run. */
export function countFailures(runs: readonly Filled[]): FailedItem[] {
  const items = new Map<string, FailedItem>();
  for (const { data, state } of runs) {
    for (const { key, item } of placesOf(data, state)) {
      const standing = standingOf(item, state.answers[key]);
      if (standing !== 'ok' && standing !== 'no') continue;
      const { failed = 0, judged = 0 } = items.get(item.id) ?? {};
      items.set(item.id, { item: item.id, text: item.text, failed: failed + (standing === 'no' ? 1 : 0), judged: judged + 1 });
    }
  }
  return [...items.values()].filter(({ failed }) => failed > 0).sort((a, b) => b.failed - a.failed || b.failed / b.judged - a.failed / a.judged);
}

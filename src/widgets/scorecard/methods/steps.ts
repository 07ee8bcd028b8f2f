import type { Steps } from '../data.ts';
import { exact } from '../exact.ts';
import { readNumber } from '../figure.ts';
import type { Method } from './method.ts';

/** In proportion between two marks; below the first as the first, above the last as the last. */
export const steps: Method<Steps> = {
  read: readNumber,
  score: ({ steps }, value) => {
    const first = steps[0]!;
    const last = steps.at(-1)!;
    const edge = value.lte(first.at) ? first : value.gte(last.at) ? last : undefined;
    if (edge) return { percent: { over: exact(edge.score), under: exact(1) }, reason: edge === first ? 'first' : 'last', named: [value.toFixed(), String(edge.at), String(edge.score)] };
    const upper = steps.findIndex(({ at }) => value.lt(at));
    const [a, b] = [steps[upper - 1]!, steps[upper]!];
    const width = exact(b.at).minus(a.at);
    const over = exact(a.score).times(width).plus(value.minus(a.at).times(exact(b.score).minus(a.score)));
    return { percent: { over, under: width }, reason: 'between', named: [value, a.at, b.at, a.score, b.score].map((figure) => exact(figure).toFixed()) };
  },
  best: ({ steps }, value) => {
    const most = Math.max(...steps.map(({ score }) => score));
    const full = steps.filter(({ score }) => score === most).map(({ at }) => at);
    // Where the scores rise, the first mark of the full score is the nearest one; where they fall, the last.
    const rises = steps.at(-1)!.score >= steps[0]!.score;
    const mark = exact(rises ? full[0]! : full.at(-1)!);
    return rises ? (value.gt(mark) ? value : mark) : value.lt(mark) ? value : mark;
  },
  marks: ({ steps }) => steps.map(({ at }) => at),
};

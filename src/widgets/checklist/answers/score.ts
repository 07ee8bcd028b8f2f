import type { AnswerShapes } from '../data.ts';
import { type Kind, readCount, share } from './kind.ts';

/** A mark from 0 to `max` earns its part of the points. */
export const score: Kind<AnswerShapes['score']> = {
  read: (value, { max, fails }, points) => {
    if (value === '') return { is: 'open' };
    const mark = readCount(value);
    if (mark === null || mark > max) return { is: 'bad' };
    return { is: mark <= fails ? 'no' : 'ok', earned: share(points, mark, max) };
  },
  say: (value, { max, levels }, words) => words.mark(value, max, levels?.[Number(value)] ?? ''),
  judge: ({ max, fails, levels }, words) => words.judgeScore(max, fails, levels?.[fails] ?? ''),
};

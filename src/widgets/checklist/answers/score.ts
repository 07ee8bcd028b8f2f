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
  say: (value, { levels }, words) => words.mark(String(readCount(value) ?? value), levels?.[readCount(value) ?? -1] ?? ''),
  judge: ({ fails }, words) => words.judgeScore(fails),
};

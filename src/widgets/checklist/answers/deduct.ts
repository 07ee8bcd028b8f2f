import type { AnswerShapes } from '../data.ts';
import { type Kind, readCount } from './kind.ts';

/** 每次扣n，扣完为止. */
export const deduct: Kind<AnswerShapes['deduct']> = {
  read: (value, { each }, points) => {
    if (value === '') return { is: 'open' };
    const found = readCount(value);
    if (found === null) return { is: 'bad' };
    return found === 0 ? { is: 'ok', earned: 100 * points } : { is: 'no', earned: 100 * Math.max(0, points - each * found) };
  },
  say: (value, { unit }, words) => words.found(readCount(value) ?? 0, unit),
  judge: ({ each, unit }, words) => words.judgeDeduct(each, unit),
};

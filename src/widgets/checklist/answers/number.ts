import type { AnswerShapes } from '../data.ts';
import type { Kind } from './kind.ts';

/** All within the range, nothing outside it. Without a range it is only written down. */
export const number: Kind<AnswerShapes['number']> = {
  read: (value, { min, max, decimals = 0 }, points) => {
    if (value.trim() === '') return { is: 'open' };
    const figure = readFigure(value, decimals);
    if (figure === null) return { is: 'bad' };
    if (min === undefined && max === undefined) return { is: 'noted' };
    const within = figure >= (min ?? figure) && figure <= (max ?? figure);
    return within ? { is: 'ok', earned: 100 * points } : { is: 'no', earned: 0 };
  },
  say: (value, { unit, decimals = 0 }, words) => words.figure(String(readFigure(value, decimals) ?? value), unit),
  judge: ({ min, max, unit }, words) => (min === undefined && max === undefined ? '' : words.judgeNumber(min, max, unit)),
};

/** A figure with so many digits after its point at most; null where it is none. */
function readFigure(text: string, decimals: number): number | null {
  const [, , after = ''] = /^(-?\d{1,9})(?:\.(\d*))?$/.exec(plain(text)) ?? [];
  return /^-?\d{1,9}(?:\.\d*)?$/.test(plain(text)) && after.length <= decimals ? Number(plain(text)) : null;
}

/** NFKC makes plain digits, points and signs of the full-width ones; 。 is what a Chinese keyboard writes for a point. */
const plain = (text: string): string => text.normalize('NFKC').trim().replace('。', '.').replace('−', '-');

import type { AnswerShapes } from '../data.ts';
import type { Kind } from './kind.ts';

/** One of the options, each with its own points. */
export const choice: Kind<AnswerShapes['choice']> = {
  read: (value, { options }) => {
    if (value === '') return { is: 'open' };
    const chosen = options.find(({ text }) => text === value);
    return chosen ? { is: chosen.fails ? 'no' : 'ok', earned: 100 * chosen.points } : { is: 'bad' };
  },
  say: (value) => value,
  // Its options say it themselves.
  judge: () => '',
};

import type { AnswerShapes } from '../data.ts';
import type { Kind } from './kind.ts';

/** 合格 earns all, 不合格 nothing. */
export const verdict: Kind<AnswerShapes['verdict']> = {
  read: (value, _, points) => (value === 'ok' ? { is: 'ok', earned: 100 * points } : value === 'no' ? { is: 'no', earned: 0 } : { is: value === '' ? 'open' : 'bad' }),
  say: (value, _, words) => words.verdict[value === 'ok' ? 'ok' : 'no'],
  judge: () => '',
};

import type { AnswerShapes } from '../data.ts';
import type { Kind } from './kind.ts';

/** A sentence that is only written down. */
export const text: Kind<AnswerShapes['text']> = {
  read: (value) => ({ is: value.trim() === '' ? 'open' : 'noted' }),
  say: (value) => value,
  judge: () => '',
};

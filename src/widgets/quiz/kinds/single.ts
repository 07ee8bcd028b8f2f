import type { Single } from '../data.ts';
import type { Kind } from './kind.ts';

/** 单选. */
export const single: Kind<Single> = {
  choices: ({ options }) => options.map(({ text }) => text),
  right: ({ options }) => options.flatMap(({ text, right }) => (right ? [text] : [])),
  isComplete: (_, given) => given.length === 1,
  judge: (question, [chosen]) => (chosen === single.right(question)[0] ? 1 : 0),
};

import type { Multiple } from '../data.ts';
import type { Kind } from './kind.ts';

/** 多选. Under `half`, a part of the right ones without a wrong one earns half. */
export const multiple: Kind<Multiple> = {
  choices: ({ options }) => options.map(({ text }) => text),
  right: ({ options }) => options.flatMap(({ text, right }) => (right ? [text] : [])),
  isComplete: (_, given) => given.length > 0,
  judge: (question, given, marking) => {
    const right = multiple.right(question);
    if (given.length === 0 || given.some((one) => !right.includes(one))) return 0;
    if (new Set(given).size === right.length) return 1;
    return marking === 'half' ? 0.5 : 0;
  },
};

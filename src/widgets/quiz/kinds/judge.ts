import type { Judge } from '../data.ts';
import type { Kind } from './kind.ts';

/** 判断. Kept as `true` and `false`; the page says 对 and 错, always in this order. */
export const judge: Kind<Judge> = {
  choices: () => ['true', 'false'],
  fixed: true,
  right: ({ answer }) => [String(answer)],
  isComplete: (_, given) => given.length === 1,
  judge: ({ answer }, [chosen]) => (chosen === String(answer) ? 1 : 0),
};

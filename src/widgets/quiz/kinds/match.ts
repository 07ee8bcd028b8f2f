import type { Match } from '../data.ts';
import { type Kind, share } from './kind.ts';

/** 匹配. `given[n]` is the right side chosen for pair n, empty where none is. Each pair earns its share. */
export const match: Kind<Match> = {
  choices: ({ pairs }) => [...new Set(pairs.map(({ right }) => right))],
  right: ({ pairs }) => pairs.map(({ right }) => right),
  isComplete: ({ pairs }, given) => pairs.every((_, n) => (given[n] ?? '') !== ''),
  judge: ({ pairs }, given) => share(pairs.filter(({ right }, n) => given[n] === right).length, pairs.length),
};

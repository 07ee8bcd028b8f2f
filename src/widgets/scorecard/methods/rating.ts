import type { Rating } from '../data.ts';
import { exact } from '../exact.ts';
import { figure, missing, wrong } from '../figure.ts';
import type { Method } from './method.ts';

/** One level of a scale, kept as the score of the level. */
export const rating: Method<Rating> = {
  read: (text, { scale }) => {
    if (text === '') return missing;
    const level = scale.find(({ score }) => String(score) === text);
    return level ? figure(exact(level.score)) : wrong('choice');
  },
  score: (_, value) => ({ percent: { over: value, under: exact(1) }, reason: 'rating', named: [value.toFixed()] }),
  best: ({ scale }) => exact(scale[0]!.score),
  marks: ({ scale }) => scale.map(({ score }) => score),
};

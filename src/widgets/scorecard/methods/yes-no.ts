import type { YesNo } from '../data.ts';
import { exact } from '../exact.ts';
import { figure, missing, wrong } from '../figure.ts';
import type { Method } from './method.ts';

/** Yes earns the weight, no earns nothing. */
export const yesNo: Method<YesNo> = {
  read: (text) => (text === '' ? missing : text === 'yes' ? figure(exact(1)) : text === 'no' ? figure(exact(0)) : wrong('choice')),
  score: (_, value) => ({ percent: { over: value.times(100), under: exact(1) }, reason: value.eq(1) ? 'yes' : 'no', named: [] }),
  best: () => exact(1),
  marks: () => [0],
};

import type { Order } from '../data.ts';
import type { Kind } from './kind.ts';

/** 排序. A sequence with one step out of place is not the procedure, so it is all or nothing. */
export const order: Kind<Order> = {
  choices: ({ steps }) => steps,
  right: ({ steps }) => steps,
  isComplete: ({ steps }, given) => given.length === steps.length,
  judge: ({ steps }, given) => (given.length === steps.length && steps.every((step, n) => given[n] === step) ? 1 : 0),
};

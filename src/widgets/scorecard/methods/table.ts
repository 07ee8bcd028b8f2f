import type { Indicator, MethodName } from '../data.ts';
import { deduction } from './deduction.ts';
import { higher } from './higher.ts';
import { lower } from './lower.ts';
import type { Method } from './method.ts';
import { months } from './months.ts';
import { range } from './range.ts';
import { rating } from './rating.ts';
import { steps } from './steps.ts';
import { yesNo } from './yes-no.ts';

/** Every method by the name that authors write. A new one is a module here, its shape in data.ts and schema.ts, and its words. */
const methods: { [M in MethodName]: Method<Extract<Indicator, { method: M }>> } = { higher, lower, range, steps, rating, deduction, 'yes-no': yesNo, months };

/** The method of an indicator. The table ties names to shapes, so the two belong together. */
export function methodOf<I extends Indicator>({ method }: I): Method<I> {
  return methods[method] as unknown as Method<I>;
}

import type { KindName, Question } from '../data.ts';
import { blank } from './blank.ts';
import { judge } from './judge.ts';
import type { Kind } from './kind.ts';
import { match } from './match.ts';
import { multiple } from './multiple.ts';
import { order } from './order.ts';
import { single } from './single.ts';

/** Every kind by the name that authors write, in the order of a paper. A new one is a module here, its shape in data.ts and schema.ts, its control, its words and its GIFT. */
const kinds: { [K in KindName]: Kind<Extract<Question, { kind: K }>> } = { single, multiple, judge, blank, order, match };

export const kindNames = Object.keys(kinds) as KindName[];

/** The kind of a question. The table ties names to shapes, so the two belong together. */
export function kindOf<Q extends Question>({ kind }: Q): Kind<Q> {
  return kinds[kind] as unknown as Kind<Q>;
}

import { z } from 'astro/zod';

const fails = z.literal(true).optional();

/** How an item is answered, as authors write it under `answer`. 不适用 can be chosen for every kind that scores. */
export const answerSchema = z.discriminatedUnion('kind', [
  // 合格 or 不合格. What an item without `answer` asks for.
  z.strictObject({ kind: z.literal('verdict') }),

  // A whole mark from 0 to `max`; the item earns its points in proportion.
  z.strictObject({
    kind: z.literal('score'),
    // The best mark.
    max: z.int().min(1).max(10),
    // What each mark means, from 0 to `max`, in a few characters.
    levels: z.array(z.string().min(1)).optional(),
    // This mark and those under it count as 不合格.
    fails: z.int().min(0),
  }),

  // 每次扣n，扣完为止: how many were found. One is 不合格 already.
  z.strictObject({
    kind: z.literal('deduct'),
    // Points that each one costs.
    each: z.int().min(1),
    // What is counted: 处, 次, 人.
    unit: z.string().min(1),
  }),

  // A figure that is measured or counted. Without `min` and `max` it is only written down and earns nothing.
  z.strictObject({
    kind: z.literal('number'),
    // Said after the figure: 分钟, ℃, 具.
    unit: z.string().min(1),
    // The smallest figure that is 合格.
    min: z.number().optional(),
    // The greatest figure that is 合格.
    max: z.number().optional(),
    // Digits after the point, none unless told.
    decimals: z.int().min(0).max(3).optional(),
  }),

  // A sentence that is only written down. It earns nothing.
  z.strictObject({ kind: z.literal('text') }),

  // One of some answers, each with its points.
  z.strictObject({
    kind: z.literal('choice'),
    options: z.array(z.strictObject({
      // The answer, in a few characters; kept with the run, so a new wording is a new answer.
      text: z.string().min(1),
      // Whole points that it earns; the most of all options is what the item is worth.
      points: z.int().min(0),
      // true: this answer counts as 不合格.
      fails,
    })).min(2, 'a choice has at least two options'),
  }),

  // Some cases are looked at, and those that are wrong are counted: points × right ÷ checked. One wrong is 不合格 already.
  z.strictObject({
    kind: z.literal('cases'),
    // What one is called: 单, 份, 笔.
    unit: z.string().min(1),
    // How many are to be looked at.
    sample: z.int().min(1),
  }),
]);

export type AnswerInput = z.infer<typeof answerSchema>;

/** What is wrong with an answer in itself or beside the points of its item: path within the item, and words. */
export function* answerFaults(answer: AnswerInput, points: number | undefined): Generator<{ path: (string | number)[]; message: string }> {
  const scored = isScored(answer);
  if (!scored && points !== undefined) yield { path: ['points'], message: 'this kind of answer earns no points; leave them out' };
  if (answer.kind === 'choice' && points !== undefined) yield { path: ['points'], message: 'the options of a choice have the points; leave them out here' };
  if (points === undefined && ['verdict', 'deduct', 'number', 'cases'].includes(answer.kind) && scored) yield { path: ['points'], message: 'an item that is scored has points' };
  if (answer.kind === 'score') {
    const { max, levels, fails: at } = answer;
    if (levels && levels.length !== max + 1) yield { path: ['answer', 'levels'], message: `names ${levels.length} marks; 0 to ${max} are ${max + 1}` };
    if (at >= max) yield { path: ['answer', 'fails'], message: `every mark up to ${max} would count as failed; it lies under max` };
  }
  if (answer.kind === 'number' && answer.min !== undefined && answer.max !== undefined && answer.min > answer.max) yield { path: ['answer', 'min'], message: 'lies over max' };
  if (answer.kind === 'choice') {
    const texts = answer.options.map(({ text }) => text);
    for (const [n, text] of texts.entries()) if (texts.indexOf(text) < n) yield { path: ['answer', 'options', n, 'text'], message: `"${text}" is listed twice` };
    if (answer.options.every((option) => option.points === 0)) yield { path: ['answer', 'options'], message: 'at least one option earns points' };
  }
}

function isScored(answer: AnswerInput): boolean {
  return answer.kind !== 'text' && (answer.kind !== 'number' || answer.min !== undefined || answer.max !== undefined);
}

import { z } from 'astro/zod';
import Big from 'big.js';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is small letters, digits and hyphens, like error-rate');
const rules = z.array(z.string()).min(1, 'cites at least one rule');
const percent = z.number().min(0).max(100);
const notNegative = z.number().min(0);
const aboveZero = z.number().positive('is above 0, because figures are divided by it');

/** What every indicator says, whatever its method. */
const common = {
  // Permanent key of the indicator: figures are kept under it. Never give an old id to another indicator.
  id,
  // Name of the indicator, as short as can be.
  title: z.string().min(1),
  // What it counts for. The weights of a whole scorecard sum to 100.
  weight: z.number().positive('a weight is above 0'),
  // Where its figure is taken from.
  source: z.string().min(1),
  // Ids of the rules that it measures, at least one.
  rules,
};

/** What an indicator says whose figure is a number. */
const counted = {
  ...common,
  // Unit of the figure.
  unit: z.string().min(1),
  // The largest figure that can be true; a larger one is refused as a slip of the pen. Without it any figure is taken.
  max: z.number().positive().optional(),
  // Where in the same browser the figure can be brought from, when somebody asks for it. exam: the mark of an exam of the self-tests. log: the entries of a log that name the person.
  brings: z
    .discriminatedUnion('from', [
      z.strictObject({ from: z.literal('exam') }),
      // Id of the log, and the ids of its fields that say when the entry is of and whom it lies with.
      z.strictObject({ from: z.literal('log'), log: id, date: id, person: id }),
    ])
    .optional(),
};

const higher = z.strictObject({
  // actual ÷ target.
  method: z.literal('higher'),
  ...counted,
  // The figure that earns 100 %.
  target: aboveZero,
  // 封顶: what can be earned at most, in per cent of the weight.
  cap: z.number().min(100, 'a cap lies at 100 or above'),
  // 保底: what is earned at least, in per cent of the weight.
  floor: percent,
});

const lower = z.strictObject({
  // Full at the target or below it, nothing at the worst or above it, in proportion between them.
  method: z.literal('lower'),
  ...counted,
  // The figure that earns 100 %. It may be 0.
  target: notNegative,
  // The figure that earns nothing.
  worst: notNegative,
});

const range = z.strictObject({
  // Full from `from` to `to`; outside it less in proportion, nothing from `tolerance` on.
  method: z.literal('range'),
  ...counted,
  // Lower end of the range.
  from: notNegative,
  // Upper end of the range.
  to: notNegative,
  // How far outside the range nothing is left.
  tolerance: aboveZero,
});

const steps = z.strictObject({
  // Marks and what they earn, in proportion between two marks; below the first as the first, above the last as the last.
  method: z.literal('steps'),
  ...counted,
  // The marks, rising; their scores, in per cent, never turn round.
  steps: z.array(z.strictObject({ at: notNegative, score: percent })).min(2, 'there are at least two steps'),
});

const rating = z.strictObject({
  // One level of a scale is chosen.
  method: z.literal('rating'),
  ...common,
  // The levels, best first: what each earns in per cent, and what must be true for it.
  scale: z.array(z.strictObject({ score: percent, label: z.string().min(1) })).min(2, 'a scale has at least two levels'),
});

const deduction = z.strictObject({
  // Points of the weight are lost at each event, down to the floor.
  method: z.literal('deduction'),
  ...counted,
  // Points lost at each event.
  each: aboveZero,
  // 保底: what stays at least, in per cent of the weight.
  floor: percent.default(0),
});

const yesNo = z.strictObject({
  // Yes earns the weight, no earns nothing.
  method: z.literal('yes-no'),
  ...common,
  // What is asked.
  question: z.string().min(1),
});

const months = z.strictObject({
  // The average of the months of the year, out of 100. Its weight is the share of the months in the yearly total.
  method: z.literal('months'),
  ...counted,
  // 封顶: what can be earned at most, in per cent of the weight.
  cap: z.number().min(100, 'a cap lies at 100 or above'),
});

const indicator = z.discriminatedUnion('method', [higher, lower, range, steps, rating, deduction, yesNo, months]);
type IndicatorInput = z.infer<typeof indicator>;

const group = z.strictObject({
  // Permanent key of the group.
  id,
  // Heading over its indicators.
  title: z.string().min(1),
  // Ids of the rules that ask for the group.
  rules,
  // Its indicators, in order.
  indicators: z.array(indicator).min(1, 'a group has at least one indicator'),
});

const adjustment = z.strictObject({
  // Permanent key of the adjustment: events are kept under it.
  id,
  // Name of what gives or takes points beside the weights, as short as can be.
  title: z.string().min(1),
  // bonus: 加分项. penalty: 扣分项.
  sign: z.enum(['bonus', 'penalty']),
  // Points in one period at most.
  max: z.number().positive('is above 0'),
  // Points of each event. Without it each event says its own.
  each: z.number().positive('is above 0').optional(),
  // Where the event is proved.
  source: z.string().min(1),
  // Ids of the rules that an event of it rests on, at least one.
  rules,
});

const use = z.strictObject({
  // Ids of the bands that it holds for.
  bands: z.array(id).min(1, 'names at least one band'),
  // What the result may be a basis for, in one sentence. Never what follows from it by itself.
  text: z.string().min(1),
  // Ids of the rules that say so.
  rules,
  // Ids of the legal facts in laws.yaml that bound it.
  facts: z.array(z.string().min(1)).default([]),
});

export const scorecardSchema = z
  .strictObject({
    // Name of the form, as printed at its head.
    title: z.string().min(1),
    // One sentence: what it is for.
    purpose: z.string().min(1),
    // Id of the role that is assessed.
    role: z.string().min(1),
    // Id of the role that assesses.
    assessor: z.string().min(1),
    // What one sheet covers.
    period: z.enum(['month', 'year']),
    // Of a year: ids of the monthly scorecards whose completed sheets are its months.
    from: z.array(id).default([]),
    // Of a year, what becomes of a month without a completed sheet. name: left out of the average, and named. ask: there is no average before every month has one.
    missingMonths: z.enum(['name', 'ask']).default('name'),
    // Of a year: how many months there must be for an average.
    enoughMonths: z.int().min(0).max(12).default(0),
    // Number of the form in the company's files (文件编号).
    file: z.string().min(1),
    // Names of the records (the rules' evidence) that the signed sheet counts as.
    keeps: z.array(z.string().min(1)),
    // example until the company has confirmed indicators, weights and bands.
    status: z.enum(['example', 'confirmed']),
    // What becomes of an indicator without a figure. share-out: left out, its weight shared out over the others. ask: the sheet cannot be completed without it.
    missing: z.enum(['share-out', 'ask']),
    // The weight that must have figures before there is a band and the sheet can be completed. Counts with share-out only.
    enough: percent,
    // What an own target of 0, set for one person, makes of an indicator that is divided by it. leave-out: it does not count, its weight is shared out over the others. full: whatever was done earns 100 %.
    zeroTarget: z.enum(['leave-out', 'full']).default('leave-out'),
    // How is rounded, as the form says it. The sums are always made so: each line half up to two decimals, the total their sum.
    rounding: z.string().min(1),
    // Parts of the form, in order.
    groups: z.array(group).min(1, 'a scorecard has at least one group'),
    // 加分项 and 扣分项: points beside the weights, each for a dated event. The total never falls below 0.
    adjustments: z.array(adjustment).default([]),
    // 一票否决: any one of these puts the sheet into the last band, whatever the score.
    vetoes: z.array(z.strictObject({ id, text: z.string().min(1), rules })),
    // Bands, best first, each with the total from which it counts; the last counts from 0.
    bands: z.array(z.strictObject({ id, title: z.string().min(1), from: notNegative })).min(2, 'there are at least two bands'),
    // Where the bands come from, in one sentence.
    bandsSource: z.string().default(''),
    // What the result of a band may be a basis for.
    uses: z.array(use).default([]),
    // What may follow from the result, in one sentence.
    outcome: z.string().min(1),
    // Id of the legal fact in laws.yaml that bounds it.
    outcomeFact: z.string().min(1).optional(),
  })
  .superRefine(({ groups, vetoes, bands, adjustments, uses, period, from }, context) => {
    type Path = (string | number)[];
    const complain = (path: Path, message: string) => context.addIssue({ code: 'custom', path, message });
    const claimIn = (what: string) => {
      const seen = new Map<string, string>();
      return (value: string, path: Path) => {
        const place = seen.get(value);
        if (place) complain(path, `"${value}" is already the id at ${place}; every id of ${what} is used once`);
        else seen.set(value, z.core.toDotPath(path));
      };
    };

    const claim = claimIn('a scorecard');
    for (const [g, group] of groups.entries()) {
      claim(group.id, ['groups', g, 'id']);
      for (const [i, each] of group.indicators.entries()) {
        claim(each.id, ['groups', g, 'indicators', i, 'id']);
        for (const [key, message] of checkIndicator(each)) complain(['groups', g, 'indicators', i, key], message);
      }
    }
    for (const [a, each] of adjustments.entries()) {
      claim(each.id, ['adjustments', a, 'id']);
      if (each.each !== undefined && each.each > each.max) complain(['adjustments', a, 'max'], `is ${each.max}; one event alone counts ${each.each}`);
    }
    const months = groups.flatMap(({ indicators }, g) => indicators.flatMap(({ method }, i) => (method === 'months' ? [['groups', g, 'indicators', i, 'method'] as Path] : [])));
    if (period === 'month' && from.length > 0) complain(['from'], 'only a year is made from other scorecards');
    if (period === 'month') for (const path of months) complain(path, 'only a year has months');
    if (period === 'year' && from.length > 0 && months.length === 0) complain(['groups'], 'no indicator has the method months, so the months would count for nothing');
    for (const path of months.slice(1)) complain(path, 'the months count once');
    const claimVeto = claimIn('the vetoes');
    for (const [v, veto] of vetoes.entries()) claimVeto(veto.id, ['vetoes', v, 'id']);
    const claimBand = claimIn('the bands');
    for (const [b, band] of bands.entries()) {
      claimBand(band.id, ['bands', b, 'id']);
      const above = bands[b - 1];
      if (above && band.from >= above.from) complain(['bands', b, 'from'], `is ${band.from}; it must lie under the ${above.from} of the band before it`);
    }
    if (bands.length > 0 && bands.at(-1)?.from !== 0) complain(['bands', bands.length - 1, 'from'], 'the last band counts from 0, so that every total has its band');

    for (const [u, use] of uses.entries()) for (const [b, band] of use.bands.entries()) if (!bands.some((one) => one.id === band)) complain(['uses', u, 'bands', b], `there is no band "${band}"; there are ${bands.map((one) => one.id).join(', ')}`);

    const all = groups.flatMap(({ indicators }) => indicators);
    const sum = all.reduce((total, { weight }) => total.plus(weight), new Big(0));
    if (!sum.eq(100)) complain(['groups'], `the weights sum to ${sum.toFixed()}, not to 100: ${groups.map(sayWeights).join(', ')}`);
  });

/** service 40 (sales 25 + complaints 15) */
function sayWeights({ id, indicators }: { id: string; indicators: { id: string; weight: number }[] }): string {
  const sum = indicators.reduce((total, { weight }) => total.plus(weight), new Big(0));
  return `${id} ${sum.toFixed()} (${indicators.map((each) => `${each.id} ${each.weight}`).join(' + ')})`;
}

/** What cannot be said key by key: how the figures of one indicator stand to each other. */
function checkIndicator(indicator: IndicatorInput): [key: string, message: string][] {
  switch (indicator.method) {
    case 'lower':
      return indicator.worst > indicator.target ? [] : [['worst', `is ${indicator.worst}; it must lie above the target ${indicator.target}`]];
    case 'range':
      return indicator.to >= indicator.from ? [] : [['to', `is ${indicator.to}; it must not lie under ${indicator.from}, where the range begins`]];
    case 'steps': {
      const pairs = indicator.steps.slice(1).map((step, n) => [indicator.steps[n]!, step] as const);
      const rising = pairs.every(([a, b]) => b.at > a.at);
      const steady = pairs.every(([a, b]) => b.score >= a.score) || pairs.every(([a, b]) => b.score <= a.score);
      return [...(rising ? [] : [['steps', 'each step lies above the one before it'] as [string, string]]), ...(steady ? [] : [['steps', 'the scores go up or down, not both'] as [string, string]])];
    }
    case 'rating': {
      const falling = indicator.scale.slice(1).every((level, n) => level.score < indicator.scale[n]!.score);
      return falling ? [] : [['scale', 'the best level comes first, and no two levels earn the same']];
    }
    default:
      return [];
  }
}

/** A scorecard as its author writes it in `content/scorecards/<id>.yaml`. */
export type ScorecardInput = z.infer<typeof scorecardSchema>;

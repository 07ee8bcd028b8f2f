import type Big from 'big.js';
import { bandOf } from './bands.ts';
import { type Ahead, lookAhead } from './ahead.ts';
import type { Band, Indicator, ScorecardData, Use } from './data.ts';
import { type AdjustmentLine, readAdjustment } from './events.ts';
import { exact, type Fraction, round, sum, times } from './exact.ts';
import type { Figure } from './figure.ts';
import { indicatorsOf, type Line, type ReadLine, readLine, type SideName, sides } from './lines.ts';
import { methodOf } from './methods/table.ts';
import type { ScorecardState } from './state.ts';

export type { Ahead } from './ahead.ts';
export { hasOwnTarget, indicatorsOf, type Line, type Side, type SideName } from './lines.ts';

export interface GroupSummary {
  id: string;
  /** Sum of its lines; null where none has a figure. */
  score: Big | null;
}

export interface ScorecardSummary {
  lines: Line[];
  groups: GroupSummary[];
  /** Sum of the weights that count: 100, or what is left of it when weights are shared out. */
  base: Big;
  /** Sum of the lines; null where nothing has been entered. */
  earned: Big | null;
  /** Sum of the lines by what each side said, over the lines that count; null where a side has not said all of them. */
  earnedBy: Record<SideName, Big | null>;
  adjustments: AdjustmentLine[];
  /** What all 加分项 give, and what all 扣分项 take; neither is negative. */
  bonus: Big;
  penalty: Big;
  /** Lines, bonus and penalty together, never below 0; null where nothing has been entered. */
  total: Big | null;
  /** The penalties would take the total below 0. */
  bottomed: boolean;
  /** Null where there is no total, or a figure is wrong or still asked for, or too little of the weight has one. */
  band: Band | null;
  /** What counts is too little for a band. */
  tooLittle: boolean;
  /** Ids of the chosen vetoes that the scorecard has. */
  vetoed: string[];
  /** Ids of the indicators without a figure, of those with something that is none, and of those that do not count because their target is 0. */
  missing: string[];
  wrong: string[];
  leftOut: string[];
  /** Ids of the indicators and adjustments with an event that lacks something and so does not count. */
  lacking: string[];
  /** Null in the best band, after a veto, and where there is no band. */
  ahead: Ahead | null;
  /** What this band may be a basis for; empty where there is no band. */
  uses: Use[];
  /** Ids of the indicators and adjustments that keep the sheet from being completed, in the order of the sheet. */
  gaps: string[];
}

/** What a figure earns of the indicator's weight: per cent × weight ÷ the weights that count, rounded to two decimals once. */
export function scoreOf(indicator: Indicator, value: Big, base: Big): Big {
  return round(shareOf(methodOf(indicator).score(indicator, value).percent, indicator, base));
}

function shareOf(percent: Fraction, { weight }: Indicator, base: Big): Fraction {
  return times(percent, exact(weight), base);
}

/** What is true of this sheet now. Says nothing about completion: a draft and a completed sheet are summed up alike. */
export function summarise(data: ScorecardData, state: ScorecardState): ScorecardSummary {
  const read = indicatorsOf(data).map((indicator) => readLine(data, indicator, state));
  const idsOf = (is: Figure['is']) => read.filter(({ figure }) => figure.is === is).map(({ indicator }) => indicator.id);
  const [missing, wrong, leftOut] = [idsOf('missing'), idsOf('wrong'), idsOf('left-out')];
  const weightsOf = (is: Figure['is']) => sum(read.filter(({ figure }) => figure.is === is).map(({ indicator }) => exact(indicator.weight)));
  const present = weightsOf('figure');
  // Nothing to share out to: then the base is of no account.
  const base = present.eq(0) ? exact(100) : data.missing === 'share-out' ? present : exact(100).minus(weightsOf('left-out'));

  const lines = read.map((line) => scoreLine(line, base));
  const earned = sumOf(lines);
  const adjustments = data.adjustments.map((adjustment) => readAdjustment(adjustment, state.events, state.month));
  const pointsOf = (sign: 'bonus' | 'penalty') => sum(adjustments.filter(({ adjustment }) => adjustment.sign === sign).map(({ points }) => points));
  const [bonus, penalty] = [pointsOf('bonus'), pointsOf('penalty')];
  const reached = earned?.plus(bonus).minus(penalty) ?? null;
  const bottomed = reached?.lt(0) ?? false;
  const total = bottomed ? exact(0) : reached;

  const vetoed = data.vetoes.filter(({ id }) => state.vetoes.includes(id)).map(({ id }) => id);
  const tooLittle = data.missing === 'share-out' && present.lt(data.enough);
  const asked = data.missing === 'ask' || tooLittle || earned === null ? [...missing, ...wrong] : wrong;
  // A wrong figure is somebody's figure: it is not shared out like one that nobody has.
  const complete = total !== null && !tooLittle && wrong.length === 0 && (data.missing === 'share-out' || missing.length === 0);
  const band = complete ? bandOf(data.bands, total, vetoed.length > 0) : vetoed.length > 0 ? data.bands.at(-1)! : null;
  const lacking = [...lines.map(({ indicator, events }) => ({ id: indicator.id, events })), ...adjustments.map(({ adjustment, events }) => ({ id: adjustment.id, events }))]
    .filter(({ events }) => events.some(({ lacks }) => lacks.length > 0))
    .map(({ id }) => id);
  const open = new Set([...asked, ...lacking]);
  return {
    lines,
    groups: data.groups.map(({ id, indicators }) => ({ id, score: sumOf(lines.filter((line) => indicators.some((one) => one.id === line.indicator.id))) })),
    base,
    earned,
    earnedBy: { self: sumBy(lines, 'self'), first: sumBy(lines, 'first'), review: earned },
    adjustments,
    bonus,
    penalty,
    total,
    bottomed,
    band,
    tooLittle,
    vetoed,
    missing,
    wrong,
    leftOut,
    lacking,
    ahead: complete && vetoed.length === 0 && reached ? lookAhead(data, { lines, adjustments, reached }, (indicator, value) => scoreOf(indicator, value, base)) : null,
    uses: band ? data.uses.filter(({ bands }) => bands.includes(band.id)) : [],
    gaps: [...lines.map(({ indicator }) => indicator.id), ...adjustments.map(({ adjustment }) => adjustment.id)].filter((id) => open.has(id)),
  };
}

function scoreLine({ sides: said, ...line }: ReadLine, base: Big): Line {
  const { indicator, figure } = line;
  const scored = (from: Figure) => (from.is === 'figure' && figure.is !== 'left-out' ? scoreOf(indicator, from.value, base) : null);
  const scoredSides = Object.fromEntries(sides.map((name) => [name, { ...said[name], score: scored(said[name].figure) }])) as Line['sides'];
  if (figure.is !== 'figure') return { ...line, sides: scoredSides };
  const { reason, named } = methodOf(indicator).score(indicator, figure.value);
  return { ...line, sides: scoredSides, scored: { score: scoreOf(indicator, figure.value, base), reason, named } };
}

function sumOf(lines: readonly Line[]): Big | null {
  const scores = lines.flatMap(({ scored }) => (scored ? [scored.score] : []));
  return scores.length > 0 ? sum(scores) : null;
}

function sumBy(lines: readonly Line[], side: SideName): Big | null {
  const counted = lines.filter(({ scored }) => scored).map(({ sides: { [side]: said } }) => said.score);
  return counted.length > 0 && counted.every((score) => score !== null) ? sum(counted) : null;
}

/** The most that a sheet with every figure can earn: 100, and more where a cap lies above 100 % or there are bonuses. */
export function mostOf(data: ScorecardData): Big {
  const base = exact(100);
  const bonuses = data.adjustments.filter(({ sign }) => sign === 'bonus').map(({ max }) => exact(max));
  return sum([...indicatorsOf(data).map((indicator) => scoreOf(indicator, methodOf(indicator).best(indicator, exact(0)), base)), ...bonuses]);
}

/** Figures of indicators that are no longer on the scorecard. They are kept and count for nothing. */
export function figuresGone(data: ScorecardData, { figures }: ScorecardState): string[] {
  const known = new Set(indicatorsOf(data).map(({ id }) => id));
  return Object.keys(figures).filter((id) => !known.has(id));
}

/** Title of an indicator or of an adjustment. */
export function titleOf(data: ScorecardData, id: string): string {
  return [...indicatorsOf(data), ...data.adjustments].find((one) => one.id === id)?.title ?? id;
}

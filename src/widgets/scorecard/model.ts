import type Big from 'big.js';
import { bandOf, nextBand } from './bands.ts';
import type { Band, Indicator, ScorecardData } from './data.ts';
import { exact, type Fraction, round, sum, times } from './exact.ts';
import type { Figure } from './figure.ts';
import type { Reason } from './methods/method.ts';
import { methodOf } from './methods/table.ts';
import type { ScorecardState } from './state.ts';
import { findFigure } from './what-if.ts';

/** One indicator of this sheet. */
export interface Line {
  indicator: Indicator;
  figure: Figure;
  /** Present where there is a figure. */
  scored?: { score: Big; reason: Reason; named: string[] };
}

export interface GroupSummary {
  id: string;
  /** Sum of its lines; null where none has a figure. */
  score: Big | null;
}

/** How the next band could be reached. */
export interface Ahead {
  band: Band;
  /** What the total lacks. */
  lacks: Big;
  /** The indicators that would do it alone, each with the nearest figure that would. */
  ways: { indicator: Indicator; figure: string }[];
}

export interface ScorecardSummary {
  lines: Line[];
  groups: GroupSummary[];
  /** Sum of the weights that count: 100, or what is left of it when weights are shared out. */
  base: Big;
  /** Null where nothing has been entered. */
  total: Big | null;
  /** Null where there is no total, or figures are still asked for, or too little of the weight has one. */
  band: Band | null;
  /** What counts is too little for a band. */
  tooLittle: boolean;
  /** Ids of the chosen vetoes that the scorecard has. */
  vetoed: string[];
  /** Ids of the indicators without a figure, and of those with something that is none. */
  missing: string[];
  wrong: string[];
  /** Null in the best band, after a veto, and where there is no band. */
  ahead: Ahead | null;
  /** Ids of the indicators that keep the sheet from being completed, in the order of the sheet. */
  gaps: string[];
}

export function indicatorsOf(data: ScorecardData): Indicator[] {
  return data.groups.flatMap(({ indicators }) => indicators);
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
  const read = indicatorsOf(data).map((indicator) => ({ indicator, figure: methodOf(indicator).read(state.figures[indicator.id] ?? '', indicator) }));
  const idsOf = (is: Figure['is']) => read.filter(({ figure }) => figure.is === is).map(({ indicator }) => indicator.id);
  const [missing, wrong] = [idsOf('missing'), idsOf('wrong')];
  const present = read.filter(({ figure }) => figure.is === 'figure').map(({ indicator }) => exact(indicator.weight));
  const base = data.missing === 'share-out' && present.length > 0 ? sum(present) : exact(100);

  const lines = read.map((line) => scoreLine(line, base));
  const scores = lines.flatMap(({ scored }) => (scored ? [scored.score] : []));
  const total = scores.length > 0 ? sum(scores) : null;
  const vetoed = data.vetoes.filter(({ id }) => state.vetoes.includes(id)).map(({ id }) => id);
  const tooLittle = data.missing === 'share-out' && sum(present).lt(data.enough);
  const asked = data.missing === 'ask' || tooLittle || scores.length === 0 ? [...missing, ...wrong] : wrong;
  const complete = total !== null && !tooLittle && (data.missing === 'share-out' || asked.length === 0);
  const band = complete ? bandOf(data.bands, total, vetoed.length > 0) : vetoed.length > 0 ? data.bands.at(-1)! : null;
  return {
    lines,
    groups: data.groups.map(({ id, indicators }) => sumUp(id, lines.filter(({ indicator }) => indicators.includes(indicator)))),
    base,
    total,
    band,
    tooLittle,
    vetoed,
    missing,
    wrong,
    ahead: complete && vetoed.length === 0 ? lookAhead(data.bands, total, lines, base) : null,
    gaps: lines.map(({ indicator }) => indicator.id).filter((id) => asked.includes(id)),
  };
}

function scoreLine({ indicator, figure }: Line, base: Big): Line {
  if (figure.is !== 'figure') return { indicator, figure };
  const { percent, reason, named } = methodOf(indicator).score(indicator, figure.value);
  return { indicator, figure, scored: { score: round(shareOf(percent, indicator, base)), reason, named } };
}

function sumUp(id: string, lines: readonly Line[]): GroupSummary {
  const scores = lines.flatMap(({ scored }) => (scored ? [scored.score] : []));
  return { id, score: scores.length > 0 ? sum(scores) : null };
}

function lookAhead(bands: readonly Band[], total: Big, lines: readonly Line[], base: Big): Ahead | null {
  const band = nextBand(bands, bandOf(bands, total, false));
  if (!band) return null;
  const lacks = exact(band.from).minus(total);
  const ways = lines.flatMap(({ indicator, figure, scored }) => {
    if (figure.is !== 'figure' || !scored) return [];
    const needed = scored.score.plus(lacks);
    const found = findFigure(indicator, figure.value, (value) => scoreOf(indicator, value, base).gte(needed));
    return found ? [{ indicator, figure: found.toFixed() }] : [];
  });
  return { band, lacks, ways };
}

/** The most that a sheet with every figure can earn: 100, and more where a cap lies above 100 %. */
export function mostOf(data: ScorecardData): Big {
  const base = exact(100);
  return sum(indicatorsOf(data).map((indicator) => scoreOf(indicator, methodOf(indicator).best(indicator, exact(0)), base)));
}

/** Figures of indicators that are no longer on the scorecard. They are kept and count for nothing. */
export function figuresGone(data: ScorecardData, { figures }: ScorecardState): string[] {
  const known = new Set(indicatorsOf(data).map(({ id }) => id));
  return Object.keys(figures).filter((id) => !known.has(id));
}

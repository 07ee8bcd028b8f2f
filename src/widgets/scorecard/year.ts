import type Big from 'big.js';
import type { scorecard } from '../../ui/text/zh-Hans/scorecard.ts';
import type { Band, ScorecardData } from './data.ts';
import { exact, type Fraction, plus, round, sum } from './exact.ts';
import { indicatorsOf, summarise } from './model.ts';
import type { ScorecardState } from './state.ts';

type Words = typeof scorecard;

/** A kept sheet with the scorecard it was filled under. */
export interface FilledSheet {
  data: ScorecardData;
  state: ScorecardState;
}

/** What one sheet says of its month. */
export interface MonthSheet extends FilledSheet {
  total: Big | null;
  band: Band | null;
  /** Texts of the vetoes that apply. */
  vetoes: string[];
  completed: boolean;
}

export interface YearMonth {
  /** `YYYY-MM`. */
  month: string;
  /** `draft`: there is a sheet, but none that is completed. */
  is: 'counted' | 'draft' | 'missing';
  /** The sheets of the person in this month: more than one where they changed posts. */
  sheets: MonthSheet[];
  /** What counts: the total of its completed sheet, or the mean of several, half up to two decimals; null where there is none. */
  score: Big | null;
}

export interface YearSummary {
  year: string;
  /** All twelve. */
  months: YearMonth[];
  /** How many months count. */
  counted: number;
  /** `YYYY-MM` of the months that do not: those with a draft only too. */
  missing: string[];
  drafts: string[];
  /** Of the months that count, those with a veto: their scores count like any other. */
  vetoed: string[];
  /** Mean of the months that count, of their true values and divided once, half up to two decimals; null where there is none. */
  average: Big | null;
  /** Why there is no average: no month counts, fewer than the definition asks for, or one is missing where it asks for all. */
  lacks: null | 'none' | 'few' | 'all';
}

/** The twelve months of a person, of the monthly sheets of everybody. A month without a completed sheet is named and never counts as 0. */
export function summariseYear({ from, missingMonths, enoughMonths }: ScorecardData, person: string, year: string, sheets: readonly FilledSheet[]): YearSummary {
  const own = sheets.filter(({ data, state }) => state.person === person && from.includes(data.id)).map(readMonthSheet);
  const months = Array.from({ length: 12 }, (_, n) => readMonth(`${year}-${String(n + 1).padStart(2, '0')}`, own));
  const scores = months.flatMap((month) => (month.is === 'counted' ? [meanOf(month.sheets)] : []));
  const lacks = scores.length === 0 ? 'none' : missingMonths === 'ask' && scores.length < 12 ? 'all' : scores.length < enoughMonths ? 'few' : null;
  const monthsOf = (...is: YearMonth['is'][]) => months.filter((month) => is.includes(month.is)).map(({ month }) => month);
  const vetoed = months.filter(({ sheets }) => sheets.some(({ completed, vetoes }) => completed && vetoes.length > 0)).map(({ month }) => month);
  return { year, months, counted: scores.length, missing: monthsOf('missing', 'draft'), drafts: monthsOf('draft'), vetoed, average: lacks ? null : round(mean(scores)), lacks };
}

function readMonthSheet({ data, state }: FilledSheet): MonthSheet {
  const { total, band, vetoed } = summarise(data, state);
  return { data, state, total, band, vetoes: data.vetoes.filter(({ id }) => vetoed.includes(id)).map(({ text }) => text), completed: state.completed !== undefined };
}

function readMonth(month: string, own: readonly MonthSheet[]): YearMonth {
  const sheets = own.filter(({ state }) => state.month === month);
  const counts = totalsOf(sheets).length > 0;
  return { month, is: counts ? 'counted' : sheets.length > 0 ? 'draft' : 'missing', sheets, score: counts ? round(meanOf(sheets)) : null };
}

const totalsOf = (sheets: readonly MonthSheet[]): Big[] => sheets.flatMap(({ completed, total }) => (completed && total ? [total] : []));

/** What a month counts, not divided yet: 85.025 of two posts goes into the year as it is. */
function meanOf(sheets: readonly MonthSheet[]): Fraction {
  const totals = totalsOf(sheets);
  return { over: sum(totals), under: exact(totals.length) };
}

function mean(figures: readonly Fraction[]): Fraction {
  const { over, under } = figures.reduce(plus);
  return { over, under: under.times(figures.length) };
}

/** Puts the average of the months into the yearly sheet, with where it comes from; unchanged where there is none, and on a completed sheet. Only on request, for it takes the place of what was entered. */
export function bringMonths(data: ScorecardData, state: ScorecardState, summary: YearSummary, words: Words): ScorecardState {
  const indicator = indicatorsOf(data).find(({ method }) => method === 'months');
  if (!indicator || !summary.average || state.completed) return state;
  return {
    ...state,
    figures: { ...state.figures, [indicator.id]: summary.average.toFixed(2) },
    brought: { ...state.brought, [indicator.id]: words.broughtMonths(summary.year, summary.counted, sayMonths(summary.missing, words), sayMonths(summary.vetoed, words)) },
  };
}

/** 3月、11月: months of one year, without it. */
export function sayMonths(months: readonly string[], words: Words): string {
  return months.map((month) => words.monthOnly(Number(month.slice(5)))).join(words.and);
}

import type Big from 'big.js';
import type { Indicator, ScorecardData } from './data.ts';
import { type EventLine, readEvent } from './events.ts';
import { type Figure, leftOut, readNumber, type Wrong, wrong } from './figure.ts';
import type { Reason } from './methods/method.ts';
import { methodOf } from './methods/table.ts';
import type { ScorecardState } from './state.ts';

/** Who says so: 自评, 初评 and 复评. */
export const sides = ['self', 'first', 'review'] as const;
export type SideName = (typeof sides)[number];

/** What one of them said of an indicator. */
export interface Side {
  /** As it was typed. */
  text: string;
  figure: Figure;
  /** Null where there is no figure. */
  score: Big | null;
}

/** One indicator of this sheet. */
export interface Line {
  /** With this sheet's own target in it. */
  indicator: Indicator;
  /** What counts: 复评, where there is one, before 初评. */
  figure: Figure;
  /** Present where there is a figure. */
  scored?: { score: Big; reason: Reason; named: string[] };
  sides: Record<SideName, Side>;
  /** Of a deduction: what happened. Those that lack nothing are its figure, unless it was reviewed. */
  events: EventLine[];
  /** Where the sheet sets an own target: as it was typed, and what is wrong with it. */
  target?: { text: string; wrong: Wrong | null };
}

/** A line before anything is scored. */
export interface ReadLine extends Omit<Line, 'scored' | 'sides'> {
  sides: Record<SideName, Omit<Side, 'score'>>;
}

export function indicatorsOf(data: ScorecardData): Indicator[] {
  return data.groups.flatMap(({ indicators }) => indicators);
}

/** An indicator whose target a sheet may set for its person. */
export function hasOwnTarget(indicator: Indicator): indicator is Extract<Indicator, { method: 'higher' | 'lower' }> {
  return indicator.method === 'higher' || indicator.method === 'lower';
}

export function readLine(data: ScorecardData, authored: Indicator, state: ScorecardState): ReadLine {
  const { indicator, target } = putTarget(authored, state.targets[authored.id] ?? '');
  const read = (text: string) => ({ text, figure: methodOf(indicator).read(text, indicator) });
  const events = indicator.method === 'deduction' ? state.events.filter(({ item }) => item === indicator.id).map((event) => readEvent(event, state.month)) : [];
  const counted = String(events.filter(({ lacks }) => lacks.length === 0).length);
  const all = {
    self: read(state.self[indicator.id] ?? ''),
    first: read(events.length > 0 ? counted : (state.figures[indicator.id] ?? '')),
    review: read(state.review[indicator.id] ?? ''),
  };
  const said = all.review.figure.is === 'missing' ? all.first.figure : all.review.figure;
  const zero = indicator.method === 'higher' && indicator.target === 0 && data.zeroTarget === 'leave-out';
  const figure = target?.wrong ? wrong('target') : zero ? leftOut : said;
  return { indicator, figure, sides: all, events, ...(target && { target }) };
}

/** 15 digits are what a number of JavaScript keeps exactly. */
const mostDigits = 15;

function putTarget(indicator: Indicator, text: string): { indicator: Indicator; target?: NonNullable<Line['target']> } {
  if (text === '' || !hasOwnTarget(indicator)) return { indicator };
  const read = readNumber(text, indicator);
  if (read.is !== 'figure') return { indicator, target: { text, wrong: read.is === 'wrong' ? read.why : 'number' } };
  if (read.value.c.length > mostDigits) return { indicator, target: { text, wrong: 'long' } };
  if (indicator.method === 'lower' && read.value.gte(indicator.worst)) return { indicator, target: { text, wrong: 'target' } };
  return { indicator: { ...indicator, target: Number(read.value.toFixed()) }, target: { text, wrong: null } };
}

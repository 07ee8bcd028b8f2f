import type Big from 'big.js';
import { isDay } from '../../lib/calendar.ts';
import type { Adjustment } from './data.ts';
import { exact, round, sum } from './exact.ts';
import { readNumber } from './figure.ts';
import type { ScoreEvent } from './state.ts';

/** What keeps an event from counting: `period` is a date outside the period of the sheet. */
export type Lack = 'date' | 'period' | 'fact' | 'points' | 'rule';

/** An event of a sheet. It counts where it lacks nothing. */
export interface EventLine {
  event: ScoreEvent;
  lacks: Lack[];
  /** Of an adjustment: what the event gives or takes before the cap; 0 where it does not count. */
  points: Big;
}

/** 加分项 or 扣分项 of a sheet. */
export interface AdjustmentLine {
  adjustment: Adjustment;
  events: EventLine[];
  /** Points of its events, and what counts of them. Never negative, also of a penalty. */
  sum: Big;
  points: Big;
  capped: boolean;
}

/** An event of a deduction indicator takes points on the day it happened; the indicator says how many. */
export function readEvent(event: ScoreEvent, period: string): EventLine {
  const lacks: Lack[] = !isDay(event.date) ? ['date'] : event.date.startsWith(`${period}-`) ? [] : ['period'];
  return { event, lacks, points: exact(0) };
}

/** Points beside the weights: each event with date, fact and rule, together up to the cap of the adjustment. */
export function readAdjustment(adjustment: Adjustment, events: readonly ScoreEvent[], period: string): AdjustmentLine {
  const lines = events.filter(({ item }) => item === adjustment.id).map((event) => readAdjusting(adjustment, event, period));
  const all = sum(lines.map(({ points }) => points));
  const capped = all.gt(adjustment.max);
  return { adjustment, events: lines, sum: all, points: round({ over: capped ? exact(adjustment.max) : all, under: exact(1) }), capped };
}

function readAdjusting({ each, rules }: Adjustment, event: ScoreEvent, period: string): EventLine {
  const points = each === undefined ? readNumber(event.points, { unit: '' }) : { is: 'figure' as const, value: exact(each) };
  const lacks: Lack[] = [
    ...readEvent(event, period).lacks,
    ...(event.fact.trim() === '' ? ['fact' as const] : []),
    ...(points.is === 'figure' && points.value.gt(0) ? [] : ['points' as const]),
    ...(rules.some(({ id }) => id === event.rule) ? [] : ['rule' as const]),
  ];
  return { event, lacks, points: points.is === 'figure' && lacks.length === 0 ? points.value : exact(0) };
}

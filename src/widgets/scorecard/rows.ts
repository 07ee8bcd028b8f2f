import type { scorecard } from '../../ui/text/zh-Hans/scorecard.ts';
import type { Adjustment, Indicator, ScorecardData } from './data.ts';
import type { AdjustmentLine, EventLine } from './events.ts';
import { type Line, type ScorecardSummary, type Side, type SideName, summarise } from './model.ts';
import type { ScorecardState } from './state.ts';

type Words = typeof scorecard;

export interface ScorecardRows {
  /** What the sheet says of itself, in words. */
  sheet: Record<'person' | 'name' | 'month' | 'total' | 'band' | 'vetoes' | 'state', string>;
  /** The whole sheet as a table, head row first: one row an indicator or adjustment, the sheet's own columns repeated, so that several sheets can be put under each other. */
  table: string[][];
}

/** A sheet as words. The printed sheet, the CSV and the list all read it. */
export function toRows(data: ScorecardData, state: ScorecardState, words: Words, summary: ScorecardSummary = summarise(data, state)): ScorecardRows {
  const { columns } = words;
  const band = summary.band?.title ?? '';
  const sheet = {
    person: state.person,
    name: state.name,
    month: sayMonth(state.month, words),
    total: summary.total?.toFixed(2) ?? '',
    band: state.completed || band === '' ? band : words.provisionalBand(band),
    vetoes: data.vetoes.filter(({ id }) => summary.vetoed.includes(id)).map(({ text }) => text).join(words.and),
    state: state.completed ? words.completed : words.draft,
  };
  const groupOf = new Map(data.groups.flatMap(({ title, indicators }) => indicators.map(({ id }) => [id, title] as const)));
  const head = [
    columns.person, columns.name, columns.month, columns.group, columns.number, columns.indicator, columns.rules, columns.weight, columns.unit, columns.target,
    columns.self, columns.first, columns.review, columns.figure, columns.score, columns.formula, columns.note, columns.total, columns.band, columns.vetoes, columns.state,
  ];
  const row = (...own: string[]) => [state.person, state.name, sheet.month, ...own, sheet.total, sheet.band, sheet.vetoes, sheet.state];
  const rows = summary.lines.map((line, n) => {
    const { indicator, scored, sides, events } = line;
    const side = (name: SideName) => saySide(indicator, sides[name], words);
    const note = [state.brought[indicator.id] && words.brought(state.brought[indicator.id]!), ...events.map((event) => sayEvent(event, words))].filter(Boolean);
    return row(
      groupOf.get(indicator.id) ?? '', String(n + 1), indicator.title, sayRules(indicator.rules, words), String(indicator.weight), unitOf(indicator), 'target' in indicator ? String(indicator.target) : '',
      side('self'), side('first'), side('review'), sayFigure(line, state, words), scored?.score.toFixed(2) ?? '', sayFormula(line, summary, words), note.join(words.events),
    );
  });
  const adjusting = summary.adjustments.map((line, n) => {
    const { title, sign, rules } = line.adjustment;
    const points = sign === 'penalty' && line.points.gt(0) ? line.points.times(-1) : line.points;
    return row(
      words[sign], String(rows.length + n + 1), title, sayRules(rules, words), '', '', '', '', '', '', '', points.toFixed(2), sayAdjustment(line, words), line.events.map((event) => sayEvent(event, words)).join(words.events),
    );
  });
  return { sheet, table: [head, ...rows, ...adjusting] };
}

const sayRules = (rules: readonly { label: string }[], words: Words): string => rules.map(({ label }) => label).join(words.and);

/** What one side said of an indicator, without its unit; what is no figure comes as it was typed. */
export function saySide(indicator: Indicator, { text, figure }: Pick<Side, 'text' | 'figure'>, words: Words): string {
  return figure.is === 'figure' ? sayValue(indicator, figure.value.toFixed(), words) : text;
}

/** An event in a line, with why it does not count. */
export function sayEvent({ event, lacks, points }: EventLine, words: Words): string {
  return words.event(event.date, event.fact.trim(), points.gt(0) ? points.toFixed() : '', lacks.map((lack) => words.lacks[lack]).join(words.list));
}

/** A sheet in one line, so that two versions of it can be told apart. */
export function saySheet(data: ScorecardData, state: ScorecardState, words: Words): string {
  const summary = summarise(data, state);
  const { sheet } = toRows(data, state, words, summary);
  const filled = words.filled(summary.lines.length - summary.missing.length, summary.lines.length);
  return [words.name(sheet.person, sheet.month, sheet.name), filled, sheet.total && words.points(sheet.total), sheet.band, sheet.vetoes && words.vetoed(summary.vetoed.length), sheet.state].filter(Boolean).join(words.list);
}

/** `2026-11` → 2026年11月, `2026` → 2026年; anything else as it is. */
export function sayMonth(month: string, words: Words): string {
  const [, year, number] = /^(\d{4})(?:-(\d{2}))?$/.exec(month) ?? [];
  if (!year) return month;
  return number ? words.monthName(year, Number(number)) : words.yearName(year);
}

export function unitOf(indicator: Indicator): string {
  return 'unit' in indicator ? indicator.unit : '';
}

/** What was entered, without its unit; a choice in words. What is no figure comes as it was typed. */
export function sayFigure({ indicator, figure }: Line, state: ScorecardState, words: Words): string {
  return figure.is === 'figure' ? sayValue(indicator, figure.value.toFixed(), words) : state.review[indicator.id] || (state.figures[indicator.id] ?? '');
}

/** A figure of this indicator in words, without its unit. */
export function sayValue(indicator: Indicator, value: string, words: Words): string {
  if (indicator.method === 'yes-no') return value === '1' ? words.yes : words.no;
  if (indicator.method !== 'rating') return value;
  const level = indicator.scale.find(({ score }) => String(score) === value);
  return level ? words.levelName(level.label) : value;
}

/** 412÷400×15＝15.45分: the formula with the figures put in; empty where there is no figure. */
export function sayFormula({ indicator, scored }: Line, { base }: ScorecardSummary, words: Words): string {
  if (!scored) return '';
  const shared = base.eq(100) ? '' : words.shared(base.toFixed());
  const say = words.formula[scored.reason] as (weight: string, shared: string, ...named: string[]) => string[];
  const [left = '', why] = say(String(indicator.weight), shared, ...scored.named);
  return words.equals(left, scored.score.toFixed(2), why);
}

/** How the figure becomes a score, as the blank form says it. A rating lists its levels, so it needs no words. */
export function sayMethod(indicator: Indicator, words: Words): string {
  const { method: say } = words;
  switch (indicator.method) {
    case 'higher':
      return say.higher(`${indicator.target}${indicator.unit}`, indicator.cap, indicator.floor);
    case 'lower':
      return say.lower(`${indicator.target}${indicator.unit}`, `${indicator.worst}${indicator.unit}`);
    case 'range':
      return say.range(String(indicator.from), `${indicator.to}${indicator.unit}`, `${indicator.tolerance}${indicator.unit}`);
    case 'steps':
      return say.steps(indicator.steps.map(({ at, score }) => say.step(`${at}${indicator.unit}`, score)).join(words.list));
    case 'deduction':
      return say.deduction(indicator.each, indicator.unit, indicator.floor);
    case 'months':
      return say.months(indicator.cap);
    case 'yes-no':
      return indicator.question;
    case 'rating':
      return '';
  }
}

/** 2＋1＝3.00分: the points of the events that count, put together; empty where there are none. */
export function sayAdjustment({ events, points, capped }: AdjustmentLine, words: Words): string {
  const counted = events.filter(({ lacks }) => lacks.length === 0);
  return counted.length > 0 ? words.adjusted(points.toFixed(2), counted.map((one) => one.points.toFixed()).join(words.plus), capped) : '';
}

/** What an adjustment does, as the blank form says it. */
export function sayAdjustmentMethod({ sign, max, each }: Adjustment, words: Words): string {
  return words.method[sign](max, each);
}

/** Titles of these indicators, in the order of the sheet. */
export function sayTitles({ lines }: ScorecardSummary, ids: readonly string[], words: Words): string {
  return lines.flatMap(({ indicator }) => (ids.includes(indicator.id) ? [indicator.title] : [])).join(words.and);
}

import type { Column as TableColumn, Table } from '../../lib/table.ts';
import { scorecard as words } from '../../ui/text/zh-Hans/scorecard.ts';
import { scorecardSheet } from '../../ui/text/zh-Hans/scorecard-sheet.ts';
import type { ScorecardData } from './data.ts';
import { hasOwnTarget, type ScorecardSummary, summarise } from './model.ts';
import { sayAdjustment, sayFormula, toRows, unitOf } from './rows.ts';
import { sayDifference, saySide } from './say-line.ts';
import type { ScorecardState } from './state.ts';

const { columns } = words;
const more = scorecardSheet.columns;

const head: TableColumn[] = [
  { title: columns.person, width: 10 },
  { title: columns.name, width: 10 },
  { title: columns.month, width: 12 },
  { title: columns.group, width: 12 },
  { title: columns.number, width: 6, type: 'number' },
  { title: columns.indicator, width: 18 },
  { title: columns.rules, width: 22 },
  { title: columns.weight, width: 8, type: 'number' },
  { title: columns.unit, width: 8 },
  { title: more.target, width: 10, type: 'number' },
  { title: more.self, width: 10, type: 'number' },
  { title: more.figures, width: 10, type: 'number' },
  { title: more.review, width: 10, type: 'number' },
  { title: more.difference, width: 14 },
  { title: columns.score, width: 10, type: 'number' },
  { title: columns.formula, width: 40 },
  { title: more.date, width: 12, type: 'date' },
  { title: more.fact, width: 30 },
  { title: more.brought, width: 30 },
  { title: columns.total, width: 10, type: 'number' },
  { title: columns.band, width: 16 },
  { title: columns.vetoes, width: 24 },
  { title: columns.state, width: 10 },
];

/**
 * A sheet as a file: a row an indicator and a row an event under it, then the adjustments in the same way. What is of the whole
 * sheet stands in every row, so that several sheets can be put under each other.
 */
export function toTable(data: ScorecardData, state: ScorecardState, summary: ScorecardSummary = summarise(data, state)): Table {
  const { sheet } = toRows(data, state, words, summary);
  const whose = [sheet.person, sheet.name, sheet.month];
  const whole = [sheet.total, sheet.band, sheet.vetoes, sheet.state];
  const groupOf = new Map(data.groups.flatMap(({ title, indicators }) => indicators.map(({ id }) => [id, title] as const)));
  const titleOf = (rules: readonly { id: string; label: string }[], rule: string) => rules.find(({ id }) => id === rule)?.label ?? rule;

  const lines = summary.lines.flatMap((line, n) => {
    const { indicator, sides, scored, events } = line;
    const { id, title, rules, weight } = indicator;
    const group = groupOf.get(id) ?? '';
    const own = [
      ...whose, group, String(n + 1), title, rules.map(({ label }) => label).join(words.and), String(weight), unitOf(indicator), hasOwnTarget(indicator) ? String(indicator.target) : '',
      saySide(indicator, sides.self), saySide(indicator, sides.first), saySide(indicator, sides.review), sayDifference(line, 'review'),
      scored?.score.toFixed(2) ?? '', sayFormula(line, summary, words), '', '', state.brought[id] ?? '', ...whole,
    ];
    return [own, ...events.map(({ event, lacks }) => [...whose, group, '', title, titleOf(rules, event.rule), ...blanks(8), sayLacks(lacks), event.date, event.fact, '', ...whole])];
  });
  const adjusting = summary.adjustments.flatMap((line) => {
    const { adjustment, events, points } = line;
    const { title, rules, sign } = adjustment;
    const group = scorecardSheet.sign[sign];
    const signed = (text: string) => (sign === 'penalty' && Number(text) !== 0 ? `-${text}` : text);
    const own = [...whose, group, '', title, rules.map(({ label }) => label).join(words.and), ...blanks(7), events.length > 0 ? signed(points.toFixed(2)) : '', sayAdjustment(line, words), '', '', '', ...whole];
    return [own, ...events.map(({ event, lacks, points }) => [...whose, group, '', title, titleOf(rules, event.rule), ...blanks(8), sayLacks(lacks) || words.points(signed(points.toFixed())), event.date, event.fact, '', ...whole])];
  });
  return { columns: head, rows: [...lines, ...adjusting] };
}

const blanks = (n: number): string[] => Array.from({ length: n }, () => '');
const sayLacks = (lacks: readonly (keyof typeof words.lacks)[]) => lacks.map((lack) => words.lacks[lack]).join(words.list);

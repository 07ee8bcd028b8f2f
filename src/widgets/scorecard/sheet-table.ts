import type { Table } from '../../lib/table.ts';
import { scorecard as words } from '../../ui/text/zh-Hans/scorecard.ts';
import type { ScorecardData } from './data.ts';
import type { ScorecardSummary } from './model.ts';
import { toRows } from './rows.ts';
import type { ScorecardState } from './state.ts';

const { columns } = words;
const widths = new Map([[columns.rules, 22], [columns.indicator, 18], [columns.formula, 40], [columns.note, 40], [columns.vetoes, 24], [columns.band, 16]]);
const numbers = new Set([columns.number, columns.weight, columns.target, columns.self, columns.first, columns.review, columns.figure, columns.score, columns.total]);

/** The rows of a sheet as a file: figures as figures, so that they can be reckoned with. */
export function toTable(data: ScorecardData, state: ScorecardState, summary: ScorecardSummary): Table {
  const [head = [], ...rows] = toRows(data, state, words, summary).table;
  return { columns: head.map((title) => ({ title, width: widths.get(title) ?? 11, ...(numbers.has(title) && { type: 'number' as const }) })), rows };
}

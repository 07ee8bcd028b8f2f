import { columnName, type Formula, type WorkbookSheet } from '../../../../lib/xlsx.ts';
import type { files } from '../../../../ui/text/zh-Hans/scorecard-files.ts';
import type { scorecard } from '../../../../ui/text/zh-Hans/scorecard.ts';
import type { Indicator, ScorecardData } from '../../data.ts';
import type { Line } from '../../model.ts';
import { sayMethod } from '../../rows.ts';
import { groupScore, groupTitles, type HallRow } from '../month.ts';
import { formulaOf, roundCents, scoreFormula } from './formulas.ts';

interface Words {
  files: typeof files;
  scorecard: typeof scorecard;
}

type Cell = string | Formula;

/** Place of the columns of the lines, by which the formulas name their cells. */
const at = { weight: 6, first: 7, second: 8, third: 9, figure: 10, counted: 11, score: 12 };
const cell = (column: number, row: number) => `${columnName(column)}${row}`;
const sheetRef = (name: string) => `'${name.replaceAll("'", "''")}'!`;

/**
 * A month as a workbook: a row a person, a row a line, a row an adjustment. What was entered stands there as figures; scores, sums,
 * totals, bands and places are formulas, so that whoever changes a figure sees what comes of it.
 */
export function writeMonth(rows: readonly HallRow[], words: Words): WorkbookSheet[] {
  const { sheets } = words.files;
  const groups = groupTitles(rows);
  const heads = Object.entries(words.files.summary);
  const before = heads.slice(0, 4);
  const after = heads.slice(4);
  const base = before.length + groups.length;
  const spans = spansOf(rows);
  const adjusted = rows.some(({ summary }) => summary.adjustments.length > 0);
  const summary = rows.map((row, n) => summaryRow(row, { row: n + 2, base, groups, last: rows.length + 1, ...spans[n]! }, words));
  return [
    {
      name: sheets.summary,
      columns: [
        ...before.map(([key, title]) => ({ title, width: key === 'form' ? 24 : 10, ...(key === 'place' && { type: 'number' as const }) })),
        ...groups.map((title) => ({ title, width: 12, type: 'number' as const })),
        ...after.map(([key, title]) => ({ title, width: key === 'vetoes' ? 30 : 10 })),
      ],
      rows: summary,
    },
    {
      name: sheets.lines,
      columns: Object.entries(words.files.lines).map(([key, title], n) => ({ title, width: key === 'method' ? 46 : key === 'indicator' || key === 'form' ? 22 : 10, ...(n >= at.weight && { type: 'number' as const }) })),
      rows: rows.flatMap((row, n) => row.summary.lines.map((line, l) => lineRow(row, line, { row: spans[n]!.lines[0] + l, base: `${sheetRef(sheets.summary)}${cell(base, n + 2)}` }, words))),
    },
    ...(adjusted
      ? [
          {
            name: sheets.adjustments,
            columns: Object.entries(words.files.adjustments).map(([key, title], n) => ({ title, width: key === 'title' || key === 'form' ? 22 : 10, ...(n >= 4 && { type: 'number' as const }) })),
            rows: rows.flatMap((row, n) => adjustmentRows(row, spans[n]!.adjustments[0])),
          },
        ]
      : []),
  ];
}

interface Span {
  /** First and last row, from 2; the last is before the first where there are none. */
  lines: [first: number, last: number];
  adjustments: [first: number, last: number];
}

function spansOf(rows: readonly HallRow[]): Span[] {
  let [line, adjustment] = [2, 2];
  return rows.map(({ summary }) => {
    const span: Span = { lines: [line, line + summary.lines.length - 1], adjustments: [adjustment, adjustment + summary.adjustments.length - 1] };
    line = span.lines[1] + 1;
    adjustment = span.adjustments[1] + 1;
    return span;
  });
}

interface Place extends Span {
  row: number;
  /** Column of the weights that count. */
  base: number;
  groups: readonly string[];
  last: number;
}

function summaryRow(hallRow: HallRow, { row, base, groups, last, lines, adjustments }: Place, { files, scorecard }: Words): Cell[] {
  const { sheet, summary, place } = hallRow;
  const { data, record } = sheet;
  const { payload } = record;
  const linesOf = (column: number, [first, end] = lines) => `${sheetRef(files.sheets.lines)}${cell(column, first)}:${cell(column, end)}`;
  const [total, band, vetoes, ranked] = [base + 2, base + 3, base + 4, base + 6].map((column) => cell(column, row)) as [string, string, string, string];
  const rank = columnName(base + 6);
  const groupCells = groups.map((title): Cell => {
    const g = data.groups.findIndex((one) => one.title === title);
    if (g < 0) return '';
    const first = lines[0] + data.groups.slice(0, g).reduce((n, { indicators }) => n + indicators.length, 0);
    const scores = linesOf(at.score, [first, first + data.groups[g]!.indicators.length - 1]);
    return { formula: `IF(COUNT(${scores})=0,"",ROUND(SUM(${scores}),2))`, value: groupScore(hallRow, title) ?? '' };
  });
  const adjusts = adjustments[1] >= adjustments[0] ? `ROUND(SUM(${sheetRef(files.sheets.adjustments)}${cell(6, adjustments[0])}:${cell(6, adjustments[1])}),2)` : '0';
  // "?*" is any words: a figure that is wrong stands there as words, a missing one as nothing.
  const enough = data.missing === 'share-out' ? `AND(${cell(base, row)}>=${data.enough},COUNTIF(${linesOf(at.figure)},"?*")=0)` : `COUNT(${linesOf(at.score)})=COUNTIF(${linesOf(at.counted)},">0")`;
  const hasPlace = place !== null;
  return [
    { formula: `IF(${ranked}="","",RANK(${ranked},${rank}$2:${rank}$${last}))`, value: hasPlace ? String(place) : '' },
    payload.name,
    payload.person,
    data.title,
    ...groupCells,
    { formula: `ROUND(SUM(${linesOf(at.counted)}),10)`, value: countedOf(hallRow) },
    { formula: adjusts, value: summary.bonus.minus(summary.penalty).toFixed(2) },
    { formula: `IF(COUNT(${linesOf(at.score)})=0,"",MAX(0,ROUND(SUM(${linesOf(at.score)})+${cell(base + 1, row)},2)))`, value: summary.total?.toFixed(2) ?? '' },
    { formula: `IF(${vetoes}<>"",${quote(data.bands.at(-1)!.title)},IF(${total}="","",IF(${enough},${bandFormula(data, total)},"")))`, value: summary.band?.title ?? '' },
    data.vetoes.filter(({ id }) => summary.vetoed.includes(id)).map(({ text }) => text).join(files.and),
    payload.completed ? scorecard.completed : scorecard.draft,
    { formula: `IF(OR(${vetoes}<>"",${total}="",${band}=""),"",${total})`, value: hasPlace ? summary.total!.toFixed(2) : '' },
  ];
}

const countedOf = ({ sheet: { data }, summary }: HallRow): string =>
  summary.lines.reduce((all, line) => all.plus(isCounted(data, line) ? line.indicator.weight : 0), summary.base.times(0)).toFixed();
const isCounted = ({ missing }: ScorecardData, { figure }: Line): boolean => figure.is === 'figure' || (missing === 'ask' && figure.is !== 'left-out');

function bandFormula({ bands }: ScorecardData, total: string): string {
  return bands.slice(0, -1).reduceRight((rest, { title, from }) => `IF(${total}>=${from},${quote(title)},${rest})`, quote(bands.at(-1)!.title));
}

const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;

function lineRow({ sheet }: HallRow, line: Line, { row, base }: { row: number; base: string }, words: Words): Cell[] {
  const { data, record } = sheet;
  const { indicator, figure, scored } = line;
  const cells = { weight: cell(at.weight, row), first: cell(at.first, row), second: cell(at.second, row), third: cell(at.third, row), figure: cell(at.figure, row) };
  const counted = cell(at.counted, row);
  const formula = formulaOf(indicator);
  const parameters = formula.parameters(indicator).map((figure) => exactText(figure));
  const zero = indicator.method === 'higher' && data.zeroTarget === 'leave-out' ? `IF(${cells.first}=0,0,${cells.weight})` : cells.weight;
  return [
    record.payload.person,
    record.payload.name,
    data.title,
    data.groups.find(({ indicators }) => indicators.some(({ id }) => id === indicator.id))?.title ?? '',
    indicator.title,
    [sayMethod(indicator, words.scorecard), sayParameters(indicator, words)].filter(Boolean).join(words.files.list),
    exactText(indicator.weight),
    ...[0, 1, 2].map((n) => parameters[n] ?? ''),
    figure.is === 'figure' ? figure.value.toFixed() : sayNoFigure(line, words),
    { formula: data.missing === 'share-out' ? `IF(ISNUMBER(${cells.figure}),${zero},0)` : zero, value: isCounted(data, line) ? exactText(indicator.weight) : '0' },
    { formula: scoreFormula(cells.figure, counted, formula.earned(cells, indicator), base), value: scored?.score.toFixed(2) ?? '' },
  ];
}

/** A figure as digits: 1e-7 would be read as text. */
const exactText = (figure: number): string => (/e/.test(String(figure)) ? figure.toFixed(20).replace(/0+$/, '') : String(figure));

/** What stands in the place of a figure that cannot be reckoned with: words, so that no program takes it for one. */
function sayNoFigure({ indicator, figure, sides }: Line, { files, scorecard }: Words): string {
  const text = sides.review.text || sides.first.text;
  if (figure.is === 'wrong') return files.wrong(text, scorecard.wrong[figure.why]('max' in indicator && indicator.max !== undefined ? String(indicator.max) : ''));
  // A target of 0 leaves the line out, whatever was done: the formula sees that by itself.
  return figure.is === 'left-out' && sides.first.figure.is === 'figure' ? sides.first.figure.value.toFixed() : '';
}

function sayParameters(indicator: Indicator, { files, scorecard }: Words): string {
  if (indicator.method === 'rating') return files.parameters.rating(indicator.scale.map(({ label, score }) => files.level(scorecard.levelName(label), score)).join(files.and));
  return files.parameters[indicator.method];
}

function adjustmentRows({ sheet: { data, record }, summary }: HallRow, first: number): Cell[][] {
  return summary.adjustments.map(({ adjustment, events, sum, points }, n) => {
    const row = first + n;
    const counted = events.filter(({ lacks }) => lacks.length === 0).map((one) => one.points.toFixed());
    const sign = adjustment.sign === 'bonus' ? '' : '-';
    return [
      record.payload.person,
      record.payload.name,
      data.title,
      adjustment.title,
      exactText(adjustment.max),
      { formula: counted.join('+') || '0', value: sum.toFixed() },
      { formula: `${sign}${roundCents(`100*MIN(${cell(4, row)},${cell(5, row)})`)}`, value: `${points.eq(0) ? '' : sign}${points.toFixed(2)}` },
    ];
  });
}

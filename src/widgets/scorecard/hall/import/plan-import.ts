import { stripGuard } from '../../../../lib/csv.ts';
import { begin, readPerson } from '../../actions.ts';
import type { Indicator, ScorecardData } from '../../data.ts';
import type { Wrong } from '../../figure.ts';
import { methodOf } from '../../methods/table.ts';
import { indicatorsOf } from '../../model.ts';
import type { Sheet } from '../../sheet.ts';
import type { ScorecardState } from '../../state.ts';
import { indicatorOf, type Mapping } from './columns.ts';

/** A figure of the file, and what stands on the sheet so far. */
export interface Change {
  indicator: Indicator;
  before: string;
  after: string;
}

/** A row that can be brought in. */
export interface PlannedRow {
  /** Of the file, the head being row 1. */
  row: number;
  person: string;
  name: string;
  /** Null where the person has no sheet in this month yet. */
  sheet: Sheet | null;
  /** Figures where there were none; and figures in place of others, which come in only when somebody says so. */
  fills: Change[];
  replaces: Change[];
}

export type Problem =
  | { is: 'person' | 'twice' | 'completed' }
  /** The sheet of this 工号 is another person's: the 工号 of the row may be wrong. */
  | { is: 'name'; name: string }
  | { is: 'wrong'; indicator: Indicator; why: Wrong; max?: number }
  /** It counts dated events, and some are on the sheet. */
  | { is: 'events'; indicator: Indicator }
  /** The sheet was filled under an older scorecard, which has no such indicator. */
  | { is: 'gone'; indicator: Indicator };

export interface RejectedRow {
  row: number;
  cells: string[];
  problems: Problem[];
}

export interface ImportPlan {
  rows: PlannedRow[];
  rejects: RejectedRow[];
  /** Rows that say what the sheets say already. */
  unchanged: number;
}

/** What choices are called in a file: 是, 否 and the names of levels. */
export interface ChoiceWords {
  yes: string;
  no: string;
  levelName(label: string): string;
}

/** Reads every row of a file as figures of one person. `sheets` are those of this scorecard and month. A row with a figure that cannot be reckoned with stays out whole. */
export function planImport(rows: readonly string[][], mapping: Mapping, data: ScorecardData, sheets: readonly Sheet[], words: ChoiceWords): ImportPlan {
  const plan: ImportPlan = { rows: [], rejects: [], unchanged: 0 };
  const there = new Map(sheets.map((sheet) => [sheet.record.payload.person, sheet]));
  const indicators = new Map(indicatorsOf(data).map((indicator) => [indicator.id, indicator]));
  const seen = new Set<string>();
  for (const [n, cells] of rows.entries()) {
    const cellOf = (target: string) => clean(cells[mapping.indexOf(target)] ?? '');
    const person = mapping.includes('person') ? readPerson(cellOf('person')) : null;
    const reject = (...problems: Problem[]) => plan.rejects.push({ row: n + 2, cells, problems });
    if (person === null) {
      reject({ is: 'person' });
      continue;
    }
    if (seen.has(person)) {
      reject({ is: 'twice' });
      continue;
    }
    seen.add(person);
    const sheet = there.get(person) ?? null;
    if (sheet?.record.payload.completed) {
      reject({ is: 'completed' });
      continue;
    }
    const name = mapping.includes('name') ? cellOf('name').slice(0, 40) : '';
    const kept = sheet?.record.payload.name ?? '';
    const problems: Problem[] = name !== '' && kept !== '' && name !== kept ? [{ is: 'name', name: kept }] : [];
    const changes: Change[] = [];
    for (const target of mapping) {
      const indicator = indicators.get(indicatorOf(target) ?? '');
      const cell = indicator ? cellOf(target) : '';
      if (!indicator || cell === '') continue;
      const after = toChoice(indicator, cell, words);
      const problem = findProblem(indicator, after, sheet);
      const before = sheet?.record.payload.figures[indicator.id] ?? '';
      if (problem) problems.push(problem);
      else if (!isSame(indicator, before, after)) changes.push({ indicator, before, after });
    }
    if (problems.length > 0) reject(...problems);
    else if (changes.length === 0 && sheet) plan.unchanged += 1;
    else plan.rows.push({ row: n + 2, person, name, sheet, fills: changes.filter(({ before }) => before === ''), replaces: changes.filter(({ before }) => before !== '') });
  }
  return plan;
}

/** The sheet of a row with its figures; `brought` says in words where they came from. Figures that are there are replaced only where `replace` says so. */
export function applyRow({ person, name, sheet, fills, replaces }: PlannedRow, month: string, replace: boolean, brought: string): ScorecardState {
  const state = sheet?.record.payload ?? begin(person, month);
  const changes = replace ? [...fills, ...replaces] : fills;
  return {
    ...state,
    name: state.name || name,
    figures: { ...state.figures, ...Object.fromEntries(changes.map(({ indicator, after }) => [indicator.id, after])) },
    brought: { ...state.brought, ...Object.fromEntries(changes.map(({ indicator }) => [indicator.id, brought])) },
  };
}

function findProblem(indicator: Indicator, text: string, sheet: Sheet | null): Problem | null {
  const kept = sheet && indicatorsOf(sheet.data).find(({ id }) => id === indicator.id);
  if (sheet && !kept) return { is: 'gone', indicator };
  if (sheet?.record.payload.events.some(({ item }) => item === indicator.id)) return { is: 'events', indicator };
  const read = methodOf(indicator).read(text, kept ?? indicator);
  return read.is === 'wrong' ? { is: 'wrong', indicator, why: read.why, ...('max' in indicator && indicator.max !== undefined ? { max: indicator.max } : {}) } : null;
}

/** 是 → yes, 优秀 → the score of that level; anything else as it is. */
function toChoice(indicator: Indicator, cell: string, words: ChoiceWords): string {
  if (indicator.method === 'yes-no') return cell === words.yes ? 'yes' : cell === words.no ? 'no' : cell;
  if (indicator.method !== 'rating') return cell;
  const level = indicator.scale.find(({ label }) => words.levelName(label) === cell || label === cell);
  return level ? String(level.score) : cell;
}

function isSame(indicator: Indicator, before: string, after: string): boolean {
  if (before === after) return true;
  const [a, b] = [before, after].map((text) => methodOf(indicator).read(text, indicator));
  return a?.is === 'figure' && b?.is === 'figure' && a.value.eq(b.value);
}

/** A cell as it was meant: what an export put before it or stood in it for nothing is no part of it. */
function clean(cell: string): string {
  const text = stripGuard(cell).trim();
  return text === '／' || text === '/' ? '' : text;
}

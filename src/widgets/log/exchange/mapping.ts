import { stripGuard } from '../../../lib/csv.ts';
import { cleanText } from '../actions.ts';
import type { Field, LogData } from '../data.ts';
import { isWritten, kindOf } from '../fields/table.ts';
import type { FieldWords } from '../fields/words.ts';
import { findGaps, type Gap } from '../model.ts';
import type { Values } from '../state.ts';

/** Which field each column of a file goes into; empty for none. */
export type Mapping = string[];

export interface Read {
  /** Of the file, the head being row 1. */
  row: number;
  values: Values;
}
export interface Reject {
  row: number;
  cells: string[];
  gaps: Gap[];
  /** Where everything is already: in the ledger, or in a row before it. */
  twin?: 'ledger' | 'file';
}

export const importable = ({ fields }: LogData): Field[] => fields.filter(isWritten);

/** Columns by their heads: the same word, blanks, brackets and units aside. Each field once. */
export function guessMapping(head: readonly string[], data: LogData): Mapping {
  const free = new Map(importable(data).map(({ id, label }) => [plain(label), id]));
  return head.map((cell) => {
    const id = free.get(plain(cell)) ?? '';
    free.delete(plain(cell));
    return id;
  });
}

const plain = (text: string): string => text.normalize('NFKC').replace(/\(.*?\)|[\s*:]/g, '');

/** Required fields that no column goes into. */
export const unmapped = (mapping: Mapping, data: LogData): Field[] => data.fields.filter(({ id, required }) => required && !mapping.includes(id));

/** Fields into which several columns go. */
export const mappedTwice = (mapping: Mapping, data: LogData): Field[] => data.fields.filter(({ id }) => mapping.filter((one) => one === id).length > 1);

/**
 * Reads every row as an entry. What an entry lacks to be registered keeps its row out, with the reason; and so does an entry that says
 * exactly what one that is there says, so that the same file can be brought in twice. `now` is local, `YYYY-MM-DDTHH:mm`.
 */
export function readRows(rows: readonly string[][], mapping: Mapping, data: LogData, now: string, there: readonly Values[], words: FieldWords): { good: Read[]; rejects: Reject[] } {
  const good: Read[] = [];
  const rejects: Reject[] = [];
  const known = new Set(there.map(keyOf));
  const seen = new Set<string>();
  for (const [n, cells] of rows.entries()) {
    const row = n + 2;
    const values: Values = {};
    const bad: Gap[] = [];
    for (const field of importable(data)) {
      const cell = cleanText(stripGuard(cells[mapping.indexOf(field.id)] ?? ''));
      if (!mapping.includes(field.id) || cell === '' || cell === '／' || cell === '/') continue;
      const taken = kindOf(field).take(cell, field, words);
      if (taken === null) bad.push({ field: field.id, problem: 'unknown' });
      else if (taken !== '') values[field.id] = taken;
    }
    const gaps = [...bad, ...findGaps(data, values, now).filter(({ field }) => !bad.some((one) => one.field === field))];
    const key = keyOf(values);
    if (gaps.length > 0) rejects.push({ row, cells, gaps });
    else if (known.has(key) || seen.has(key)) rejects.push({ row, cells, gaps, twin: known.has(key) ? 'ledger' : 'file' });
    else {
      good.push({ row, values });
      seen.add(key);
    }
  }
  return { good, rejects };
}

const keyOf = (values: Values): string => JSON.stringify(Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)));

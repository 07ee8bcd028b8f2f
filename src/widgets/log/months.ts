import type { LogData } from './data.ts';
import { splitChoices } from './fields/choice.ts';
import { sayValue } from './fields/table.ts';
import type { FieldWords } from './fields/words.ts';
import type { Entry } from './ledger.ts';

/** How often something was entered in a month, by what was chosen. */
export interface MonthCount {
  /** `YYYY-MM`. */
  month: string;
  /** Entries that are not void. */
  all: number;
  open: number;
  overdue: number;
  /** By what is said; what was left open is counted under an empty word. */
  by: Map<string, number>;
}

/** The last `length` months up to this one, oldest first, months without entries among them. */
export function countMonths(data: LogData, entries: readonly Entry[], field: string, until: string, length: number, words: FieldWords): MonthCount[] {
  const asked = data.fields.find(({ id }) => id === field);
  const months = new Map(monthsUntil(until, length).map((month) => [month, { month, all: 0, open: 0, overdue: 0, by: new Map<string, number>() } satisfies MonthCount]));
  for (const { day, state, summary } of entries) {
    const count = months.get(day.slice(0, 7));
    if (!count || state.voided) continue;
    count.all += 1;
    if (!summary.closed) count.open += 1;
    if (summary.overdue) count.overdue += 1;
    const value = state.values[field] ?? '';
    const said = asked?.kind === 'choices' ? splitChoices(value) : [asked ? sayValue(asked, value, words) : value];
    for (const one of said.length > 0 ? said : ['']) count.by.set(one, (count.by.get(one) ?? 0) + 1);
  }
  return [...months.values()];
}

/** What was chosen at all, in the order of the options, what is no option any more behind, nothing last. */
export function causesOf(data: LogData, counts: readonly MonthCount[], field: string): string[] {
  const options = data.fields.find(({ id }) => id === field)?.options ?? [];
  const found = new Set(counts.flatMap(({ by }) => [...by.keys()]));
  const rest = [...found].filter((one) => one !== '' && !options.includes(one)).sort();
  return [...options.filter((one) => found.has(one)), ...rest, ...(found.has('') ? [''] : [])];
}

/** What there was most of, all of it where several are equal, and how often. */
export function mostOf(counts: readonly MonthCount[], causes: readonly string[]): { most: string[]; n: number } {
  const sums = causes.map((cause) => counts.reduce((sum, { by }) => sum + (by.get(cause) ?? 0), 0));
  const n = Math.max(0, ...sums);
  return { most: n === 0 ? [] : causes.filter((_, at) => sums[at] === n), n };
}

function monthsUntil(until: string, length: number): string[] {
  const last = Number(until.slice(0, 4)) * 12 + Number(until.slice(5, 7)) - 1;
  return Array.from({ length }, (_, n) => last - length + 1 + n).map((n) => `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`);
}

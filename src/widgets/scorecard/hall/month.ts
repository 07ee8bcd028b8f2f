import { readPerson } from '../actions.ts';
import type { ScorecardData } from '../data.ts';
import { type ScorecardSummary, summarise } from '../model.ts';
import type { Sheet } from '../sheet.ts';

/** One sheet in the table of a month. */
export interface HallRow {
  sheet: Sheet;
  summary: ScorecardSummary;
  /** Place by total; equal totals share it, and the places after them are skipped. Null where there is none: no band yet, or a veto. */
  place: number | null;
}

/** The sheets of a month, the best first; those without a place stand at the end, by 工号. */
export function listMonth(sheets: readonly Sheet[], month: string): HallRow[] {
  const rows = sheets.filter(({ record }) => record.payload.month === month).map((sheet) => ({ sheet, summary: summarise(sheet.data, sheet.record.payload) }));
  const placed = rows.filter(({ summary }) => hasPlace(summary)).sort((a, b) => totalOf(b).cmp(totalOf(a)) || byPerson(a.sheet, b.sheet));
  const others = rows.filter(({ summary }) => !hasPlace(summary)).sort((a, b) => byPerson(a.sheet, b.sheet));
  const first = (row: (typeof rows)[number]) => placed.findIndex((one) => totalOf(one).eq(totalOf(row)));
  return [...placed.map((row) => ({ ...row, place: first(row) + 1 })), ...others.map((row) => ({ ...row, place: null }))];
}

const hasPlace = ({ total, band, vetoed }: ScorecardSummary): boolean => total !== null && band !== null && vetoed.length === 0;
const totalOf = ({ summary }: Pick<HallRow, 'summary'>) => summary.total!;

function byPerson({ record: { payload: a } }: Sheet, { record: { payload: b } }: Sheet): number {
  return a.person === b.person ? 0 : a.person < b.person ? -1 : 1;
}

/** Titles of the groups of these sheets, each once, in the order in which they come. */
export function groupTitles(rows: readonly Pick<HallRow, 'sheet'>[]): string[] {
  return [...new Set(rows.flatMap(({ sheet }) => sheet.data.groups.map(({ title }) => title)))];
}

/** What a sheet earned in the group of this title, to two decimals; null where it has no such group, empty where nothing is entered there. */
export function groupScore({ sheet, summary }: Pick<HallRow, 'sheet' | 'summary'>, title: string): string | null {
  const group = sheet.data.groups.find((one) => one.title === title);
  return group ? (summary.groups.find(({ id }) => id === group.id)?.score?.toFixed(2) ?? '') : null;
}

export interface BandCount {
  /** Null for the sheets without a band. */
  title: string | null;
  count: number;
}

/** How many sheets came into each band, the best first; bands of several scorecards are one where they have one title. */
export function countBands(rows: readonly Pick<HallRow, 'sheet' | 'summary'>[]): BandCount[] {
  const titles = [...new Set(rows.flatMap(({ sheet }) => sheet.data.bands.map(({ title }) => title)))];
  const count = (title: string | null) => rows.filter(({ summary }) => (summary.band?.title ?? null) === title).length;
  const none = count(null);
  return [...titles.map((title) => ({ title, count: count(title) })), ...(none > 0 ? [{ title: null, count: none }] : [])];
}

/** Somebody of whom a sheet is expected. */
export interface Expected {
  scorecard: ScorecardData;
  /** Empty where nobody has entered it: no sheet can be made then. */
  person: string;
  name: string;
  why: 'last-month' | 'profile';
}

/** People who may be assessed, as this browser knows them. */
export interface KnownPerson {
  number: string;
  name: string;
  /** Id of the role. */
  role: string;
}

/**
 * Who has no sheet in this month: whoever had one by the same scorecard the month before, and whoever works here in a role that is
 * assessed and has none by the first scorecard of the role; another one of the same month is no substitute. `scorecards` are those of
 * months, in their order, each with the id of its role.
 */
export function findMissing(sheets: readonly Sheet[], month: string, scorecards: readonly { role: string; data: ScorecardData }[], people: readonly KnownPerson[]): Expected[] {
  const of = (when: string) => sheets.filter(({ record }) => record.payload.month === when);
  const here = new Set(of(month).map(({ record }) => keyOf(record.of, record.payload.person)));
  const before = of(monthBefore(month)).flatMap(({ record: { of, payload } }): Expected[] => {
    const scorecard = scorecards.find(({ data }) => data.id === of)?.data;
    return scorecard && !here.has(keyOf(of, payload.person)) ? [{ scorecard, person: payload.person, name: payload.name, why: 'last-month' }] : [];
  });
  const known = new Set([...here, ...before.map(({ scorecard, person }) => keyOf(scorecard.id, person))]);
  const working = people.flatMap(({ number, name, role }): Expected[] => {
    const scorecard = scorecards.find((one) => one.role === role)?.data;
    const person = readPerson(number) ?? '';
    return scorecard && !(person !== '' && known.has(keyOf(scorecard.id, person))) ? [{ scorecard, person, name, why: 'profile' }] : [];
  });
  return [...before, ...working];
}

const keyOf = (of: string, person: string) => `${of} ${person}`;

/** `2026-01` → `2025-12` */
export function monthBefore(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return number === 1 ? `${year - 1}-12` : `${year}-${String(number - 1).padStart(2, '0')}`;
}

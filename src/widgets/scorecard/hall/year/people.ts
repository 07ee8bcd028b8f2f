import type { Sheet } from '../../sheet.ts';

/** Somebody who was assessed in a year. */
export interface Assessed {
  person: string;
  /** The name on the latest sheet that has one; empty where none has. */
  name: string;
}

/** Everybody with a sheet of this year among these scorecards, by 工号. */
export function listAssessed(sheets: readonly Sheet[], year: string, of: (scorecard: string) => boolean): Assessed[] {
  const names = new Map<string, { name: string; month: string }>();
  for (const { record } of sheets) {
    const { person, name, month } = record.payload;
    if (!of(record.of) || month.slice(0, 4) !== year) continue;
    const known = names.get(person);
    if (!known || (name !== '' && (known.name === '' || month > known.month))) names.set(person, { name, month });
  }
  return [...names].map(([person, { name }]) => ({ person, name })).sort((a, b) => (a.person < b.person ? -1 : 1));
}

/**
 * How a run is scored, in whole numbers all the way:
 *
 * 1. Every answer earns hundredths of a point; its kind says how many (`answers/`), rounded half up where it is a part of the points.
 * 2. 不适用, what is not answered yet, and what is only written down leave both sides: they earn nothing and are not asked for.
 * 3. A section's tally is the sum of its items, once for each case where it repeats; the run's is the sum of its sections.
 * 4. The score is earned ÷ applicable × 100 to one decimal, rounded half up; nothing applicable has no score.
 * 5. A critical item that failed fails the run whatever the score; else the run and every section with a mark reach their marks.
 *
 * So the score lies in 0 to 100, 不适用 never changes it, and the order of the items does not matter.
 */

/** What the items that apply could earn and what they earned, in hundredths of a point. */
export interface Tally {
  earned: number;
  applicable: number;
}

export const emptyTally: Tally = { earned: 0, applicable: 0 };

export function addTallies(a: Tally, b: Tally): Tally {
  return { earned: a.earned + b.earned, applicable: a.applicable + b.applicable };
}

/** Earned ÷ applicable × 100 in tenths, rounded half up (四舍五入); null where nothing applies. 889 is 88.9. */
export function scoreTenths({ earned, applicable }: Tally): number | null {
  if (applicable === 0) return null;
  const twice = 2 * applicable;
  const numerator = earned * 2000 + applicable;
  return (numerator - (numerator % twice)) / twice;
}

/** 889 → `88.9`, 1000 → `100.0`. */
export function formatTenths(tenths: number): string {
  const ones = tenths % 10;
  return `${(tenths - ones) / 10}.${ones}`;
}

/** Hundredths of a point as they are written: 375 → `3.75`, 350 → `3.5`, 300 → `3`. */
export function formatPoints(hundredths: number): string {
  return String(hundredths / 100);
}

/** A score reaches a mark by the figure that is shown: 89.95 is shown as 90.0 and reaches 90. */
export function reaches(tenths: number | null, pass: number | undefined): boolean {
  return tenths === null || pass === undefined || tenths >= pass * 10;
}

/** Points of the items that apply, and what they earned. */
export interface Tally {
  earned: number;
  applicable: number;
}

export function addTallies(a: Tally, b: Tally): Tally {
  return { earned: a.earned + b.earned, applicable: a.applicable + b.applicable };
}

/**
 * Earned ÷ applicable × 100 in tenths, rounded half up (四舍五入); null where nothing applies.
 * Whole numbers all the way: 889 is 88.9, and 0.05 always rounds up.
 */
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

/** A score reaches a mark by the figure that is shown: 89.95 is shown as 90.0 and reaches 90. */
export function reaches(tenths: number | null, pass: number | undefined): boolean {
  return tenths === null || pass === undefined || tenths >= pass * 10;
}

/**
 * Points of an exam, every question worth one, as a mark of 100 in tenths, rounded half up: 889 is 88.9. Points are halves and shares, so the
 * sum is rounded at the ninth place first: three thirds are one.
 */
export function markTenths(points: readonly number[], of: number): number {
  if (of === 0) return 0;
  const sum = Math.round(points.reduce((a, b) => a + b, 0) * 1e9) / 1e9;
  return Math.floor((sum / of) * 1000 + 0.5 + 1e-9);
}

/** 889 → `88.9`, 900 → `90`. */
export function sayTenths(tenths: number): string {
  return tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)}.${tenths % 10}`;
}

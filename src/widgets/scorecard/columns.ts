import type { Line, SideName } from './lines.ts';

/** 自评, 初评, 复评: who writes is told by the column, in this order; each is the part of the sheet that keeps it. */
export const columns = ['self', 'figures', 'review'] as const;
export type Column = (typeof columns)[number];

/** The same as a side of a line. */
export const sideOf: Record<Column, SideName> = { self: 'self', figures: 'first', review: 'review' };

/** The column that a column is compared with: 初评 with 自评, 复评 with 初评. */
export const comparedWith: Record<Column, Column | null> = { self: null, figures: 'self', review: 'figures' };

/** What one rating lies above the one before it, in figures or in levels of a scale; `other` where there is no more or less. */
export type Difference = { by: 'figure' | 'levels'; more: boolean; size: string } | { by: 'other' };

/** Null where one of the two is empty or no figure, and where they are the same. */
export function differenceOf({ indicator, sides }: Pick<Line, 'indicator' | 'sides'>, column: Column): Difference | null {
  const base = comparedWith[column];
  const [one, other] = [sides[sideOf[column]].figure, base && sides[sideOf[base]].figure];
  if (one.is !== 'figure' || other?.is !== 'figure' || one.value.eq(other.value)) return null;
  if (indicator.method === 'yes-no') return { by: 'other' };
  const more = one.value.gt(other.value);
  if (indicator.method !== 'rating') return { by: 'figure', more, size: one.value.minus(other.value).abs().toFixed() };
  const place = (value: string) => indicator.scale.findIndex(({ score }) => String(score) === value);
  return { by: 'levels', more, size: String(Math.abs(place(one.value.toFixed()) - place(other.value.toFixed()))) };
}

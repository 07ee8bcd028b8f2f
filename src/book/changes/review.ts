/** A chapter as far as its review goes. */
export interface Reviewed {
  slug: string;
  title: string;
  owner: string;
  /** By when it is reviewed again: `2027-12-01`. */
  review: string;
}

/** The day itself is still in time. Dates as `2027-12-01`. */
export const isOverdue = (review: string, today: string): boolean => review < today;

/** Whole days from one date to another, negative when it lies before. */
export const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);

/** The chapters whose review is overdue, and those whose review is due within so many days, the most urgent first. */
export function sortReviews<T extends Reviewed>(chapters: readonly T[], today: string, days: number): { overdue: T[]; soon: T[] } {
  const byDate = [...chapters].sort((a, b) => (a.review < b.review ? -1 : a.review > b.review ? 1 : 0));
  return {
    overdue: byDate.filter(({ review }) => isOverdue(review, today)),
    soon: byDate.filter(({ review }) => !isOverdue(review, today) && daysBetween(today, review) <= days),
  };
}

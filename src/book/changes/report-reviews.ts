import type { Book } from '../content/read-book.ts';
import { daysBetween, sortReviews } from './review.ts';

/** How many days ahead a review is announced. */
const daysAhead = 30;

/**
 * What is due in a book that has no problem: reviews that are overdue or near, and figures that nobody has confirmed, a line
 * each. `today` as `2027-12-01`. `isOverdue` is true where a review is.
 */
export function reportReviews({ chapters, handbook, parameters }: Pick<Book, 'chapters' | 'handbook' | 'parameters'>, today: string): { lines: string[]; isOverdue: boolean } {
  const { overdue, soon } = sortReviews(chapters, today, daysAhead);
  const examples = Object.values(parameters).filter(({ status }) => status === 'example').length;
  const describe = ({ slug, title, owner, review }: (typeof chapters)[number]) => `chapters/${slug}.mdx (${title}), by ${handbook.roles[owner]?.name ?? 'nobody'} (${owner}), due ${review}`;
  const next = [...chapters].sort((a, b) => (a.review < b.review ? -1 : 1))[0];
  return {
    isOverdue: overdue.length > 0,
    lines: [
      ...overdue.map((one) => `OVERDUE  ${describe(one)}, ${days(daysBetween(one.review, today))} ago`),
      ...soon.map((one) => `soon     ${describe(one)}, in ${days(daysBetween(today, one.review))}`),
      ...(overdue.length + soon.length === 0 && next ? [`No review is due within ${daysAhead} days; the next one is ${describe(next)}`] : []),
      examples > 0 ? `${examples} of ${Object.keys(parameters).length} parameters are examples that the company has not confirmed.` : `All ${Object.keys(parameters).length} parameters are confirmed.`,
    ],
  };
}

const days = (n: number) => (n === 1 ? '1 day' : `${n} days`);

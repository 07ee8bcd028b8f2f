import { describe, expect, test } from 'vitest';
import { reportReviews } from '../../../src/book/changes/report-reviews.ts';
import { daysBetween, isOverdue, sortReviews } from '../../../src/book/changes/review.ts';
import type { Parameter } from '../../../src/book/content/schema.ts';

const chapter = (slug: string, review: string) => ({ id: '1', slug, title: slug.toUpperCase(), gist: '', owner: 'manager', review, sections: [] });
const chapters = [chapter('c', '2028-01-05'), chapter('a', '2027-01-01'), chapter('b', '2027-12-31'), chapter('d', '2028-06-01')];
const handbook = { roles: { manager: { name: '店长', duty: '管好小店。' } } } as never;
const parameter = (status: Parameter['status']): Parameter => ({ name: '时限', value: 1, status, rules: ['1.1.1.1'], note: '' });

test.each([
  ['2027-12-30', false],
  ['2027-12-31', false],
  ['2028-01-01', true],
])('on %s a review due on 2027-12-31 is overdue: %s', (today, expected) => {
  expect(isOverdue('2027-12-31', today)).toBe(expected);
});

test.each([
  ['2027-12-31', '2028-01-01', 1],
  ['2028-02-28', '2028-03-01', 2],
  ['2027-03-28', '2027-03-29', 1],
  ['2028-01-01', '2027-12-31', -1],
])('from %s to %s are %i days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

test('sorts what is overdue and what is soon, the most urgent first', () => {
  const slugs = ({ overdue, soon }: ReturnType<typeof sortReviews>) => [overdue, soon].map((part) => part.map(({ slug }) => slug).join(''));
  expect(slugs(sortReviews(chapters, '2028-01-01', 30))).toEqual(['ab', 'c']);
  expect(slugs(sortReviews(chapters, '2027-12-06', 30))).toEqual(['a', 'bc']);
  expect(slugs(sortReviews(chapters, '2026-01-01', 30))).toEqual(['', '']);
});

describe('the report', () => {
  test('is loud about what is overdue, and counts what is not confirmed', () => {
    expect(reportReviews({ chapters, handbook, parameters: { a: parameter('example'), b: parameter('confirmed') } }, '2028-01-01')).toMatchInlineSnapshot(`
      {
        "isOverdue": true,
        "lines": [
          "OVERDUE  chapters/a.mdx (A), by 店长 (manager), due 2027-01-01, 365 days ago",
          "OVERDUE  chapters/b.mdx (B), by 店长 (manager), due 2027-12-31, 1 day ago",
          "soon     chapters/c.mdx (C), by 店长 (manager), due 2028-01-05, in 4 days",
          "1 of 2 parameters are examples that the company has not confirmed.",
        ],
      }
    `);
  });

  test('says which review is next where none is near', () => {
    expect(reportReviews({ chapters, handbook, parameters: { b: parameter('confirmed') } }, '2026-01-01')).toMatchInlineSnapshot(`
      {
        "isOverdue": false,
        "lines": [
          "No review is due within 30 days; the next one is chapters/a.mdx (A), by 店长 (manager), due 2027-01-01",
          "All 1 parameters are confirmed.",
        ],
      }
    `);
  });
});

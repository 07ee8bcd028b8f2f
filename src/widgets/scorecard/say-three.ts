import { scorecardSheet as words } from '../../ui/text/zh-Hans/scorecard-sheet.ts';
import type { ScorecardSummary } from './model.ts';
import type { ScorecardState } from './state.ts';

/**
 * The sums of 自评, 初评 and 复评 beside each other, each with its difference from the one before; nothing where only one of them was
 * written. Over the lines alone: 加分 and 扣分 are nobody's rating.
 */
export function sayThree({ earnedBy }: ScorecardSummary, { self, review }: Pick<ScorecardState, 'self' | 'review'>): string[] {
  const isWritten = { self: Object.keys(self).length > 0, first: true, review: Object.keys(review).length > 0 };
  if (!isWritten.self && !isWritten.review) return [];
  const { column } = words;
  const shown = [
    { name: column.self, points: earnedBy.self, is: isWritten.self },
    { name: column.figures, points: earnedBy.first, is: isWritten.first },
    { name: column.review, points: earnedBy.review, is: isWritten.review },
  ].filter(({ is }) => is);
  const sums = shown.map(({ name, points }) => (points ? words.sumOf(name, points.toFixed(2)) : words.sumGaps(name)));
  const differences = shown.slice(1).flatMap(({ name, points }, n) => {
    const before = shown[n]!;
    if (!points || !before.points) return [];
    const by = points.minus(before.points);
    return [by.eq(0) ? words.sumSame(name, before.name) : (by.gt(0) ? words.sumMore : words.sumLess)(name, before.name, by.abs().toFixed(2))];
  });
  return [words.sums(sums), ...(differences.length > 0 ? [words.differences(differences)] : [])];
}

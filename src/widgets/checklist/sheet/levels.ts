import { checklist as words } from '../../../ui/text/zh-Hans/checklist.ts';
import type { ChecklistData } from '../data.ts';
import { itemsOf } from '../places.ts';

/** What the marks mean, where more than one item is marked and all mean the same: said once for the whole sheet. */
export function sharedLevels(data: ChecklistData): string[] | undefined {
  const all = itemsOf(data).flatMap(({ answer }) => (answer?.kind === 'score' ? [answer.levels ?? []] : []));
  const [first = []] = all;
  return all.length > 1 && first.length > 0 && all.every((levels) => levels.join() === first.join()) ? first : undefined;
}

export function sayLevels(levels: readonly string[]): string {
  return words.levels(levels.map((name, mark) => words.answer.mark(String(mark), name)).join(words.semicolon));
}

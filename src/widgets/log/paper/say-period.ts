import type { log } from '../../../ui/text/zh-Hans/log.ts';
import type { Entry } from '../ledger.ts';
import { sayMonth } from '../say.ts';

/** The months of these entries, first to last: 2026年11月, or 2026年9月至2026年11月. */
export function sayPeriod(entries: readonly Entry[], words: typeof log): string {
  const months = entries.map(({ month }) => month).sort();
  const [first = '', last = first] = [months[0], months.at(-1)];
  return [...new Set([first, last])].filter(Boolean).map((month) => sayMonth(month, words)).join(words.to);
}

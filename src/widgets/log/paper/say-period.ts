import type { log } from '../../../ui/text/zh-Hans/log.ts';
import type { Entry } from '../ledger.ts';
import { sayMonth } from '../say.ts';

/** The months of these entries, first to last: 2026年11月, or 2026年9月至2026年11月. */
export function sayPeriod(entries: readonly Entry[], words: typeof log): string {
  const months = entries.map(({ day }) => day.slice(0, 7));
  const first = months.reduce((least, month) => (month < least ? month : least), months[0] ?? '');
  const last = months.reduce((most, month) => (month > most ? month : most), first);
  return [...new Set([first, last])].filter(Boolean).map((month) => sayMonth(month, words)).join(words.to);
}

import { checklist } from '../../../ui/text/zh-Hans/checklist.ts';
import type { AnswerAsked } from '../data.ts';

/** What to do about a figure that cannot be read. */
export function sayUnread(asked: AnswerAsked): string {
  const { unread } = checklist.answer;
  if (asked.kind === 'cases') return unread.cases;
  return asked.kind === 'number' && asked.decimals ? unread.decimals(asked.decimals) : unread.whole;
}

/** What only today's date and the reader's last visit can tell of a page: both are read here, off the page's own script. */
import { toLocalDate } from '../../lib/clock.ts';
import { changes as text } from '../../ui/text/zh-Hans/changes.ts';
import { isOverdue } from './review.ts';

export function noteDates(seen: string): void {
  const { edition } = document.documentElement.dataset;
  if (seen && seen !== edition) void import('./since-visit.ts').then(({ showChangesSince }) => showChangesSince(seen));
  const time = document.querySelector<HTMLTimeElement>('[data-review]');
  if (time && isOverdue(time.dateTime, toLocalDate(Date.now()))) showOverdue(time);
}

/** Stays on paper: an overdue chapter that was printed is no less overdue. */
function showOverdue(time: HTMLTimeElement): void {
  time.after(' ', Object.assign(document.createElement('strong'), { textContent: `⚠${text.review.overdue}` }));
}

import type { entry } from '../../ui/text/zh-Hans/log-entry.ts';
import { log } from '../../ui/text/zh-Hans/log.ts';
import type { Field, LogData } from './data.ts';
import { sayTime } from './fields/time.ts';
import type { Gap } from './model.ts';
import { labelOf, sayMonth } from './say.ts';

/** What is wrong with a field, in words that say what to do. `fields` are those that were asked, where they are not the log's own. */
export function sayGap(data: LogData, gap: Gap, words: typeof entry, fields: readonly Field[] = data.fields): string {
  const labels = (id: string) => fields.find((field) => field.id === id)?.label ?? labelOf(data, id);
  const label = labels(gap.field);
  switch (gap.problem) {
    case 'missing':
      return words.gap.missing(label);
    case 'unknown':
      return words.gap.unknown(label);
    case 'too-long':
      return words.gap.tooLong(label, gap.max);
    case 'personal':
      return words.gap.personal(label);
    case 'future':
      return words.gap.future(label, sayTime(gap.now));
    case 'before':
      return words.gap.before(label, labels(gap.than));
    case 'open-clock':
      return words.gap.openClock(label, labels(gap.closing));
    case 'closed':
      return words.gap.closed(label, sayMonth(gap.month, log));
  }
}

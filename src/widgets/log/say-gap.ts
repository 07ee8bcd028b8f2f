import type { entry } from '../../ui/text/zh-Hans/log-entry.ts';
import { log } from '../../ui/text/zh-Hans/log.ts';
import type { Field, LogData } from './data.ts';
import { sayTime } from './fields/time.ts';
import type { Gap } from './model.ts';
import { labelOf, sayMonth } from './say.ts';

/** What is wrong with a field, in words that say what to do. `fields` are those that were asked, where they are not the log's own; `named` the labels of several with which the same is wrong. */
export function sayGap(data: LogData, gap: Gap, words: typeof entry, fields: readonly Field[] = data.fields, named?: string): string {
  const labels = (id: string) => fields.find((field) => field.id === id)?.label ?? labelOf(data, id);
  const label = named ?? labels(gap.field);
  switch (gap.problem) {
    case 'missing':
      return isChosen(fields, gap.field) ? words.gap.unchosen(label) : words.gap.missing(label);
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

const isChosen = (fields: readonly Field[], id: string): boolean => ['choice', 'choices', 'yes-no'].includes(fields.find((field) => field.id === id)?.kind ?? '');

/** All that is wrong, one after the other; what is to be done alike is said once: 请填写设备、现象. */
export function sayGaps(data: LogData, gaps: readonly Gap[], words: typeof entry, fields: readonly Field[] = data.fields): string[] {
  const said = new Map<string, Gap[]>();
  for (const gap of gaps) {
    const key = gap.problem === 'missing' ? `missing ${isChosen(fields, gap.field)}` : gap.problem === 'open-clock' ? `open-clock ${gap.closing}` : `${gap.problem} ${gap.field}`;
    said.set(key, [...(said.get(key) ?? []), gap]);
  }
  return [...said.values()].map(([first, ...rest]) => {
    const labels = [first, ...rest].map((gap) => fields.find(({ id }) => id === gap?.field)?.label ?? labelOf(data, gap?.field ?? '')).join(log.and);
    return first ? sayGap(data, first, words, fields, labels) : '';
  });
}

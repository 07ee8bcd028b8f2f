import type { log } from '../../ui/text/zh-Hans/log.ts';
import type { Field, LogData } from './data.ts';
import type { Gap, Reading } from './model.ts';
import type { Change, LogDraft, Values } from './state.ts';

type Words = typeof log;

/** Minutes in words: 3小时20分. From a day on, the minutes are left out. */
export function sayDuration(minutes: number, words: Words): string {
  return words.duration(Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60);
}

export function sayClock({ clock, used, over, is }: Reading, words: Words): string {
  const { title, hours } = clock;
  const say = (minutes: number) => sayDuration(minutes, words);
  if (is === 'skipped') return over > 0 ? words.clock.skippedLate(title, say(over)) : words.clock.skipped(title);
  if (is === 'stopped') return over > 0 ? words.clock.stoppedLate(title, say(used), say(over)) : words.clock.stopped(title, say(used));
  return over > 0 ? words.clock.runningLate(title, say(over)) : words.clock.running(title, say(used), say(hours * 60 - used));
}

/** `2026-11-03T14:32` → `2026-11-03 14:32`: full dates that line up, as a ledger has them. Other values as they are. */
export function sayTime(local: string): string {
  return local.replace('T', ' ');
}

export function sayValue(field: Pick<Field, 'kind'>, value: string): string {
  return field.kind === 'date-time' ? sayTime(value) : value;
}

export function sayGap(data: LogData, gap: Gap, words: Words): string {
  const label = labelOf(data, gap.field);
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
      return words.gap.before(label, labelOf(data, gap.than));
    case 'open-clock':
      return words.gap.openClock(label, labelOf(data, gap.closing));
  }
}

/** A change without the value that it left: who, when, and what stood there. */
export function sayChange({ by, at, was }: Change, words: Words): string {
  return was === '' ? words.filledAt(by, sayTime(at)) : words.correctedAt(by, sayTime(at));
}

export function labelOf(data: LogData, id: string): string {
  return data.fields.find((field) => field.id === id)?.label ?? id;
}

/** The fields of an entry, then whatever was entered that this definition knows nothing of: nothing kept is left unsaid. */
export function fieldsOf(data: LogData, values: Values): Field[] {
  const gone = Object.keys(values).filter((id) => !data.fields.some((field) => field.id === id));
  return [...data.fields, ...gone.map((id): Field => ({ id, label: id, kind: 'text', required: false, print: false }))];
}

/** A draft as lines of text, to be compared with another or carried away. */
export function sayDraft(data: LogData, { by, values }: LogDraft, words: Words): string {
  const filled = fieldsOf(data, values).flatMap((field) => (values[field.id] ? [`${words.label(field.label)}${sayValue(field, values[field.id] ?? '')}`] : []));
  return [...filled, ...(by ? [`${words.label(words.registeredBy)}${by}`] : [])].join('\n');
}

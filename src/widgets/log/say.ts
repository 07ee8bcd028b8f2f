import type { log } from '../../ui/text/zh-Hans/log.ts';
import type { Reading } from './clocks.ts';
import type { Field, LogData } from './data.ts';
import { sayMasked, sayValue } from './fields/table.ts';
import { sayTime } from './fields/time.ts';
import type { Mean } from './ledger.ts';
import type { Turn } from './recurs.ts';
import type { Change, LogDraft, Row, Values } from './state.ts';

type Words = typeof log;

/** Minutes in words: 3小时20分. From a day on, the minutes are left out. */
export function sayDuration(minutes: number, words: Words): string {
  return words.duration(Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60), minutes % 60);
}

export function sayClock(reading: Reading, words: Words): string {
  const { clock, grain, used, over, left, deadline, is } = reading;
  const { title, days } = clock;
  const say = (count: number) => (grain === 'minute' ? sayDuration(count, words) : words.days(count, days === 'working'));
  const { clock: sentence } = words;
  const said = (() => {
    if (is === 'skipped') return over > 0 ? sentence.skippedLate(title, say(over)) : sentence.skipped(title);
    if (is === 'stopped') return clock.due !== undefined ? (over > 0 ? sentence.keptLate(title, say(over)) : sentence.kept(title)) : over > 0 ? sentence.stoppedLate(title, say(used), say(over)) : sentence.stopped(title, say(used));
    if (over > 0) return sentence.runningLate(title, say(over));
    return grain === 'minute' ? sentence.running(title, say(used), say(left)) : left === 0 ? sentence.today(title) : sentence.until(title, deadline, say(left));
  })();
  return `${said}${sayDoubt(reading, words)}`;
}

/** Years whose holidays nobody has entered are said with the figure that needed them. */
export function sayDoubt({ doubt }: Pick<Reading, 'doubt'>, words: Words): string {
  const { missing, example } = doubt;
  if (missing.length > 0) return words.calendarMissing(missing.join(words.and));
  return example.length > 0 ? words.calendarExample(example.join(words.and)) : '';
}

export function sayMean({ title, grain, used }: Mean, words: Words): string {
  return words.mean(title, grain === 'minute' ? sayDuration(used, words) : words.days(used, false));
}

/** `2026-11` → 2026年11月 */
export function sayMonth(month: string, words: Words): string {
  return words.monthName(month.slice(0, 4), Number(month.slice(5, 7)));
}

/** A change without the value that it left: who, when, and why. */
export function sayChange({ by, at, was, reason, row }: Change, words: Words): string {
  if (row !== undefined) return words.struckAt(by, sayTime(at), reason ?? '');
  return was === '' ? words.filledAt(by, sayTime(at)) : words.correctedAt(by, sayTime(at), reason ?? '');
}

export function labelOf(data: LogData, id: string): string {
  return data.fields.find((field) => field.id === id)?.label ?? id;
}

/** A repeated entry in one line: what was written, who, when. */
export function sayRow(field: Field, { values, by, at }: Row, words: Words, open: boolean): string {
  const say = open ? sayValue : sayMasked;
  const parts = (field.fields ?? []).flatMap((one) => (values[one.id] ? [say(one, values[one.id] ?? '', words.field)] : []));
  return words.rowSaid(parts.join(words.join), by, sayTime(at));
}

/** The fields of an entry, then whatever was entered that this definition knows nothing of: nothing kept is left unsaid. */
export function fieldsOf(data: LogData, values: Values): Field[] {
  const gone = Object.keys(values).filter((id) => !data.fields.some((field) => field.id === id));
  return [...data.fields, ...gone.map((id): Field => ({ id, label: id, kind: 'text', required: false }))];
}

/** A draft as lines of text, to be compared with another or carried away. */
export function sayDraft(data: LogData, { by, values }: LogDraft, words: Words): string {
  const filled = fieldsOf(data, values).flatMap((field) => (values[field.id] ? [`${words.label(field.label)}${sayValue(field, values[field.id] ?? '', words.field)}`] : []));
  return [...filled, ...(by ? [`${words.label(words.registeredBy)}${by}`] : [])].join('\n');
}

/** When something is due again. */
export function sayTurn({ about, due, over, today }: Turn, words: Words): string {
  if (today) return words.dueTimes(about, today.done, today.wanted);
  return over > 0 ? words.dueLate(about, due, over) : words.dueSaid(about, due);
}

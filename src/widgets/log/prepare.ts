import { fingerprint } from '../../lib/fingerprint.ts';
import type { RuleRef } from '../../lib/rule-ref.ts';
import { log as words } from '../../ui/text/zh-Hans/log.ts';
import { logPage } from '../../ui/text/zh-Hans/log-page.ts';
import type { Calendar, Clock, LogData, Span, SpanUnit } from './data.ts';
import type { LogInput } from './schema.ts';

/** Where the words and figures behind the ids come from. Each throws, naming the nearest match, where there is none. */
export interface LogLook {
  rule(id: string): RuleRef;
  role(id: string): string;
  parameter(id: string): { value: number | string; unit: string; said: string; example: boolean };
  fact(id: string): string;
  figure(id: string): string;
  holidays: Calendar;
  edition: string;
}

/**
 * Authored log → what the island gets. The fingerprint covers what a reader of an old entry must find again: the authored
 * words, the limits of the clocks and the edition, but not the addresses of rules, which move with the site, nor the holidays,
 * which are added year by year.
 */
export function prepareLog(id: string, input: LogInput, look: LogLook): LogData {
  const { edition } = look;
  const { clocks: authored, recurs, repeats, lateFee, ...shown } = input;
  const clocks = authored.flatMap((clock) => readClock(clock, look));
  const usesCalendar = clocks.some(({ days }) => days === 'working');
  const every = recurs?.every === undefined ? undefined : readSpan(look.parameter(recurs.every));
  const times = recurs?.timesADay === undefined ? undefined : Number(look.parameter(recurs.timesADay).value);
  return {
    ...shown,
    id,
    edition,
    clocks,
    role: look.role(input.role),
    signs: input.signs ?? words.signs,
    rules: input.rules.map(look.rule),
    stages: input.stages.map((stage) => ({ ...stage, rules: stage.rules.map(look.rule) })),
    ...(usesCalendar && { calendar: readCalendar(look.holidays) }),
    ...(recurs && { recurs: { next: recurs.next, per: recurs.per, ends: recurs.ends, every, timesADay: times } }),
    ...(repeats && { repeats: { title: repeats.title, same: repeats.same, within: Number(look.parameter(repeats.within).value), example: look.parameter(repeats.within).example } }),
    ...(lateFee && { lateFee: readLateFee(lateFee, look) }),
    fingerprint: fingerprint({ id, edition, ...input, clocks }),
  };
}

/** A clock, and behind it the outer limit that a law sets whatever was promised. */
function readClock({ limit, outer, ...clock }: LogInput['clocks'][number], look: LogLook): Clock[] {
  const parameter = limit === undefined ? undefined : look.parameter(limit);
  const own: Clock = { ...clock, ...(parameter && { span: readSpan(parameter) }), said: parameter?.said ?? '', example: parameter?.example ?? false };
  if (outer === undefined) return [own];
  const [said = '', days] = words.outerFigure.exec(look.figure(outer)) ?? [];
  const law: Clock = { id: `${clock.id}-outer`, title: logPage.outerTitle(clock.title), from: clock.from, to: clock.to, span: { length: Number(days), unit: 'day' }, days: 'natural', said, example: false, law: look.fact(outer) };
  return [own, law];
}

/** The content has been checked before. */
function readSpan({ value, unit }: { value: number | string; unit: string }): Span {
  const found = Object.entries(words.units).find(([, names]) => names.includes(unit));
  if (!found || typeof value !== 'number') throw new Error(`${value}${unit} is no span of time.`);
  return { length: value, unit: found[0] as SpanUnit };
}

const readCalendar = ({ years }: Calendar): Calendar => ({ years: Object.fromEntries(Object.entries(years).map(([year, { status, off, worked }]) => [year, { status, off, worked }])) });

function readLateFee({ rate, suspend, terminate, facts, ...rest }: NonNullable<LogInput['lateFee']>, look: LogLook): NonNullable<LogData['lateFee']> {
  const figures = [rate, suspend, terminate].map(look.parameter);
  const [first, second, third] = figures.map(({ value }) => Number(value));
  return { ...rest, rate: first ?? 0, suspend: second ?? 0, terminate: third ?? 0, example: figures.some(({ example }) => example), facts: facts.map(look.fact) };
}

import { describe, expect, test } from 'vitest';
import { log as words } from '../../../src/ui/text/zh-Hans/log.ts';
import { readClocks } from '../../../src/widgets/log/clocks.ts';
import type { Calendar, Clock, LogData } from '../../../src/widgets/log/data.ts';
import { pressingClocks, summarise } from '../../../src/widgets/log/model.ts';
import { sayClock } from '../../../src/widgets/log/say.ts';
import { addWorkingDays, isWorkingDay, workingDaysBetween } from '../../../src/widgets/log/working-days.ts';
import { data } from './sample.ts';

/** A week off from Thursday 1 October 2026, made up for on the Sunday before and the Saturday after. */
const calendar: Calendar = {
  years: {
    '2026': { status: 'confirmed', off: ['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07'], worked: ['2026-09-27', '2026-10-10'] },
    '2027': { status: 'example', off: ['2027-01-01'], worked: [] },
  },
};

test.each([
  ['a weekday', '2026-11-03', true],
  ['a Saturday', '2026-11-07', false],
  ['a Sunday', '2026-11-08', false],
  ['a holiday', '2026-10-01', false],
  ['a Sunday that is made up for', '2026-09-27', true],
  ['a Saturday that is made up for', '2026-10-10', true],
  ['a weekday of a year that nobody entered', '2028-01-03', true],
])('%s is a working day: %s, %s', (_, day, is) => {
  expect(isWorkingDay(day, calendar)).toBe(is);
});

test.each([
  ['over a weekend', '2026-11-06', 1, '2026-11-09'],
  ['from a weekend', '2026-11-07', 1, '2026-11-09'],
  ['over a holiday with days made up for', '2026-09-30', 1, '2026-10-08'],
  ['three of them', '2026-09-30', 3, '2026-10-10'],
  ['over the end of a month', '2026-11-27', 3, '2026-12-02'],
  ['over the end of a year', '2026-12-31', 1, '2027-01-04'],
])('%s: %s and %i working days is %s', (_, from, days, to) => {
  expect(addWorkingDays(from, days, calendar).day).toBe(to);
  expect(workingDaysBetween(from, to, calendar)).toBe(days);
});

test('years that are missing or not certain are told, never guessed in silence', () => {
  expect(addWorkingDays('2026-11-03', 5, calendar).doubt).toEqual({ missing: [], example: [] });
  expect(addWorkingDays('2026-12-30', 5, calendar).doubt).toEqual({ missing: [], example: ['2027'] });
  expect(addWorkingDays('2027-12-30', 5, calendar).doubt).toEqual({ missing: ['2028'], example: ['2027'] });
});

const clock = (part: Partial<Clock>): Clock => ({ id: 'c', title: '答复', from: 'from', to: 'to', days: 'natural', said: '', example: false, ...part });
const log = (part: Partial<Clock>): LogData => ({ ...data, clocks: [clock(part)], calendar });
const say = (part: Partial<Clock>, values: Record<string, string>, now: string) => readClocks(log(part), { values }, now).map((reading) => sayClock(reading, words));

describe('a limit of days', () => {
  const seven = { span: { length: 7, unit: 'day' as const } };
  test.each([
    ['runs to the end of its last day', seven, '2026-11-24', '2026-11-30T23:59', '答复截至2026-12-01，还剩1天'],
    ['is due on its last day', seven, '2026-11-24', '2026-12-01T08:00', '答复今天到期'],
    ['is late the day after', seven, '2026-11-24', '2026-12-02T00:00', '答复逾期1天'],
    ['begins at a time of day as at the day', seven, '2026-11-24T17:30', '2026-12-02T08:00', '答复逾期1天'],
    ['of months ends on the last day of a shorter one', { span: { length: 1, unit: 'month' as const } }, '2026-01-31', '2026-02-28T10:00', '答复今天到期'],
    ['of years comes through a leap day', { span: { length: 1, unit: 'year' as const } }, '2028-02-29', '2029-03-02T10:00', '答复逾期2天'],
    ['of weeks', { span: { length: 2, unit: 'week' as const } }, '2026-11-02', '2026-11-10T10:00', '答复截至2026-11-16，还剩6天'],
  ])('%s', (_, part, from, now, said) => {
    expect(say(part, { from }, now)).toEqual([said]);
  });

  test.each([
    ['counts working days', '2026-11-05', '2026-11-09T10:00', '答复截至2026-11-12，还剩3个工作日'],
    ['leaves a holiday out', '2026-09-30', '2026-10-06T10:00', '答复截至2026-10-13，还剩5个工作日'],
    ['is late on a Saturday too', '2026-11-02', '2026-11-14T10:00', '答复逾期4个工作日'],
    ['is late from the first day off on', '2026-11-06', '2026-11-14T10:00', '答复逾期1个工作日'],
    ['says what it does not know', '2027-12-30', '2027-12-31T10:00', '答复截至2028-01-06，还剩4个工作日（2028年的节假日没有录入，按周末推算）'],
    ['says what is not certain', '2026-12-30', '2026-12-30T10:00', '答复截至2027-01-07，还剩5个工作日（2027年的节假日待核对）'],
  ])('%s', (_, from, now, said) => {
    expect(say({ span: { length: 5, unit: 'day' }, days: 'working' }, { from }, now)).toEqual([said]);
  });

  test('stops, in time or late', () => {
    expect(say(seven, { from: '2026-11-24', to: '2026-11-26' }, '2027-01-01T00:00')).toEqual(['答复用了2天']);
    expect(say(seven, { from: '2026-11-24', to: '2026-12-03' }, '2027-01-01T00:00')).toEqual(['答复用了9天，逾期2天']);
  });
});

describe('a promised day', () => {
  const promised = { from: undefined, due: 'by', title: '归还' };
  test.each([
    [{}, []],
    [{ by: '2026-11-30' }, ['归还截至2026-11-30，还剩6天']],
    [{ by: '2026-11-20' }, ['归还逾期4天']],
    [{ by: '2026-11-30', to: '2026-11-29' }, ['归还按期']],
    [{ by: '2026-11-20', to: '2026-11-22' }, ['归还晚了2天']],
  ])('%o', (values, said) => {
    expect(say(promised, values, '2026-11-24T10:00')).toEqual(said);
  });
});

test('minutes are read to the minute', () => {
  expect(say({ span: { length: 10, unit: 'minute' } }, { from: '2026-11-24T10:00' }, '2026-11-24T10:11')).toEqual(['答复逾期1分']);
});

describe('what is done every so often', () => {
  const progress = { id: 'progress', label: '进展', kind: 'entries' as const, required: false, fields: [{ id: 'told-at', label: '告知时间', kind: 'date-time' as const, required: true }, { id: 'next-on', label: '下次', kind: 'date' as const, required: false }] };
  const every: LogData = { ...data, fields: [...data.fields, progress], clocks: [clock({ title: '告知', each: 'progress', next: 'next-on', from: 'reported-at', to: 'restored-at', span: { length: 2, unit: 'day' } })] };
  const told = (at: string, next?: string) => ({ values: { 'told-at': at, ...(next && { 'next-on': next }) }, by: '王芳', at });
  const start = { 'reported-at': '2026-11-20T09:00' };
  const sayEvery = (rows: ReturnType<typeof told>[], struck: number[] = [], values: Record<string, string> = {}) =>
    readClocks(every, { values: { ...start, ...values }, rows: { progress: rows }, changes: struck.map((row) => ({ field: 'progress', row, was: '', by: '王芳', at: '2026-11-24T10:00' })) }, '2026-11-24T10:00').map((reading) => sayClock(reading, words));

  test.each([
    ['is counted from the start', [], [], '告知逾期2天'],
    ['is counted anew from the last time, whatever the order of writing', [told('2026-11-23T09:00'), told('2026-11-21T09:00')], [], '告知截至2026-11-25，还剩1天'],
    ['leaves out what was struck', [told('2026-11-21T09:00'), told('2026-11-23T09:00')], [1], '告知逾期1天'],
    ['goes by the day that was agreed upon', [told('2026-11-21T09:00', '2026-11-24')], [], '告知今天到期'],
  ])('%s', (_, rows, struck, said) => {
    expect(sayEvery(rows, struck)).toEqual([said]);
  });

  test('ends when the work has, or the entry is closed', () => {
    expect(sayEvery([], [], { 'restored-at': '2026-11-22T09:00' })).toEqual([]);
    expect(sayEvery([], [], { 'accepted-by': '李强' })).toEqual([]);
  });
});

test('how late it was written down is said, and never counts as late', () => {
  const log = { ...data, clocks: [clock({ title: '记录', from: 'reported-at', to: 'registration', span: { length: 10, unit: 'minute' } })] };
  const state = { values: { 'reported-at': '2026-11-03T09:00' }, registered: { by: '王芳', at: '2026-11-03T09:25' } };
  const { clocks, overdue } = summarise(log, state, '2026-11-03T12:00');
  expect(clocks.map((reading) => sayClock(reading, words))).toEqual(['记录用了25分，逾期15分']);
  expect(overdue).toBe(false);
  expect(pressingClocks(clocks)).toEqual([]);
});

test('a list says all that is late, and of what is not the nearest', () => {
  const days = (id: string, length: number) => clock({ id, title: id, from: 'reported-at', to: 'restored-at', span: { length, unit: 'day' } });
  const { clocks } = summarise({ ...data, clocks: [days('九', 9), days('一', 1), days('五', 5), days('二', 2)] }, { values: { 'reported-at': '2026-11-20T09:00' } }, '2026-11-24T10:00');
  expect(pressingClocks(clocks).map(({ clock }) => clock.title)).toEqual(['一', '二', '五']);
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksPersonal } from '../../../src/lib/personal.ts';
import { minutesBetween, stageOf } from '../../../src/widgets/log/clocks.ts';
import { findGaps, formatNumber, summarise } from '../../../src/widgets/log/model.ts';
import { sayClock, sayDuration } from '../../../src/widgets/log/say.ts';
import { sayGap, sayGaps } from '../../../src/widgets/log/say-gap.ts';
import type { Values } from '../../../src/widgets/log/state.ts';
import { entry as entryWords } from '../../../src/ui/text/zh-Hans/log-entry.ts';
import { log as words } from '../../../src/ui/text/zh-Hans/log.ts';
import { data, entry, mended, readLog, reported } from './sample.ts';

const now = '2026-11-05T09:10';

test.each<[string, Values, string]>([
  ['nobody has come', {}, '待到场'],
  ['somebody has come', { 'arrived-at': '2026-11-03T11:30' }, '维修中'],
  ['it works again', mended, '待验收'],
  ['it was accepted', { ...mended, 'accepted-by': '王芳' }, '已办结'],
  ['it came back by itself', { 'restored-at': '2026-11-03T10:00' }, '待验收'],
])('the stage when %s', (_, values, title) => {
  expect(stageOf(data, { ...reported, ...values }).title).toBe(title);
});

test.each<[string, string, Values, string]>([
  ['an unsatisfied customer', 'complaint', { 'resolved-on': '2026-11-03', satisfaction: '不满意' }, '待回访'],
  ['a customer who was not reached', 'complaint', { 'resolved-on': '2026-11-03', satisfaction: '联系不上' }, '待回访'],
  ['a satisfied customer', 'complaint', { 'resolved-on': '2026-11-03', satisfaction: '满意' }, '已办结'],
  ['a complaint that was withdrawn', 'complaint', { result: '客户撤回' }, '已办结'],
  ['a hole that is still there', 'security-check', { retest: '没有通过' }, '待复测'],
  ['a floor to be swept again', 'cleaning', { result: '重做' }, '待检查'],
  ['a trial that failed', 'rotation', { trial: '不能胜任' }, '试岗'],
  ['a drill without anything to mend', 'drill', { 'to-fix': '没有要改的' }, '已办结'],
  ['a drill with something to mend', 'drill', { 'to-fix': '要整改' }, '待整改'],
  ['an extinguisher that is signed for and not yet mended', 'fire-equipment', { state: '失效', 'fix-by': '2026-11-05', 'reviewed-by': '李强' }, '待整改'],
  ['an extinguisher that is mended and not yet signed for', 'fire-equipment', { state: '失效', 'fixed-on': '2026-11-05' }, '待签阅'],
  ['an extinguisher that is mended and signed for', 'fire-equipment', { state: '失效', 'fixed-on': '2026-11-05', 'reviewed-by': '李强' }, '已完成'],
  ['an extinguisher that is well', 'fire-equipment', { state: '完好' }, '待签阅'],
  ['an extinguisher that is well and signed for', 'fire-equipment', { state: '完好', 'reviewed-by': '李强' }, '已完成'],
])('what failed is not done, and what there was not to do is not waited for: %s', (_, log, values, title) => {
  const { stages, closes } = readLog(log);
  expect(stageOf({ stages: stages.map((stage) => ({ ...stage, rules: [] })), closes }, values).title).toBe(title);
});

test('an outcome that closes an entry stops its clocks and asks for nothing', () => {
  const withdrawn = { ...data, closes: { impact: ['不影响'] } };
  const late = { ...entry(), values: { ...reported, impact: '不影响' } };
  expect(summarise(withdrawn, late, now)).toMatchObject({ closed: true, clocks: [], overdue: false });
  expect(findGaps(withdrawn, late.values, now)).toEqual([]);
  expect(summarise(data, late, now)).toMatchObject({ closed: false, overdue: true });
});

test('what is to be done alike is said once', () => {
  const say = (values: Values) => sayGaps(data, findGaps(data, { ...reported, ...values }, now), entryWords);
  expect(say({ device: '', symptom: '', impact: '', reporter: '' })).toEqual(['请填写设备、现象、报告人', '请选影响业务']);
  expect(say({ 'accepted-by': '王芳' })).toEqual(['填了验收人就算办结，请先填到场时间、恢复时间']);
  expect(say({ device: '机'.repeat(61), symptom: '机'.repeat(501) })).toEqual(['设备最多60个字', '现象最多500个字']);
});

describe('clocks', () => {
  const say = (values: Values, at: string) => summarise(data, entry(values), at).clocks.map((reading) => sayClock(reading, words));

  test.each<[string, Values, string, string[]]>([
    ['run', {}, '2026-11-03T10:05', ['到场已用1小时5分，还剩2小时55分', '修复已用1小时5分，还剩22小时55分']],
    ['are not late at the very limit', {}, '2026-11-03T13:00', ['到场已用4小时，还剩0分', '修复已用4小时，还剩20小时']],
    ['are late a minute after it', {}, '2026-11-03T13:01', ['到场逾期1分', '修复已用4小时1分，还剩19小时59分']],
    ['say by how much', {}, '2026-11-03T16:20', ['到场逾期3小时20分', '修复已用7小时20分，还剩16小时40分']],
    ['stop', mended, now, ['到场用了2小时30分', '修复用了5小时']],
    ['stop late', { 'arrived-at': '2026-11-03T16:20' }, '2026-11-03T17:00', ['到场用了7小时20分，逾期3小时20分', '修复已用8小时，还剩16小时']],
    ['are stopped by a later stage', { 'restored-at': '2026-11-03T10:00' }, now, ['到场时间没有记', '修复用了1小时']],
    ['are late by a later stage too', { 'restored-at': '2026-11-03T14:00' }, now, ['到场时间没有记，至少逾期1小时', '修复用了5小时']],
    ['do not run backwards', {}, '2026-11-03T08:00', ['到场已用0分，还剩4小时', '修复已用0分，还剩1天']],
  ])('%s', (_, values, at, said) => {
    expect(say(values, at)).toEqual(said);
  });

  test('count nothing for an entry that is void', () => {
    const late = entry();
    expect(summarise(data, late, now).overdue).toBe(true);
    expect(summarise(data, { ...late, voided: { reason: '误报', by: '张敏', at: now } }, now)).toMatchObject({ clocks: [], overdue: false });
  });
});

describe('gaps', () => {
  const say = (values: Values, at = now) => findGaps(data, { ...reported, ...values }, at).map((gap) => sayGap(data, gap, entryWords));

  test.each<[string, Values, string[]]>([
    ['nothing', {}, []],
    ['nothing, all filled in', { ...mended, 'accepted-by': '王芳' }, []],
    ['a required field, also of spaces', { device: ' ', impact: '' }, ['请填写设备', '请选影响业务']],
    ['a choice that is not there', { impact: '很大' }, ['影响业务不对，请核对后重填']],
    ['a day that is not there', { 'reported-at': '2026-02-30T09:00' }, ['报告时间不对，请核对后重填']],
    ['arrival before the report', { 'arrived-at': '2026-11-03T08:59' }, ['到场时间不能早于报告时间']],
    ['repair before arrival', { 'arrived-at': '2026-11-03T11:00', 'restored-at': '2026-11-03T10:59' }, ['恢复时间不能早于到场时间']],
    ['repair before the report, without an arrival', { 'restored-at': '2026-11-03T08:00' }, ['恢复时间不能早于报告时间']],
    ['the future', { 'arrived-at': '2026-11-05T09:21' }, ['到场时间晚于现在（本机时间2026-11-05 09:10），请核对']],
    ['a text that is too long', { device: '机'.repeat(61) }, ['设备最多60个字']],
    ['what may be a number of a customer', { device: '客户手机138 1234 5678' }, ['设备里像是有手机号或证件号码，请删去；确是设备编号的，请在数字中间加一道斜线']],
    ['closing with a clock open', { 'arrived-at': '2026-11-03T11:00', 'accepted-by': '王芳' }, ['填了验收人就算办结，请先填恢复时间']],
    ['closing without anything', { 'accepted-by': '王芳' }, ['填了验收人就算办结，请先填到场时间', '填了验收人就算办结，请先填恢复时间']],
  ])('%s', (_, values, said) => {
    expect(say(values)).toEqual(said);
  });

  test('machines may differ by ten minutes', () => {
    expect(say({ 'arrived-at': '2026-11-05T09:20' })).toEqual([]);
  });

  test('closing is possible without an arrival, once it works again', () => {
    expect(say({ 'restored-at': '2026-11-03T10:00', 'accepted-by': '王芳' })).toEqual([]);
  });
});

test('minutes by the calendar, over midnight and a leap day', () => {
  expect(minutesBetween('2026-11-03T23:50', '2026-11-04T00:10')).toBe(20);
  expect(minutesBetween('2028-02-28T12:00', '2028-03-01T12:00')).toBe(2880);
});

test.each([
  [0, '0分'],
  [59, '59分'],
  [60, '1小时'],
  [200, '3小时20分'],
  [1440, '1天'],
  [1440 + 125, '1天2小时'],
])('%i minutes are said %s', (minutes, said) => {
  expect(sayDuration(minutes, words)).toBe(said);
});

test.each([
  ['13812345678', true],
  ['打给13812345678的', true],
  ['11010519491231002X', true],
  ['设备号138123456789', false],
  ['E5', false],
])('%s may be of a person: %s', (text, is) => {
  expect(looksPersonal(text)).toBe(is);
});

test('numbers carry the year of registration', () => {
  expect(formatNumber(data, entry(), 1)).toBe('GZ-2026-0001');
  expect(formatNumber(data, { ...entry(), registered: { by: '张敏', at: '2027-01-01T00:00' } }, 12_345)).toBe('GZ-2027-12345');
});

const anyTime = fc
  .date({ min: new Date('2026-01-01T00:00Z'), max: new Date('2026-12-31T00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 16));

test('whatever the times, a clock that is over has used its limit and what is over', () => {
  fc.assert(
    fc.property(anyTime, fc.option(anyTime, { nil: '' }), fc.option(anyTime, { nil: '' }), anyTime, (from, arrived, restored, at) => {
      const values = { ...reported, 'reported-at': from, 'arrived-at': arrived, 'restored-at': restored };
      const { clocks, overdue } = summarise(data, { ...entry(), values }, at);
      for (const { clock, used, over, is } of clocks) {
        expect(used).toBeGreaterThanOrEqual(0);
        expect(over).toBe(Math.max(0, used - (clock.span?.length ?? 0) * 60));
        expect(is === 'stopped').toBe(values[clock.to as keyof typeof values] !== '');
      }
      expect(overdue).toBe(clocks.some(({ over }) => over > 0));
    }),
  );
});

import { expect, test } from 'vitest';
import { prepareLog } from '../../../src/widgets/log/prepare.ts';
import { logSchema } from '../../../src/widgets/log/schema.ts';
import { data, look, readFault } from './sample.ts';

const input = () => logSchema.parse(readFault());

test('clocks get their limits from the parameters', () => {
  expect(data.clocks.map(({ title, span, said }) => [title, span, said])).toEqual([
    ['到场', { length: 4, unit: 'hour' }, '4小时'],
    ['修复', { length: 24, unit: 'hour' }, '24小时'],
  ]);
});

test('another limit is another definition, another address of a rule is not', () => {
  const longer = { ...look, parameter: (id: string) => ({ ...look.parameter(id), value: 8 }) };
  const moved = { ...look, rule: (id: string) => ({ ...look.rule(id), href: `/elsewhere/#${id}` }) };
  expect(prepareLog('fault', input(), longer).fingerprint).not.toBe(data.fingerprint);
  expect(prepareLog('fault', input(), moved).fingerprint).toBe(data.fingerprint);
});

test('a limit that is no span of time stops the build', () => {
  const words = { ...look, parameter: (id: string) => ({ ...look.parameter(id), value: '若干' }) };
  expect(() => prepareLog('fault', input(), words)).toThrow('若干小时 is no span of time.');
});

test('a legal outer limit is a clock of its own, with the law that sets it', () => {
  const outer = { ...input(), clocks: [{ ...input().clocks[0]!, outer: 'appeal-15-days' }] };
  expect(prepareLog('fault', outer, look).clocks).toMatchObject([{ id: 'arrival' }, { id: 'arrival-outer', title: '最迟到场', span: { length: 15, unit: 'day' }, example: false, law: '法条appeal-15-days' }]);
});

test('the calendar goes only where working days are counted', () => {
  expect(data.calendar).toBeUndefined();
  const working = { ...input(), clocks: [{ ...input().clocks[0]!, days: 'working' as const }] };
  const days = { ...look, parameter: () => ({ value: 5, unit: '个工作日', said: '5个工作日', example: false }), holidays: { years: { '2026': { status: 'example' as const, off: ['2026-10-01'], worked: [], source: 'x' } } } };
  expect(prepareLog('fault', working, days).calendar).toEqual({ years: { '2026': { status: 'example', off: ['2026-10-01'], worked: [] } } });
});

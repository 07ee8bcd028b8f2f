import { expect, test } from 'vitest';
import { prepareLog } from '../../../src/widgets/log/prepare.ts';
import { logSchema } from '../../../src/widgets/log/schema.ts';
import { data, look, readFault } from './sample.ts';

const input = () => logSchema.parse(readFault());

test('clocks get their limits from the parameters', () => {
  expect(data.clocks.map(({ title, hours, said }) => [title, hours, said])).toEqual([
    ['到场', 4, '4小时'],
    ['修复', 24, '24小时'],
  ]);
});

test('another limit is another definition, another address of a rule is not', () => {
  const longer = { ...look, parameter: (id: string) => ({ ...look.parameter(id), value: 8 }) };
  const moved = { ...look, rule: (id: string) => ({ ...look.rule(id), href: `/elsewhere/#${id}` }) };
  expect(prepareLog('fault', input(), longer).fingerprint).not.toBe(data.fingerprint);
  expect(prepareLog('fault', input(), moved).fingerprint).toBe(data.fingerprint);
});

test('a limit that is not a number of hours stops the build', () => {
  const words = { ...look, parameter: (id: string) => ({ ...look.parameter(id), value: '若干' }) };
  expect(() => prepareLog('fault', input(), words)).toThrow(/takes the limit of a clock from "arrival-hours"/);
  const days = input();
  days.clocks[0]!.limit = 'filing-days';
  const known = { ...look, parameter: () => ({ value: 1, said: '1日', example: true }) };
  expect(() => prepareLog('fault', days, known)).toThrow(/"filing-days"/);
});

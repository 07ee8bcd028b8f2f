import { describe, expect, test } from 'vitest';
import { fillFigures, listFigures } from '../../../src/book/content/figures.ts';
import type { Parameter } from '../../../src/book/content/schema.ts';

const parameter = (value: number | string, unit: string | undefined, status: 'example' | 'confirmed'): Parameter => ({ name: '时限', value, ...(unit && { unit }), status, rules: ['1.1.1'], note: '。' });
const parameters = { 'filing-days': parameter(1, '日', 'example'), 'repair-hours': parameter(24, '小时', 'confirmed'), department: parameter('管理部门', undefined, 'example') };

describe('figures in the words of a form', () => {
  test.each([
    ['时限{filing-days}。', '时限1日（例）。'],
    ['时限{repair-hours}。', '时限24小时。'],
    ['{filing-days}，{repair-hours}。', '1日（例），24小时。'],
    ['问{department}。', '问管理部门（例）。'],
    ['时限{filing-day}。', '时限{filing-day}。'],
    ['{}、{ filing-days }', '{}、{ filing-days }'],
  ])('%s reads %s', (written, said) => {
    expect(fillFigures(written, parameters)).toBe(said);
  });

  test('are put in at any depth; everything else stays as it is', () => {
    const written = { title: '检查', points: 5, critical: true, items: [{ text: '{filing-days}', rules: ['1.1.1'] }], none: null };
    expect(fillFigures(written, parameters)).toEqual({ ...written, items: [{ text: '1日（例）', rules: ['1.1.1'] }] });
  });

  test('are listed with the path to each', () => {
    expect([...listFigures({ items: [{ standard: '{a}和{b-c}' }], title: '检查' })]).toEqual([
      { at: ['items', 0, 'standard'], id: 'a' },
      { at: ['items', 0, 'standard'], id: 'b-c' },
    ]);
  });
});

import { expect, test } from 'vitest';
import { listAssessed } from '../../../../src/widgets/scorecard/hall/year/people.ts';
import { good } from '../sample.ts';
import { kept } from './hall-sample.ts';

test('everybody with a sheet in this year, once, by the name on the latest sheet that has one', () => {
  const sheets = [
    kept('B1', good, { month: '2026-03', name: '旧名' }),
    kept('B1', good, { month: '2026-05', name: '新名' }),
    kept('B1', good, { month: '2026-06', name: '' }),
    kept('A1', good, { month: '2026-01' }),
    kept('C1', good, { month: '2025-12', name: '去年' }),
    kept('D1', good, { month: '2026-02' }, { ...kept('x').data, id: 'other' }),
  ];
  expect(listAssessed(sheets, '2026', (of) => of === 'clerk-monthly')).toEqual([{ person: 'A1', name: '' }, { person: 'B1', name: '新名' }]);
});

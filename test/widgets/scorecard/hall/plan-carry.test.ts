import { expect, test } from 'vitest';
import { planCarry } from '../../../../src/widgets/scorecard/hall/carry/plan-carry.ts';
import { findMissing } from '../../../../src/widgets/scorecard/hall/month.ts';
import { data, good } from '../sample.ts';
import { kept } from './hall-sample.ts';

const before = (person: string, targets: Record<string, string>) => kept(person, good, { month: '2026-10', name: `${person}名`, targets, comment: '上月', completed: '2026-11-02T09:00' });

test('targets alone come along: new sheets for whoever is missing, drafts without their own get them, all others stay as they are', () => {
  const sheets = [
    before('A1', { sales: '450', gone: '7' }),
    before('A2', { sales: '300' }),
    before('A3', { sales: '300' }),
    before('A4', { sales: '300' }),
    before('A5', { sales: '300' }),
    before('A6', {}),
    kept('A2', { sales: '9' }),
    kept('A3', {}, { targets: { sales: '350' } }),
    kept('A4', good, { completed: '2026-11-30T09:00' }),
    kept('A5', {}, { targets: { sales: '300' } }),
  ];
  const missing = findMissing(sheets, '2026-11', [{ role: 'clerk', data }], [{ number: '', name: '无号', role: 'clerk' }]);
  const { make, fill, kept: left } = planCarry(sheets, '2026-11', missing);
  expect(make.map(({ payload }) => [payload.person, payload.name, payload.month, payload.targets, payload.figures, payload.comment])).toEqual([
    ['A1', 'A1名', '2026-11', { sales: '450' }, {}, ''],
    ['A6', 'A6名', '2026-11', {}, {}, ''],
  ]);
  expect(fill.map(({ payload }) => [payload.person, payload.targets, payload.figures])).toEqual([['A2', { sales: '300' }, { sales: '9' }]]);
  expect(left.map(({ record }) => record.payload.person)).toEqual(['A3', 'A4']);
});

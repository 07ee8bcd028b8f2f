import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countBands, findMissing, groupScore, groupTitles, listMonth, monthBefore } from '../../../../src/widgets/scorecard/hall/month.ts';
import { data, good } from '../sample.ts';
import { kept } from './hall-sample.ts';

const places = (sheets: Parameters<typeof listMonth>[0]) => listMonth(sheets, '2026-11').map(({ sheet, place }) => [sheet.record.payload.person, place]);

describe('the places of a month', () => {
  test('equal totals share a place, and the places after them are skipped', () => {
    const [best, same, last] = [{ ...good, sales: '400' }, good, { ...good, sales: '100' }];
    expect(places([kept('A4', last), kept('A3', same), kept('A1', best), kept('A2', same)])).toEqual([['A1', 1], ['A2', 2], ['A3', 2], ['A4', 4]]);
  });
  test('a veto, or no band yet, has no place and stands at the end, its score kept', () => {
    const asking = { ...data, missing: 'ask' as const };
    const rows = listMonth([kept('A1', good, { vetoes: ['quarrel'] }), kept('A2', { sales: '999' }, {}, asking), kept('A3'), kept('A0', {})], '2026-11');
    expect(rows.map(({ sheet, place, summary }) => [sheet.record.payload.person, place, summary.total?.toFixed(2) ?? ''])).toEqual([['A3', 1, '85.00'], ['A0', null, ''], ['A1', null, '85.00'], ['A2', null, '36.00']]);
  });
  test('a draft with a wrong figure has neither band nor place until it is mended, though missing ones are shared out', () => {
    const rows = listMonth([kept('A1', { ...good, sales: '很多' }), kept('A2')], '2026-11');
    expect(rows.map(({ sheet, place, summary }) => [sheet.record.payload.person, place, summary.band?.id ?? null])).toEqual([['A2', 1, 'good'], ['A1', null, null]]);
  });
  test('only the sheets of this month', () => {
    expect(places([kept('A1', good, { month: '2026-10' }), kept('A2')])).toEqual([['A2', 1]]);
  });
  test('a place is one more than the number of better ones', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 12 }), (sales) => {
        const rows = listMonth(sales.map((many, n) => kept(`A${n}`, { ...good, sales: String(many * 40) })), '2026-11');
        for (const { place, summary } of rows) expect(place).toBe(rows.filter((other) => other.summary.total!.gt(summary.total!)).length + 1);
      }),
    );
  });
});

test('groups are columns by their titles, over several scorecards; a scorecard without one says so', () => {
  const other = { ...data, id: 'other', groups: [{ ...data.groups[1]!, title: '服务行为' }, data.groups[0]!] };
  const rows = listMonth([kept('A1'), kept('A2', good, {}, other)], '2026-11');
  const titles = groupTitles(rows);
  expect([...titles].sort()).toEqual(['业务指标', '服务指标', '服务行为']);
  const first = rows.find(({ sheet }) => sheet.record.payload.person === 'A1')!;
  expect(titles.map((title) => [title, groupScore(first, title)])).toContainEqual(['服务行为', null]);
  expect(groupScore(first, '业务指标')).toBe('54.50');
});

test('the spread over the bands counts every sheet once, empty bands and those without a band too', () => {
  const rows = listMonth([kept('A1'), kept('A2', {}), kept('A3', good, { vetoes: ['privacy'] })], '2026-11');
  expect(countBands(rows)).toEqual([{ title: '优秀', count: 0 }, { title: '良好', count: 1 }, { title: '合格', count: 0 }, { title: '不合格', count: 1 }, { title: null, count: 1 }]);
});

describe('who is missing', () => {
  const scorecards = [{ role: 'clerk', data }, { role: 'clerk', data: { ...data, id: 'service' } }];
  const said = (sheets: Parameters<typeof findMissing>[0], people: Parameters<typeof findMissing>[3] = []) =>
    findMissing(sheets, '2026-11', scorecards, people).map(({ scorecard, person, name, why }) => [scorecard.id, person, name, why]);

  test('whoever had a sheet by the same scorecard the month before', () => {
    const sheets = [kept('A1', good, { month: '2026-10', name: '王芳' }), kept('A2', good, { month: '2026-10' }), kept('A2'), kept('A3', good, { month: '2026-09' })];
    expect(said(sheets)).toEqual([['clerk-monthly', 'A1', '王芳', 'last-month']]);
  });
  test('whoever works here and has only another sheet of the month than the first of the role', () => {
    const people = [{ number: 'A1', name: '王芳', role: 'clerk' }];
    const service = { ...data, id: 'service' };
    expect(said([kept('A1', good, {}, service)], people)).toEqual([['clerk-monthly', 'A1', '王芳', 'profile']]);
    expect(said([kept('A1')], people)).toEqual([]);
    expect(said([kept('A1', good, { month: '2026-10' })], people)).toEqual([['clerk-monthly', 'A1', '', 'last-month']]);
  });
  test('whoever works here in a role that is assessed and has no sheet at all; a 工号 in any case of letters', () => {
    const people = [{ number: 'a1', name: '王芳', role: 'clerk' }, { number: 'b2', name: '李娜', role: 'clerk' }, { number: '', name: '张伟', role: 'clerk' }, { number: 'C3', name: '赵敏', role: 'cleaner' }];
    expect(said([kept('A1')], people)).toEqual([['clerk-monthly', 'B2', '李娜', 'profile'], ['clerk-monthly', '', '张伟', 'profile']]);
  });
});

test('the month before January is December', () => {
  expect([monthBefore('2026-01'), monthBefore('2026-11')]).toEqual(['2025-12', '2026-10']);
});

import { describe, expect, test } from 'vitest';
import { importing } from '../../../../src/ui/text/zh-Hans/scorecard-import.ts';
import { scorecard } from '../../../../src/ui/text/zh-Hans/scorecard.ts';
import { columnTargets, guessMapping, mappedTwice } from '../../../../src/widgets/scorecard/hall/import/columns.ts';
import { applyRow, planImport } from '../../../../src/widgets/scorecard/hall/import/plan-import.ts';
import type { Sheet } from '../../../../src/widgets/scorecard/sheet.ts';
import { data } from '../sample.ts';
import { kept } from './hall-sample.ts';

const targets = columnTargets(data, importing.targets);
const head = ['工号', '姓名', 'sales', 'errors（%）', 'attitude', 'intake', 'complaints', '备注'];
const mapping = guessMapping(head, targets);
const plan = (rows: string[][], sheets: Sheet[] = []) => planImport(rows, mapping, data, sheets, scorecard);
const changesOf = (rows: string[][], sheets: Sheet[] = []) => plan(rows, sheets).rows.map(({ person, fills, replaces }) => ({ person, fills: fills.map(said), replaces: replaces.map(said) }));
const said = ({ indicator, before, after }: { indicator: { id: string }; before: string; after: string }) => `${indicator.id} ${before}→${after}`;

test('columns find their targets by their heads, units and brackets aside, each once', () => {
  expect(mapping).toEqual(['person', 'name', ':sales', ':errors', ':attitude', ':intake', ':complaints', '']);
  expect(mappedTwice(['person', ':sales', ':sales'], targets).map(({ id }) => id)).toEqual([':sales']);
});

describe('a row', () => {
  test('of somebody without a sheet: figures as they are typed, choices by their names, blanks and ／ for nothing, the guard of an export taken off', () => {
    expect(plan([['a01', "'=王芳", '1']]).rows[0]?.name).toBe('=王芳');
    expect(changesOf([['a01', '王芳', '1,200', '0.8%', '优秀', '是', '／', '好']])).toEqual([{ person: 'A01', fills: ['sales →1,200', 'errors →0.8%', 'attitude →100', 'intake →yes'], replaces: [] }]);
  });
  test('shows what it would replace, and says nothing of what is there already', () => {
    const sheet = kept('A01', { sales: '380', errors: '0.80' });
    expect(changesOf([['A01', '', '400', '0.8', '合格', '', '']], [sheet])).toEqual([{ person: 'A01', fills: ['attitude →70'], replaces: ['sales 380→400'] }]);
    expect(plan([['A01', '', '380', '0.8']], [sheet])).toMatchObject({ rows: [], rejects: [], unchanged: 1 });
  });
  test.each([
    ['no 工号', ['', '王芳', '1'], [], ['person']],
    ['a telephone number in its place', ['13812345678', '王芳', '1'], [], ['person']],
    ['a completed sheet', ['A01', '', '1'], [kept('A01', {}, { completed: '2026-12-01T10:00' })], ['completed']],
    ['the name of somebody else', ['A01', '李娜', '1'], [kept('A01', {}, { name: '王芳' })], ['name']],
    ['a figure that is none, and a level that is none', ['A01', '', '多', '120', '优良', '1'], [], ['wrong', 'wrong', 'wrong', 'wrong']],
    ['a number where dated events count', ['A01', '', '', '', '', '', '2'], [kept('A01', {}, { events: [{ id: 'e', item: 'complaints', date: '2026-11-01', fact: '', points: '', rule: '' }] })], ['events']],
    ['an indicator that its older scorecard has not', ['A01', '', '5'], [{ ...kept('A01', {}), data: { ...data, groups: [data.groups[1]!] } }], ['gone']],
  ] as [string, string[], Sheet[], string[]][])('%s stays out', (_, row, sheets, problems) => {
    const { rows, rejects } = plan([row], sheets);
    expect(rows).toEqual([]);
    expect(rejects.map((one) => one.problems.map(({ is }) => is))).toEqual([problems]);
  });
  test('the second of one 工号 stays out', () => {
    const { rows, rejects } = plan([['A01', '', '1'], ['a01', '', '2'], ['A02', '', '3']]);
    expect([rows.map(({ person }) => person), rejects.map(({ row, problems }) => [row, problems[0]?.is])]).toEqual([['A01', 'A02'], [[3, 'twice']]]);
  });
});

describe('what goes into the sheet', () => {
  const sheet = kept('A01', { sales: '380' }, { name: '王芳', review: { sales: '390' }, comment: '好' });
  const [row] = plan([['A01', '王芳', '400', '0.8']], [sheet]).rows;
  test('only empty places, unless somebody says so; everything else stays', () => {
    expect(applyRow(row!, '2026-11', false, '文件')).toEqual({ ...sheet.record.payload, figures: { sales: '380', errors: '0.8' }, brought: { errors: '文件' } });
    expect(applyRow(row!, '2026-11', true, '文件')).toMatchObject({ name: '王芳', figures: { sales: '400', errors: '0.8' }, review: { sales: '390' }, brought: { sales: '文件', errors: '文件' } });
  });
  test('a new sheet where there was none', () => {
    const [fresh] = plan([['B02', '李娜', '400']]).rows;
    expect(applyRow(fresh!, '2026-11', false, '文件')).toMatchObject({ person: 'B02', name: '李娜', month: '2026-11', figures: { sales: '400' } });
  });
});

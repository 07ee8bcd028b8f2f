import { expect, test } from 'vitest';
import type { Table } from '../../../src/lib/table.ts';
import { amend, voidEntry } from '../../../src/widgets/log/actions.ts';
import { makeEntry } from '../../../src/widgets/log/ledger.ts';
import { toTable } from '../../../src/widgets/log/table.ts';
import { log as words } from '../../../src/ui/text/zh-Hans/log.ts';
import { data, entry, reported } from './sample.ts';

const now = '2026-11-03T16:20';
const heads = ({ columns }: Table) => columns.map(({ title }) => title);
const column = (table: Table, name: string) => table.rows.map((row) => row[heads(table).indexOf(name)]);

test('every row has a cell under every head', () => {
  const table = toTable(data, [makeEntry(data, 'a', entry(), 1, now)], words);
  expect(heads(table)).toEqual([
    '编号', '状态', '设备', '现象', '影响业务', '报告时间', '报告人', '到场时间', '恢复时间', '原因', '处理', '维修人', '验收人', '设备编号',
    '到场时限', '修复时限', '登记人', '登记时间', '补填和更正', '作废',
  ]);
  expect(table.rows[0]).toEqual([
    'GZ-2026-0001', '待到场', '3号台打印机', '卡纸，报E5', '部分影响', '2026-11-03 09:00', '张敏', '', '', '', '', '', '', '',
    '到场逾期3小时20分', '修复已用7小时20分，还剩16小时40分', '张敏', '2026-11-03 09:10', '', '',
  ]);
});

test('what was changed and what is void is said with name and time', () => {
  const changed = amend(data, entry(), { values: { ...reported, device: '4号台打印机', 'arrived-at': '2026-11-03T11:30' }, by: '王芳', reason: '填错了台' }, now);
  const table = toTable(data, [makeEntry(data, 'a', voidEntry(changed, { reason: '误报', by: '李强' }, now), 1, now)], words);
  expect(column(table, '补填和更正')).toEqual(['到场时间：王芳，2026-11-03 16:20补填\n设备：原为“3号台打印机”，王芳，2026-11-03 16:20更正，因填错了台']);
  expect(column(table, '作废')).toEqual(['作废：误报，李强，2026-11-03 16:20']);
  expect(column(table, '状态')).toEqual(['已作废']);
});

test('what older entries have beyond the present log is not left out', () => {
  const older = { ...data, fields: [...data.fields, { id: 'part', label: '配件', kind: 'text' as const, required: false }] };
  const kept = { ...entry(), values: { ...reported, part: '进纸轮', lost: '无名' } };
  const table = toTable(data, [makeEntry(older, 'a', kept, 1, now), makeEntry(data, 'b', entry(), 2, now)], words);
  expect(column(table, '配件')).toEqual(['进纸轮', '']);
  expect(column(table, 'lost')).toEqual(['无名', '']);
});

import { expect, test } from 'vitest';
import { checklist as words } from '../../../src/ui/text/zh-Hans/checklist.ts';
import { scoreByRole } from '../../../src/widgets/checklist/by-role.ts';
import { compareRuns } from '../../../src/widgets/checklist/history/compare.ts';
import { countFailures, drawTrend } from '../../../src/widgets/checklist/history/trend.ts';
import { allOk, data, failed, makeItem, run } from './sample.ts';

const on = (date: string, start: string, state = allOk()) => ({ data, state: { ...state, head: { ...state.head, date, start } } });
const bad = run({ clean: failed(), seats: 'na', exits: 'ok', signs: 'ok' });

test('the trend goes by day and hour, whatever the order of the records, and leaves out what has no score', () => {
  const runs = [on('2026-11-04', '17:00', bad), on('2026-11-03', '08:00'), on('2026-11-04', '08:00'), on('2026-11-05', '08:00', run({ clean: 'na', seats: 'na', exits: 'na', signs: 'na' }))];
  expect(drawTrend(runs).map(({ run: n, date, score, result }) => [n, date, score, result])).toEqual([
    [1, '2026-11-03', 1000, 'pass'],
    [2, '2026-11-04', 1000, 'pass'],
    [0, '2026-11-04', 706, 'fail'],
  ]);
});

test('items by how often they failed; 不适用 is not counted as a look', () => {
  const other = run({ clean: failed(), seats: failed(), exits: 'ok', signs: 'ok' });
  expect(countFailures([on('2026-11-03', '08:00', bad), on('2026-11-04', '08:00', other), on('2026-11-05', '08:00')])).toEqual([
    { item: 'clean', text: 'clean正常。', failed: 2, judged: 3 },
    { item: 'seats', text: 'seats正常。', failed: 1, judged: 2 },
  ]);
});

test('two runs place by place, with what only one of them has', () => {
  const wider = { ...data, sections: [...data.sections, { id: 'more', title: '加的', items: [makeItem('added', 2)] }] };
  const rows = compareRuns({ data, state: bad }, { data: wider, state: run({ clean: 'ok', seats: 'na', exits: 'ok', signs: 'ok', added: 'ok' }, wider) }, words);
  expect(rows.map(({ key, first, second, differs }) => [key, first, second, differs])).toEqual([
    ['clean', '不合格：堆了纸箱（责任人李强，2026年11月5日前整改）', '合格', true],
    ['seats', '不适用', '不适用', false],
    ['exits', '合格', '合格', false],
    ['signs', '合格', '合格', false],
    ['added', '', '合格', true],
  ]);
});

test('what each role scored: an item of two counts for both, a role that nothing applies to is left out', () => {
  const of = (id: string, who: string[]) => ({ ...makeItem(id, 4), who });
  const shared = { ...data, sections: [{ id: 'all', title: '全部', items: [of('a', ['营业员']), of('b', ['营业员', '厅经理']), of('c', ['人事'])] }] };
  expect(scoreByRole(shared, run({ a: 'ok', b: failed(), c: 'na' }, shared))).toEqual([{ role: '营业员', score: 500 }, { role: '厅经理', score: 0 }]);
});

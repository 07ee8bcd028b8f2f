import { expect, test } from 'vitest';
import { tableToCsv } from '../../../src/lib/csv.ts';
import { checklist as words } from '../../../src/ui/text/zh-Hans/checklist.ts';
import { complete, correct } from '../../../src/widgets/checklist/actions.ts';
import { recheck } from '../../../src/widgets/checklist/mending/recheck.ts';
import { itemsOf } from '../../../src/widgets/checklist/places.ts';
import { listFailures, nameRun, sayAnswer, sayHead, sayRun } from '../../../src/widgets/checklist/rows.ts';
import { toTable } from '../../../src/widgets/checklist/table.ts';
import { data, failed, makeItem, run, verdict } from './sample.ts';

const state = run({ clean: 'ok', seats: 'na', exits: failed(), signs: 'ok' });
const corrected = correct(data, complete(data, state, '2026-11-03T07:58'), { place: 'clean', becomes: failed(), by: '王芳', reason: '看错' }, '2026-11-03T08:31');
const fixed = recheck(data, corrected, 'exits', { result: '已搬走', by: '王芳', date: '2026-11-04', closed: true, due: '' }, '2026-11-04T09:00');

test('the table of a corrected run', () => {
  const { columns, rows } = toTable([{ data, state: fixed }], words);
  expect([columns.map(({ title }) => title), ...rows].map((row) => row.join('|'))).toMatchInlineSnapshot(`
    [
      "检查表|营业厅|日期|班次|检查人|开始时间|结束时间|部分|样本|序号|检查项目|依据|分值|一票否决|结果|填写内容|得分|证据|问题描述|责任人|整改期限|整改结果|复查人|复查日期|更正|总分|结论|状态",
      "班前检查|中山路营业厅|2026-11-03|早班|张敏|07:40|07:58|环境||1|clean正常。|5.2.2（一）|5||不合格||0||堆了纸箱|李强|2026-11-05||||合格（2026-11-03 08:31，王芳更正：看错）|23.5|不合格|已完成",
      "班前检查|中山路营业厅|2026-11-03|早班|张敏|07:40|07:58|环境||2|seats正常。|5.2.2（一）|3||不适用|||||||||||23.5|不合格|已完成",
      "班前检查|中山路营业厅|2026-11-03|早班|张敏|07:40|07:58|消防||3|exits正常。|5.2.2（一）|8|是|不合格||0||堆了纸箱|李强|2026-11-05|已搬走|王芳|2026-11-04||23.5|不合格|已完成",
      "班前检查|中山路营业厅|2026-11-03|早班|张敏|07:40|07:58|消防||4|signs正常。|5.2.2（一）|4||合格||4|||||||||23.5|不合格|已完成",
    ]
  `);
});

test('runs of different lists make one table: what any of them asks is a column', () => {
  const section = { id: 'cases', title: '抽查', repeat: { name: '样本', min: 2, max: 3 }, items: [{ ...makeItem('signed', 4), answer: { kind: 'score' as const, max: 4, fails: 1 } }] };
  const other = { ...data, title: '抽查', shifts: [], subject: { label: '被检查人' }, sections: [section] };
  const { columns, rows } = toTable([{ data, state: fixed }, { data: other, state: run({ 'signed/1': '3', 'signed/2': 'na' }, other) }], words);
  expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columns.length]));
  expect(columns.map(({ title }) => title)).toContain('检查对象');
  expect(tableToCsv({ columns, rows }).split('\r\n').at(-3)).toContain('抽查,样本1,1,signed正常。');
});

test('what the run says of itself', () => {
  expect(sayHead(data, fixed, words)).toMatchInlineSnapshot(`
    {
      "date": "2026-11-03",
      "end": "07:58",
      "hall": "中山路营业厅",
      "inspector": "张敏",
      "result": "不合格",
      "score": "23.5",
      "shift": "早班",
      "start": "07:40",
      "state": "已完成",
      "subject": "",
      "type": "",
    }
  `);
  expect(sayHead(data, run({}), words)).toMatchObject({ score: '', result: '未查完', state: '草稿' });
  expect(sayHead(data, state, words)).toMatchObject({ result: '不合格（未完成）' });
  expect(sayHead(data, { ...fixed, archived: '2026-12-01T09:00' }, words)).toMatchObject({ state: '已归档' });
});

test('failures in the order of the sheet', () => {
  expect(listFailures(data, fixed, words).map(({ name, place, owner }) => [name, place.item.text, owner])).toEqual([
    ['第1项', 'clean正常。', '李强'],
    ['第3项', 'exits正常。', '李强'],
  ]);
});

test('a run and an answer in one line', () => {
  const clean = itemsOf(data)[0]!;
  expect(sayRun(data, fixed, words)).toBe('2026年11月3日早班，张敏，已查4／4项，23.5分，已完成');
  expect(sayRun(data, run({}), words)).toBe('2026年11月3日早班，张敏，已查0／4项，草稿');
  expect(nameRun({ ...state, head: { ...state.head, date: '' } }, words)).toEqual(['未填日期', '早班']);
  expect(words.name(...nameRun({ ...state, head: { ...state.head, shift: '' } }, words))).toBe('2026年11月3日 07:40');
  expect(sayAnswer(clean, failed(), words)).toBe('不合格：堆了纸箱（责任人李强，2026年11月5日前整改）');
  expect(sayAnswer(clean, { value: 'ok', failure: { problem: '堆了纸箱', owner: '', due: '' } }, words)).toBe('合格');
  expect(sayAnswer(clean, verdict('na'), words)).toBe('不适用');
  expect(sayAnswer(clean, { value: 'ok', note: '有照片' }, words)).toBe('合格。证据：有照片');
});

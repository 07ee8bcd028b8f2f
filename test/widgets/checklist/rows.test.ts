import { expect, test } from 'vitest';
import { checklist as words } from '../../../src/ui/text/zh-Hans/checklist.ts';
import { complete, correct } from '../../../src/widgets/checklist/actions.ts';
import { nameRun, sayAnswer, sayRun, toRows } from '../../../src/widgets/checklist/rows.ts';
import { data, failed, run } from './sample.ts';

const state = run({ clean: 'ok', seats: 'na', exits: failed(), signs: 'ok' });
const fixed = correct(complete(data, state, '2026-11-03T07:58'), { item: 'clean', becomes: failed(), by: '王芳', reason: '看错' }, '2026-11-03T08:31');

test('the table of a corrected run', () => {
  expect(toRows(data, fixed, words).table.map((row) => row.join('|'))).toMatchInlineSnapshot(`
    [
      "营业厅|日期|班次|检查人|开始时间|结束时间|部分|序号|检查项目|依据|分值|一票否决|结果|得分|问题描述|责任人|整改期限|更正|总分|结论|状态",
      "中山路营业厅|2026-11-03|早班|张敏|07:40|07:58|环境|1|clean正常。|5.2.2（一）|5||不合格|0|堆了纸箱|李强|2026-11-05|合格（2026-11-03 08:31，王芳更正：看错）|23.5|不合格|已完成",
      "中山路营业厅|2026-11-03|早班|张敏|07:40|07:58|环境|2|seats正常。|5.2.2（一）|3||不适用||||||23.5|不合格|已完成",
      "中山路营业厅|2026-11-03|早班|张敏|07:40|07:58|消防|3|exits正常。|5.2.2（一）|8|是|不合格|0|堆了纸箱|李强|2026-11-05||23.5|不合格|已完成",
      "中山路营业厅|2026-11-03|早班|张敏|07:40|07:58|消防|4|signs正常。|5.2.2（一）|4||合格|4|||||23.5|不合格|已完成",
    ]
  `);
});

test('what the run says of itself', () => {
  expect(toRows(data, fixed, words).run).toMatchInlineSnapshot(`
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
    }
  `);
  expect(toRows(data, run({}), words).run).toMatchObject({ score: '', result: '未查完', state: '草稿' });
  expect(toRows(data, state, words).run).toMatchObject({ result: '不合格（未完成）' });
});

test('failures in the order of the sheet', () => {
  expect(toRows(data, fixed, words).failures.map(([number, item]) => [number, item])).toEqual([
    ['1', 'clean正常。'],
    ['3', 'exits正常。'],
  ]);
});

test('a run and an answer in one line', () => {
  expect(sayRun(data, fixed, words)).toBe('2026年11月3日早班，张敏，已查4／4项，23.5分，已完成');
  expect(sayRun(data, run({}), words)).toBe('2026年11月3日早班，张敏，已查0／4项，草稿');
  expect(nameRun({ ...state, head: { ...state.head, date: '' } }, words)).toEqual(['未填日期', '早班']);
  expect(sayAnswer(failed(), words)).toBe('不合格：堆了纸箱（责任人李强，2026年11月5日前整改）');
  expect(sayAnswer({ verdict: 'ok', failure: { problem: '堆了纸箱', owner: '', due: '' } }, words)).toBe('合格');
});

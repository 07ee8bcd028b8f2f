import * as fc from 'fast-check';
import type { ChecklistData, Item } from '../../../src/widgets/checklist/data.ts';
import type { Answer, ChecklistState, Verdict } from '../../../src/widgets/checklist/state.ts';

/** Two sections, four items, one of them critical; the marks are 90 in all and 80 for the second section. */
export const data: ChecklistData = {
  id: 'opening',
  title: '班前检查',
  purpose: '开门前看一遍。',
  role: '值班经理',
  cadence: '每个营业日开门前',
  file: '检查表01',
  keeps: ['设施维护记录'],
  pass: 90,
  status: 'example',
  shifts: ['早班', '晚班'],
  edition: '2026年版',
  fingerprint: 'f0',
  sections: [
    { id: 'floor', title: '环境', items: [makeItem('clean', 5), makeItem('seats', 3)] },
    { id: 'fire', title: '消防', pass: 80, items: [makeItem('exits', 8, true), makeItem('signs', 4)] },
  ],
};

export function makeItem(id: string, points: number, critical = false): Item {
  return { id, text: `${id}正常。`, rules: [{ id: '5.2.2.1', label: '5.2.2（一）', href: '/chapters/safety/#5.2.2.1' }], points, critical };
}

/** A draft of 3 November, head filled in, with these answers. */
export function run(verdicts: Record<string, Verdict | Answer>): ChecklistState {
  const answers = Object.entries(verdicts).map(([id, given]): [string, Answer] => [id, typeof given === 'string' ? { verdict: given } : given]);
  return {
    head: { hall: '中山路营业厅', date: '2026-11-03', shift: '早班', inspector: '张敏', start: '07:40', end: '' },
    answers: Object.fromEntries(answers),
    corrections: [],
  };
}

export const failed = (due = '2026-11-05'): Answer => ({ verdict: 'no', failure: { problem: '堆了纸箱', owner: '李强', due } });

export const allOk = () => run({ clean: 'ok', seats: 'ok', exits: 'ok', signs: 'ok' });

const verdict = fc.constantFrom<Verdict>('ok', 'no', 'na');

/** Any checklist of up to four sections with any answers, some left open. Ids are unique; points go up to 1,000,000. */
export const anyRun: fc.Arbitrary<{ data: ChecklistData; state: ChecklistState }> = fc
  .array(
    fc.record({
      pass: fc.option(fc.nat(100), { nil: undefined }),
      items: fc.array(fc.record({ points: fc.integer({ min: 1, max: 1_000_000 }), critical: fc.boolean(), given: fc.option(verdict, { nil: undefined }) }), { minLength: 1, maxLength: 6 }),
    }),
    { minLength: 1, maxLength: 4 },
  )
  .chain((parts) => fc.nat(100).map((pass) => ({ parts, pass })))
  .map(({ parts, pass }) => {
    const sections = parts.map((part, s) => ({
      id: `s${s}`,
      title: `S${s}`,
      pass: part.pass,
      items: part.items.map((item, i) => makeItem(`s${s}-i${i}`, item.points, item.critical)),
    }));
    const given = parts.flatMap((part, s) => part.items.flatMap((item, i): [string, Verdict][] => (item.given ? [[`s${s}-i${i}`, item.given]] : [])));
    return { data: { ...data, pass, sections }, state: run(Object.fromEntries(given)) };
  });

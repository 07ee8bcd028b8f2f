import * as fc from 'fast-check';
import { begin } from '../../../src/widgets/checklist/actions.ts';
import type { AnswerAsked, ChecklistData, Item, Section } from '../../../src/widgets/checklist/data.ts';
import type { Answer, ChecklistState } from '../../../src/widgets/checklist/state.ts';

export type Verdict = 'ok' | 'no' | 'na';

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

export const verdict = (given: Verdict): Answer => (given === 'na' ? { value: '', na: true } : { value: given });

/** A draft of 3 November, head filled in, with these answers by their places: a verdict in short, any other value, or the whole answer. */
export function run(given: Record<string, string | Answer>, of: ChecklistData = data): ChecklistState {
  const answers = Object.entries(given).map(([place, answer]): [string, Answer] => [place, typeof answer !== 'string' ? answer : answer === 'na' ? verdict('na') : { value: answer }]);
  const empty = begin(of, '2026-11-03', { hall: '中山路营业厅', inspector: '张敏' });
  return { ...empty, head: { ...empty.head, shift: '早班', start: '07:40' }, answers: Object.fromEntries(answers) };
}

export const failed = (due = '2026-11-05', value = 'no'): Answer => ({ value, failure: { problem: '堆了纸箱', owner: '李强', due } });

export const allOk = () => run({ clean: 'ok', seats: 'ok', exits: 'ok', signs: 'ok' });

/** Every kind of answer, with answers to it: some that earn all, some, nothing, some that cannot be read. */
const kinds: { answer: AnswerAsked; values: readonly string[] }[] = [
  { answer: { kind: 'verdict' }, values: ['ok', 'no'] },
  { answer: { kind: 'score', max: 4, fails: 1 }, values: ['0', '1', '2', '3', '4', '5'] },
  { answer: { kind: 'deduct', each: 2, unit: '处' }, values: ['0', '1', '3', '999', 'x'] },
  { answer: { kind: 'number', unit: '分钟', min: 1, max: 15 }, values: ['0', '1', '8', '15', '16', '-3', '1.5'] },
  { answer: { kind: 'number', unit: '人' }, values: ['0', '7'] },
  { answer: { kind: 'text' }, values: ['看过了', ' '] },
  { answer: { kind: 'choice', options: [{ text: '好', points: 5 }, { text: '差', points: 0, fails: true }] }, values: ['好', '差', '没有的'] },
  { answer: { kind: 'cases', unit: '单', sample: 10 }, values: ['10/0', '10/3', '7/7', '10/', '0/0', '3/4'] },
];

const anyItem = fc.record({
  kind: fc.constantFrom(...kinds),
  points: fc.integer({ min: 1, max: 1_000_000 }),
  critical: fc.boolean(),
  optional: fc.boolean(),
  given: fc.nat(),
  how: fc.constantFrom('given', 'given', 'na', 'open'),
});

/** Any checklist of up to four sections with items of any kind, some sections repeated, with any answers. Points go up to 1,000,000. */
export const anyRun: fc.Arbitrary<{ data: ChecklistData; state: ChecklistState }> = fc
  .record({
    pass: fc.nat(100),
    parts: fc.array(
      fc.record({ pass: fc.option(fc.nat(100), { nil: undefined }), copies: fc.constantFrom(0, 0, 1, 3), items: fc.array(anyItem, { minLength: 1, maxLength: 6 }) }),
      { minLength: 1, maxLength: 4 },
    ),
  })
  .map(({ pass, parts }) => {
    const sections = parts.map((part, s): Section => ({
      id: `s${s}`,
      title: `S${s}`,
      ...(part.pass !== undefined && { pass: part.pass }),
      ...(part.copies > 0 && { repeat: { name: '样本', min: part.copies, max: 9 } }),
      items: part.items.map(({ kind: { answer }, points, critical, optional }, i) => {
        const isScored = answer.kind !== 'text' && (answer.kind !== 'number' || answer.min !== undefined);
        const worth = answer.kind === 'choice' ? 5 : isScored ? points : 0;
        return { ...makeItem(`s${s}-i${i}`, worth, critical), answer, ...(optional && { optional }) };
      }),
    }));
    const answers = parts.flatMap((part, s) =>
      part.items.flatMap(({ kind: { values }, given, how }, i): [string, Answer][] => {
        const places = part.copies === 0 ? [`s${s}-i${i}`] : Array.from({ length: part.copies }, (_, n) => `s${s}-i${i}/${n + 1}`);
        // Not the same in every case.
        return how === 'open' ? [] : places.map((place, n) => [place, how === 'na' ? verdict('na') : { value: values[(given + n) % values.length]! }]);
      }),
    );
    const made = { ...data, pass, sections };
    return { data: made, state: run(Object.fromEntries(answers), made) };
  });

import { describe, expect, test } from 'vitest';
import { answer, begin, complete, correct, correctionGaps, detail, fillHead, repeat } from '../../../src/widgets/checklist/actions.ts';
import { summarise } from '../../../src/widgets/checklist/model.ts';
import { allOk, data, failed, run } from './sample.ts';

const now = '2026-11-03T07:58';

test('a new run is of today and remembers place and person', () => {
  expect(begin(data, '2026-11-04', allOk()).head).toEqual({ hall: '中山路营业厅', date: '2026-11-04', shift: '', inspector: '张敏', start: '', end: '' });
  expect(begin({ ...data, shifts: ['全天'] }, '2026-11-04').head).toMatchObject({ hall: '', shift: '全天' });
});

test('a repeated run carries what does not apply, and no other answer', () => {
  const old = run({ clean: 'ok', seats: 'na', exits: failed(), 'old-item': 'na' });
  expect(repeat(data, '2026-11-04', { ...old, completed: now })).toEqual({
    head: { hall: '中山路营业厅', date: '2026-11-04', shift: '早班', inspector: '张敏', start: '', end: '' },
    answers: { seats: { verdict: 'na' } },
    corrections: [],
  });
  expect(repeat({ ...data, shifts: ['全天', '夜班'] }, '2026-11-04', old).head.shift).toBe('');
});

describe('a draft', () => {
  test('starts its clock at the first answer', () => {
    const first = answer(begin(data, '2026-11-03'), 'clean', 'ok', '2026-11-03T07:40');
    const second = answer(first, 'seats', 'no', '2026-11-03T07:41');
    expect([first.head.start, second.head.start]).toEqual(['07:40', '07:40']);
  });

  test('keeps the text of a failure when the verdict is changed and changed back', () => {
    const written = detail(run({ exits: 'no' }), 'exits', 'problem', '堆了纸箱');
    const back = answer(answer(written, 'exits', 'ok', now), 'exits', 'no', now);
    expect(back.answers['exits']).toEqual({ verdict: 'no', failure: { problem: '堆了纸箱', owner: '', due: '' } });
  });

  test('has no details for an item that is not answered', () => {
    const state = run({});
    expect(detail(state, 'exits', 'problem', 'x')).toBe(state);
  });
});

describe('completing', () => {
  test('is refused while anything is missing', () => {
    const state = run({ clean: 'ok', seats: 'ok', exits: 'no', signs: 'ok' });
    expect(complete(data, state, now)).toBe(state);
  });

  test('writes the time, and leaves an end that was typed', () => {
    expect(complete(data, allOk(), now)).toMatchObject({ completed: now, head: { end: '07:58' } });
    expect(complete(data, fillHead(allOk(), 'end', '07:55'), now).head.end).toBe('07:55');
  });

  test('closes the run to everything but corrections', () => {
    const done = complete(data, allOk(), now);
    expect(answer(done, 'clean', 'no', now)).toBe(done);
    expect(fillHead(done, 'hall', 'x')).toBe(done);
    expect(detail(done, 'clean', 'problem', 'x')).toBe(done);
    expect(complete(data, done, '2026-11-03T09:00')).toBe(done);
  });
});

describe('a correction', () => {
  const done = complete(data, allOk(), now);
  const input = { item: 'exits', becomes: failed(), by: ' 王芳 ', reason: '复看时发现' };

  test('keeps the old answer with name, reason and time, and changes the score', () => {
    const fixed = correct(done, input, '2026-11-03T08:31');
    expect(fixed.corrections).toEqual([{ item: 'exits', was: { verdict: 'ok' }, by: '王芳', reason: '复看时发现', at: '2026-11-03T08:31' }]);
    expect(fixed.completed).toBe(now);
    expect(summarise(data, fixed)).toMatchObject({ result: 'fail', critical: ['exits'] });
  });

  test('can itself be corrected', () => {
    const twice = correct(correct(done, input, now), { ...input, becomes: { verdict: 'ok' } }, now);
    expect(twice.corrections.map(({ was }) => was.verdict)).toEqual(['ok', 'no']);
  });

  test.each([
    ['nothing changes', { becomes: { verdict: 'ok' as const } }, ['same']],
    ['nobody signs', { by: ' ' }, ['by']],
    ['no reason is given', { reason: '' }, ['reason']],
    ['a failure says nothing', { becomes: { verdict: 'no' as const } }, ['problem', 'owner', 'due']],
    ['it is to be mended before it was found', { becomes: failed('2026-11-01') }, ['later-due']],
  ])('is refused when %s', (_, change, gaps) => {
    expect(correctionGaps(done, { ...input, ...change })).toEqual(gaps);
    expect(correct(done, { ...input, ...change }, now)).toBe(done);
  });

  test('is for completed runs only', () => {
    const draft = allOk();
    expect(correct(draft, input, now)).toBe(draft);
  });
});

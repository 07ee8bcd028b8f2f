import { describe, expect, test } from 'vitest';
import { addSample, answer, archive, begin, bringBack, complete, correct, correctionGaps, detail, dropSample, fillHead, nameSample, repeat } from '../../../src/widgets/checklist/actions.ts';
import { summarise } from '../../../src/widgets/checklist/model.ts';
import { itemsOf, placesOf } from '../../../src/widgets/checklist/places.ts';
import { allOk, data, failed, makeItem, run } from './sample.ts';

const now = '2026-11-03T07:58';

test('a new run is of today and of whoever is known, and asks nothing where there is one answer', () => {
  expect(begin(data, '2026-11-04', { hall: '中山路营业厅', inspector: '张敏' }).head).toEqual({ hall: '中山路营业厅', date: '2026-11-04', shift: '', type: '', subject: '', inspector: '张敏', start: '', end: '' });
  expect(begin({ ...data, shifts: ['全天'], types: ['自查'] }, '2026-11-04').head).toMatchObject({ hall: '', shift: '全天', type: '自查' });
});

test('a repeated run carries what does not apply, and no other answer', () => {
  const old = run({ clean: 'ok', seats: 'na', exits: failed(), 'old-item': 'na' });
  expect(repeat(data, '2026-11-04', { ...old, completed: now })).toEqual({
    head: { hall: '中山路营业厅', date: '2026-11-04', shift: '早班', type: '', subject: '', inspector: '张敏', start: '', end: '' },
    answers: { seats: { value: '', na: true } },
    samples: {},
    corrections: [],
    rechecks: [],
  });
  expect(repeat({ ...data, shifts: ['全天', '夜班'] }, '2026-11-04', old).head.shift).toBe('');
});

describe('a draft', () => {
  test('starts its clock at the first answer', () => {
    const first = answer(begin(data, '2026-11-03'), 'clean', { value: 'ok' }, '2026-11-03T07:40');
    const second = answer(first, 'seats', { value: 'no' }, '2026-11-03T07:41');
    expect([first.head.start, second.head.start]).toEqual(['07:40', '07:40']);
  });

  test('keeps the text of a failure when the verdict is changed and changed back', () => {
    const written = detail(run({ exits: 'no' }), 'exits', 'problem', '堆了纸箱');
    const back = answer(answer(written, 'exits', { value: 'ok' }, now), 'exits', { value: 'no' }, now);
    expect(back.answers['exits']).toEqual({ value: 'no', failure: { problem: '堆了纸箱', owner: '', due: '' } });
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
    expect(answer(done, 'clean', { value: 'no' }, now)).toBe(done);
    expect(fillHead(done, 'hall', 'x')).toBe(done);
    expect(detail(done, 'clean', 'problem', 'x')).toBe(done);
    expect(complete(data, done, '2026-11-03T09:00')).toBe(done);
  });
});

describe('a correction', () => {
  const done = complete(data, allOk(), now);
  const exits = itemsOf(data).find(({ id }) => id === 'exits')!;
  const input = { place: 'exits', becomes: failed(), by: ' 王芳 ', reason: '复看时发现' };

  test('keeps the old answer with name, reason and time, and changes the score', () => {
    const fixed = correct(data, done, input, '2026-11-03T08:31');
    expect(fixed.corrections).toEqual([{ place: 'exits', was: { value: 'ok' }, by: '王芳', reason: '复看时发现', at: '2026-11-03T08:31' }]);
    expect(fixed.completed).toBe(now);
    expect(summarise(data, fixed)).toMatchObject({ result: 'fail', critical: [{ key: 'exits' }] });
  });

  test('can itself be corrected', () => {
    const twice = correct(data, correct(data, done, input, now), { ...input, becomes: { value: 'ok' } }, now);
    expect(twice.corrections.map(({ was }) => was.value)).toEqual(['ok', 'no']);
  });

  test.each([
    ['nothing changes', { becomes: { value: 'ok' } }, ['same']],
    ['nobody signs', { by: ' ' }, ['by']],
    ['no reason is given', { reason: '' }, ['reason']],
    ['a failure says nothing', { becomes: { value: 'no' } }, ['problem', 'owner', 'due']],
    ['it is to be mended before it was found', { becomes: failed('2026-11-01') }, ['later-due']],
  ])('is refused when %s', (_, change, gaps) => {
    expect(correctionGaps(exits, done, { ...input, ...change })).toEqual(gaps);
    expect(correct(data, done, { ...input, ...change }, now)).toBe(done);
  });

  test('is for completed runs only', () => {
    const draft = allOk();
    expect(correct(data, draft, input, now)).toBe(draft);
  });
});

test('不适用 keeps what was typed, a value takes it back, and a note changes neither', () => {
  const typed = answer(run({}), 'clean', { value: '12' }, now);
  const off = answer(typed, 'clean', { na: true }, now);
  expect(off.answers['clean']).toEqual({ value: '12', na: true });
  expect(answer(off, 'clean', { na: false }, now).answers['clean']).toEqual({ value: '12' });
  expect(answer(off, 'clean', { value: '13' }, now).answers['clean']).toEqual({ value: '13' });
  expect(answer(off, 'clean', { note: '封闭' }, now).answers['clean']).toEqual({ value: '12', na: true, note: '封闭' });
});

describe('a section that repeats', () => {
  const section = { id: 'cases', title: '抽查', repeat: { name: '样本', min: 2, max: 3, label: '受理单号' }, items: [makeItem('signed', 5)] };
  const sampled = { ...data, sections: [section] };
  const keys = (state: ReturnType<typeof run>) => placesOf(sampled, state).map(({ key }) => key);

  test('has as many cases as it must, and takes as many as it may', () => {
    const three = addSample(run({}, sampled), section);
    expect(keys(run({}, sampled))).toEqual(['signed/1', 'signed/2']);
    expect(keys(three)).toEqual(['signed/1', 'signed/2', 'signed/3']);
    expect(addSample(three, section)).toBe(three);
  });

  test('a case that is dropped goes with its answers, comes back with them, and there are never too few', () => {
    const three = answer(addSample(run({}, sampled), section), 'signed/3', { value: 'no' }, now);
    const two = dropSample(three, section, '3');
    expect([keys(two), two.answers]).toEqual([['signed/1', 'signed/2'], {}]);
    expect(dropSample(two, section, '2')).toBe(two);
    expect(bringBack(two, section, three)).toMatchObject({ answers: { 'signed/3': { value: 'no' } }, samples: { cases: [{ id: '1' }, { id: '2' }, { id: '3' }] } });
    expect(bringBack(three, section, three)).toBe(three);
  });

  test('keeps the mark of each case, asks for it, and begins without the cases of an older run', () => {
    const named = nameSample(run({}, sampled), section, '2', '0031');
    expect(named.samples['cases']).toEqual([{ id: '1', label: '' }, { id: '2', label: '0031' }]);
    expect(summarise(sampled, named).gaps.filter((gap) => gap.in === 'sample')).toEqual([{ in: 'sample', section: 'cases', sample: '1' }]);
    expect(repeat(sampled, '2026-11-04', answer(named, 'signed/1', { na: true }, now))).toMatchObject({ samples: {}, answers: {} });
  });
});

test('a completed run is put away and taken out again; a draft is not', () => {
  const done = complete(data, allOk(), now);
  const away = archive(done, '2026-12-01T09:00');
  expect(away.archived).toBe('2026-12-01T09:00');
  expect(archive(away, '2026-12-02T09:00')).toEqual(done);
  const draft = allOk();
  expect(archive(draft, now)).toBe(draft);
});

import { describe, expect, test } from 'vitest';
import { complete, correct } from '../../../src/widgets/checklist/actions.ts';
import { recheck, recheckGaps } from '../../../src/widgets/checklist/mending/recheck.ts';
import { countToMend, listToMend } from '../../../src/widgets/checklist/mending/to-mend.ts';
import { data, failed, run } from './sample.ts';

const done = complete(data, run({ clean: 'ok', seats: failed('2026-11-08'), exits: failed(), signs: 'ok' }), '2026-11-03T07:58');
const input = { result: '已搬走', by: '王芳', date: '2026-11-04', closed: true, due: '' };
const now = '2026-11-04T09:00';

test('failures are open, and overdue from the day after', () => {
  const list = (today: string) => listToMend(data, done, today).map(({ place, due, overdue, closed }) => [place.key, due, overdue, closed]);
  expect(list('2026-11-05')).toEqual([['seats', '2026-11-08', 0, false], ['exits', '2026-11-05', 0, false]]);
  expect(list('2026-12-01')).toEqual([['seats', '2026-11-08', 23, false], ['exits', '2026-11-05', 26, false]]);
});

describe('a re-check', () => {
  test('closes, and the run says so', () => {
    const mended = recheck(data, done, 'exits', input, now);
    expect(mended.rechecks).toEqual([{ place: 'exits', ...input, at: now }]);
    expect(listToMend(data, mended, '2026-12-01')[1]).toMatchObject({ closed: true, overdue: 0 });
    expect([countToMend(data, done), countToMend(data, mended)]).toEqual([2, 1]);
    // What was found that day stays as it was found.
    expect(mended.answers).toBe(done.answers);
  });

  test('that does not find it mended sets a new day, and the next one may close it', () => {
    const late = recheck(data, done, 'exits', { ...input, closed: false, due: '2026-11-10' }, now);
    expect(listToMend(data, late, '2026-11-12')[1]).toMatchObject({ due: '2026-11-10', overdue: 2, closed: false });
    const mended = recheck(data, late, 'exits', { ...input, date: '2026-11-12' }, '2026-11-12T09:00');
    expect(listToMend(data, mended, '2026-11-13')[1]).toMatchObject({ closed: true });
    expect(mended.rechecks).toHaveLength(2);
  });

  test.each([
    ['says nothing', { result: ' ' }, ['result']],
    ['nobody signs', { by: '' }, ['by']],
    ['has no day', { date: '' }, ['date']],
    ['was before the check', { date: '2026-11-02' }, ['early']],
    ['sets no new day', { closed: false }, ['due']],
    ['sets a day that is over', { closed: false, due: '2026-11-03' }, ['later-due']],
  ])('is refused when it %s', (_, change, gaps) => {
    expect(recheckGaps(done, { ...input, ...change })).toEqual(gaps);
    expect(recheck(data, done, 'exits', { ...input, ...change }, now)).toBe(done);
  });

  test('is for what has failed only', () => {
    expect(recheck(data, done, 'clean', input, now)).toBe(done);
    expect(recheck(data, done, 'nothing', input, now)).toBe(done);
  });
});

test('a failure that is corrected away needs no mending', () => {
  const corrected = correct(data, done, { place: 'exits', becomes: { value: 'ok' }, by: '王芳', reason: '看错' }, now);
  expect(listToMend(data, corrected, '2026-11-05').map(({ place }) => place.key)).toEqual(['seats']);
});

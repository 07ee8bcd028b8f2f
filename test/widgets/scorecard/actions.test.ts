import { describe, expect, test } from 'vitest';
import { addEvent, aim, begin, bring, bringEvents, changeEvent, complete, fill, putBackEvent, readMonth, readPerson, readYear, removeEvent, reopen, sheetId, veto, write } from '../../../src/widgets/scorecard/actions.ts';
import { data, good, sheet } from './sample.ts';

const done = complete(data, sheet(good), '2026-12-01T09:00');

describe('filling in', () => {
  test('keeps what was typed, and an emptied field leaves nothing', () => {
    const typed = fill(begin('A001', '2026-11'), 'sales', '３８０笔');
    expect(typed.figures).toEqual({ sales: '３８０笔' });
    expect(fill(typed, 'sales', '').figures).toEqual({});
  });
  test('a veto is there once, and goes', () => {
    const chosen = veto(veto(sheet(good), 'quarrel', true), 'quarrel', true);
    expect(chosen.vetoes).toEqual(['quarrel']);
    expect(veto(chosen, 'quarrel', false).vetoes).toEqual([]);
  });
});

describe('three sides, own targets, what is brought in', () => {
  test('each side is kept apart, and an emptied one leaves nothing', () => {
    const rated = fill(fill(sheet(good), 'sales', '400', 'self'), 'sales', '390', 'review');
    expect([rated.self, rated.figures['sales'], rated.review]).toEqual([{ sales: '400' }, '380', { sales: '390' }]);
    expect(fill(rated, 'sales', '', 'review').review).toEqual({});
  });
  test('an own target, and back to the usual one', () => {
    const own = aim(sheet(good), 'sales', '300');
    expect(own.targets).toEqual({ sales: '300' });
    expect(aim(own, 'sales', '').targets).toEqual({});
  });
  test('a figure that was brought in says from where until it is changed by hand', () => {
    const brought = bring(sheet(good), 'sales', '385', '月报');
    expect([brought.figures['sales'], brought.brought]).toEqual(['385', { sales: '月报' }]);
    expect(fill(brought, 'sales', '400', 'review').brought).toEqual({ sales: '月报' });
    expect(fill(brought, 'sales', '386').brought).toEqual({});
  });
});

describe('events', () => {
  const event = (id: string) => ({ id, item: 'complaints', date: '2026-11-03', fact: '', points: '', rule: '' });
  const two = addEvent(addEvent(sheet(good), event('a')), event('b'));

  test('are added, changed, taken out and put back in their place', () => {
    expect(changeEvent(two, 'a', { fact: '事实' }).events.map(({ fact }) => fact)).toEqual(['事实', '']);
    const one = removeEvent(two, 'a');
    expect(one.events.map(({ id }) => id)).toEqual(['b']);
    expect(putBackEvent(one, event('a'), 0)).toEqual(two);
    expect(putBackEvent(two, event('a'), 0)).toBe(two);
  });
  test('that were brought in before are not taken twice', () => {
    const brought = bringEvents(two, 'complaints', [event('b'), event('c')], '台账');
    expect(brought.events.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(brought.brought).toEqual({ complaints: '台账' });
  });
  test('nothing of this changes a completed sheet', () => {
    for (const next of [fill(done, 'sales', '1', 'self'), aim(done, 'sales', '1'), bring(done, 'sales', '1', ''), bringEvents(done, 'complaints', [event('c')], ''), addEvent(done, event('c')), changeEvent(done, 'a', { fact: '' }), removeEvent(done, 'a')]) {
      expect(next).toBe(done);
    }
  });
});

test.each([['2026', '2026'], ['２０２６', '2026'], ['26', null], ['2026-11', null], ['1999', null]])('the year %s', (text, year) => {
  expect(readYear(text)).toBe(year);
});

describe('completing', () => {
  test('closes the sheet at that time', () => {
    expect(done).toEqual({ ...sheet(good), completed: '2026-12-01T09:00' });
  });
  test('not while something is typed that is no figure, nor with nothing in it', () => {
    const open = sheet({ ...good, sales: '很多' });
    expect(complete(data, open, '2026-12-01T09:00')).toBe(open);
    const empty = sheet({});
    expect(complete(data, empty, '2026-12-01T09:00')).toBe(empty);
  });
  test('with figures missing where they are shared out, not where they are asked for', () => {
    const { sales: _, ...figures } = good;
    const open = sheet(figures);
    expect(complete(data, open, '2026-12-01T09:00').completed).toBe('2026-12-01T09:00');
    expect(complete({ ...data, missing: 'ask' }, open, '2026-12-01T09:00')).toBe(open);
  });
  test('after it nothing changes but by opening again', () => {
    expect([fill(done, 'sales', '500'), veto(done, 'quarrel', true), write(done, 'plan', 'x'), complete(data, done, '2027-01-01T00:00')]).toEqual([done, done, done, done]);
  });
});

describe('opening again', () => {
  test('keeps what the sheet said and why', () => {
    const open = reopen(data, done, '投诉复核后不成立', '2026-12-02T10:30');
    expect(open.completed).toBeUndefined();
    expect(open.reopenings).toEqual([{ completed: '2026-12-01T09:00', at: '2026-12-02T10:30', total: '85.00', band: '良好', reason: '投诉复核后不成立' }]);
    expect(fill(open, 'sales', '500').figures['sales']).toBe('500');
  });
  test('needs a reason, and a completed sheet', () => {
    expect(reopen(data, done, '  ', '2026-12-02T10:30')).toBe(done);
    const open = sheet(good);
    expect(reopen(data, open, 'x', '2026-12-02T10:30')).toBe(open);
  });
});

describe('person and month', () => {
  test.each([['a001', 'A001'], [' Ａ００１ ', 'A001'], ['1-22', '1-22'], ['张敏', null], ['', null], ['A 1', null], ['A'.repeat(21), null], ['A_1', null]])('%j', (text, person) => {
    expect(readPerson(text)).toBe(person);
  });
  test.each([['2026-11', '2026-11'], [' 2026-01 ', '2026-01'], ['２０２６-11', '2026-11'], ['2026-13', null], ['2026-00', null], ['2026-1', null], ['1026-11', null], ['', null]])('%j', (text, month) => {
    expect(readMonth(text)).toBe(month);
  });
  test('the same pair is the same sheet, another is another', () => {
    expect(sheetId('clerk-monthly', 'A001', '2026-11')).toBe('scorecard clerk-monthly 2026-11 A001');
    const pairs = [['A', '2026-11'], ['A', '2026-12'], ['B', '2026-11']] as const;
    expect(new Set(pairs.map(([person, month]) => sheetId('clerk-monthly', person, month))).size).toBe(3);
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addRow, amend, amendmentGaps, register, strikeRow, voidEntry } from '../../../src/widgets/log/actions.ts';
import { entriesOf, markEntries, rewind, shorten } from '../../../src/widgets/log/chain.ts';
import type { Field } from '../../../src/widgets/log/data.ts';
import { type Entry, makeEntry } from '../../../src/widgets/log/ledger.ts';
import { closeMonth, findExtra, findMissing, listMonths, verifyMonth } from '../../../src/widgets/log/month/close-month.ts';
import { isBelated, placeEntries } from '../../../src/widgets/log/month/place.ts';
import { sayGap } from '../../../src/widgets/log/say-gap.ts';
import { entry as entryWords } from '../../../src/ui/text/zh-Hans/log-entry.ts';
import { data, entry, reported } from './sample.ts';

const progress: Field = { id: 'progress', label: '进展', kind: 'entries', required: false, fields: [{ id: 'done', label: '做了什么', kind: 'text', required: true }] };
const now = '2026-12-01T09:00';
const later = '2026-12-02T09:00';
const make = (number: number, state = entry()): Entry => makeEntry(data, `id${number}`, state, number, now);
const entries = [make(1), make(2, addRow(data, entry({ device: '取号机' }), progress, { done: '已报修' }, '王芳', '2026-11-04T09:00')), make(3)];
const month = () => listMonths(entries, [], now)[0]!;
const closing = async () => ({ number: 1, close: await closeMonth(month(), [], '李强', now) });

test('a month can be closed once it is over', () => {
  expect(listMonths(entries, [], '2026-11-30T23:59')).toEqual([]);
  expect(month()).toMatchObject({ month: '2026-11', open: 3 });
});

describe('a closed month keeps the entries that it was closed with', () => {
  const closed = new Set(['2026-11']);
  const amendment = (state: Entry['state'], at: string) => ({ values: { ...state.values, 'reported-at': at }, by: '王芳', reason: '写错' });
  const october = entry({ 'reported-at': '2026-10-20T09:00' });

  test.each([
    ['out of it', entry(), '2026-10-20T09:00'],
    ['into it', october, '2026-11-03T09:00'],
  ])('no correction takes an entry %s', (_, state, at) => {
    const gaps = amendmentGaps(data, state, amendment(state, at), now, closed);
    expect(gaps.fields.map((gap) => sayGap(data, gap, entryWords))).toEqual(['2026年11月已月结，改报告时间不能让条目移进或移出这个月。报告时间确实写错了的，作废这条，按实际时间另登记一条']);
    expect(amend(data, state, amendment(state, at), now, closed)).toBe(state);
    expect(amendmentGaps(data, state, amendment(state, at), now).fields).toEqual([]);
  });

  test('a correction within the month is free', () => {
    expect(amendmentGaps(data, entry(), amendment(entry(), '2026-11-03T08:00'), now, closed).fields).toEqual([]);
  });

  test('what comes late keeps its true day, is listed and numbered in the month that is open, and is named when the closed one is verified', async () => {
    const one = await closing();
    const state = register(data, { entry: 'id4', by: '王芳', values: reported }, later)!;
    const [late] = placeEntries([make(4, state)], [one]);
    expect(late).toMatchObject({ day: '2026-11-03', month: '2026-12' });
    expect(isBelated(late!)).toBe(true);
    const months = listMonths([...entries, late!], [one], '2027-01-02T09:00');
    expect(months.map(({ month, entries }) => [month, entries.map(({ number }) => number)])).toEqual([
      ['2026-12', ['GZ-2026-0004']],
      ['2026-11', ['GZ-2026-0001', 'GZ-2026-0002', 'GZ-2026-0003']],
    ]);
    expect(findExtra(one, [...entries, late!])).toEqual([late]);
    const second = { number: 2, close: await closeMonth(months[0]!, [one], '李强', '2027-01-02T09:00') };
    expect(placeEntries([late!], [one, second])).toMatchObject([{ month: '2026-12' }]);
    expect((await verifyMonth(second, [late!])).is).toBe('same');
  });

  test('an entry whose day was corrected out of it all the same is still listed in it', async () => {
    const one = await closing();
    const moved = make(1, amend(data, entry(), amendment(entry(), '2026-10-20T09:00'), later));
    expect(listMonths([moved, ...entries.slice(1)], [one], now)[0]).toMatchObject({ month: '2026-11', entries: [{ id: 'id1' }, { id: 'id2' }, { id: 'id3' }] });
  });
});

test('the entries of a month stand in the order of their running numbers', () => {
  expect(entriesOf([make(10_000), make(9999), make(1)], '2026-11').map(({ number }) => number)).toEqual(['GZ-2026-0001', 'GZ-2026-9999', 'GZ-2026-10000']);
});

describe('the fingerprint of a closed month', () => {
  test('is the same for the same entries, whatever their order', async () => {
    const { close } = await closing();
    expect(close.fingerprint).toMatch(/^[0-9a-f]{64}$/);
    expect(shorten(close.fingerprint)).toMatch(/^([0-9A-F]{4} ){3}[0-9A-F]{4}$/);
    expect((await closeMonth(listMonths([...entries].reverse(), [], now)[0]!, [], '李强', now)).fingerprint).toBe(close.fingerprint);
  });

  test('still fits after corrections, further entries under one, and voiding: all that is appended is counted', async () => {
    const one = await closing();
    const [first, second, third] = entries;
    const corrected = make(1, amend(data, first!.state, { values: { ...reported, device: '4号台打印机', 'arrived-at': '2026-11-03T11:00' }, by: '王芳', reason: '写错' }, later));
    const carried = make(2, strikeRow(addRow(data, second!.state, progress, { done: '已修好' }, '王芳', later), 'progress', 0, { reason: '记错', by: '王芳' }, later));
    const voided = make(3, voidEntry(third!.state, { reason: '误报', by: '王芳' }, later));
    expect(await verifyMonth(one, [corrected, carried, voided])).toMatchObject({ is: 'same', later: 5 });
    expect(await verifyMonth(one, entries)).toMatchObject({ is: 'same', later: 0 });
  });

  test.each<[string, (entry: Entry) => Entry | null]>([
    ['a value that was rewritten', (one) => ({ ...one, state: { ...one.state, values: { ...one.state.values, device: '别的' } } })],
    ['a name that was rewritten', (one) => ({ ...one, state: { ...one.state, registered: { by: '别人', at: one.state.registered.at } } })],
    ['a number that was changed', (one) => ({ ...one, number: 'GZ-2026-0009' })],
    ['an entry that is gone', () => null],
  ])('tells %s', async (_, change) => {
    const one = await closing();
    for (const entry of entries) {
      const changed = entries.flatMap((other) => (other === entry ? (change(other) ?? []) : other));
      expect((await verifyMonth(one, changed)).is).toBe('differs');
    }
  });

  test('F37: cannot be computed where entries were purged by the rules, which is said and is no alarm; one that is just gone is', async () => {
    const one = await closing();
    const [first, second] = entries;
    expect(findMissing(one, [first!, second!])).toEqual(['id3']);
    expect(await verifyMonth(one, [first!, second!], new Set(['id3']))).toEqual({ is: 'purged', later: 0, purged: 1 });
    expect(await verifyMonth(one, [first!], new Set(['id3']))).toMatchObject({ is: 'differs' });
  });

  test('goes into that of the next month', async () => {
    const one = await closing();
    const next = { month: '2026-12', entries: [make(4)], open: 1, closing: undefined };
    const after = await closeMonth(next, [one], '李强', later);
    expect(after.after).toBe(one.close.fingerprint);
    expect(after.fingerprint).not.toBe((await closeMonth(next, [], '李强', later)).fingerprint);
  });
});

test('whatever is appended to an entry, it goes back to what it was', () => {
  const step = fc.oneof(
    fc.record({ is: fc.constant('amend' as const), values: fc.record({ device: fc.constantFrom('甲', '乙'), cause: fc.constantFrom('', '丙') }) }),
    fc.constant({ is: 'row' as const }),
    fc.constant({ is: 'strike' as const }),
    fc.constant({ is: 'void' as const }),
  );
  const run = (state: Entry['state'], steps: readonly { is: string; values?: Record<string, string> }[]) =>
    steps.reduce((now, one) => {
      if (one.is === 'row') return addRow(data, now, progress, { done: '又做了' }, '王芳', later);
      if (one.is === 'strike') return strikeRow(now, 'progress', 0, { reason: '错', by: '王芳' }, later);
      if (one.is === 'void') return voidEntry(now, { reason: '误报', by: '王芳' }, later);
      return amend(data, now, { values: { ...now.values, ...one.values }, by: '王芳', reason: '错' }, later);
    }, state);
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), fc.array(step, { maxLength: 6 }), (before, after) => {
      const then = run(entry(), before);
      const [mark] = markEntries([make(1, then)]);
      expect(rewind(run(then, after), mark!)).toEqual(then);
    }),
  );
});

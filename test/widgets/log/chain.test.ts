import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addRow, amend, registrationGaps, strikeRow, voidEntry } from '../../../src/widgets/log/actions.ts';
import { markEntries, rewind, shorten } from '../../../src/widgets/log/chain.ts';
import type { Field } from '../../../src/widgets/log/data.ts';
import { type Entry, makeEntry } from '../../../src/widgets/log/ledger.ts';
import { closeMonth, findMissing, listMonths, verifyMonth } from '../../../src/widgets/log/month/close-month.ts';
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

test('a closed month takes no more entries', () => {
  const draft = { entry: 'e', by: '王芳', values: reported };
  expect(registrationGaps(data, draft, now).fields).toEqual([]);
  expect(registrationGaps(data, draft, now, new Set(['2026-11'])).fields).toEqual([{ field: 'reported-at', problem: 'closed', month: '2026-11' }]);
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

import { expect, test } from 'vitest';
import type { LogData, Recurs } from '../../../src/widgets/log/data.ts';
import { type Entry, makeEntry } from '../../../src/widgets/log/ledger.ts';
import { isPressing, listTurns } from '../../../src/widgets/log/recurs.ts';
import { findRepeats } from '../../../src/widgets/log/repeats.ts';
import type { Values } from '../../../src/widgets/log/state.ts';
import { data, entry } from './sample.ts';

const log = (recurs: Partial<Recurs>): LogData => ({ ...data, recurs: { ends: {}, ...recurs } });
const make = (number: number, values: Values): Entry => makeEntry(data, `id${number}`, entry(values), number, '2026-11-24T09:00');
const month = { length: 1, unit: 'month' as const };
const list = (recurs: Partial<Recurs>, entries: Entry[], today = '2026-11-24') => listTurns(log(recurs), entries, today).map(({ about, due, over, today: times }) => [about, due, over, ...(times ? [times.done] : [])]);

const printer = make(1, { device: '打印机', 'reported-at': '2026-10-31T09:00' });
const reader = make(2, { device: '读卡器', 'reported-at': '2026-10-20T09:00' });
const again = make(3, { device: '打印机', 'reported-at': '2026-10-15T09:00' });

test('the whole log has one turn, each device its own', () => {
  expect(list({ every: month }, [printer, reader, again])).toEqual([['', '2026-11-30', 0]]);
  expect(list({ every: month, per: 'device' }, [printer, reader, again])).toEqual([['读卡器', '2026-11-20', 4], ['打印机', '2026-11-30', 0]]);
});

test('a written day goes first, and what is done with has no next', () => {
  expect(list({ every: month, per: 'device', next: 'cause' }, [make(1, { 'reported-at': '2026-10-01T09:00', cause: '2027-01-01' })])).toEqual([['3号台打印机', '2027-01-01', 0]]);
  expect(list({ every: month, per: 'device', ends: { impact: ['无法办理'] } }, [make(1, { impact: '无法办理' })])).toEqual([]);
});

test('so many times a day', () => {
  const today = make(1, {});
  expect(list({ timesADay: 2 }, [printer, today], '2026-11-03')).toEqual([['', '2026-11-03', 0, 1]]);
  // Each area for itself, those too that nobody has cleaned yet.
  expect(list({ timesADay: 2, per: 'impact' }, [make(1, { impact: '不影响' }), make(2, { impact: '不影响' })], '2026-11-03')).toEqual([['不影响', '2026-11-03', 0, 2], ['部分影响', '2026-11-03', 0, 0], ['无法办理', '2026-11-03', 0, 0]]);
  expect(list({ timesADay: 2, per: 'device' }, [printer, make(2, {})], '2026-11-03')).toEqual([['3号台打印机', '2026-11-03', 0, 1], ['打印机', '2026-11-03', 0, 0]]);
  expect(listTurns(log({ timesADay: 1 }), [today], '2026-11-03').filter((turn) => isPressing(turn, '2026-11-03'))).toEqual([]);
});

test('a week ahead it is said, and what is void does not count', () => {
  const [turn] = listTurns(log({ every: month }), [printer], '2026-11-24');
  expect([isPressing(turn!, '2026-11-22'), isPressing(turn!, '2026-11-23')]).toEqual([false, true]);
  expect(list({ every: month }, [{ ...printer, state: { ...printer.state, voided: { reason: '误报', by: '王芳', at: '2026-11-24T09:00' } } }])).toEqual([]);
});

test('what comes again within some days is told, with the one before', () => {
  const repeated: LogData = { ...data, repeats: { title: '重复报修', same: 'device', within: 16, example: true } };
  expect([...findRepeats(repeated, [printer, reader, again])]).toEqual([['id1', 'GZ-2026-0003']]);
  expect([...findRepeats({ ...repeated, repeats: { ...repeated.repeats!, within: 15 } }, [printer, reader, again])]).toEqual([]);
});

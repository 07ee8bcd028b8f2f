import fc from 'fast-check';
import { expect, test } from 'vitest';
import { log as words } from '../../../src/ui/text/zh-Hans/log.ts';
import type { LogData } from '../../../src/widgets/log/data.ts';
import { groupEntries, headsIn, listGroupings } from '../../../src/widgets/log/groups.ts';
import { makeEntry } from '../../../src/widgets/log/ledger.ts';
import { columnFields, listedFields } from '../../../src/widgets/log/list/columns.ts';
import { data, entry, mended } from './sample.ts';

const now = '2026-11-24T09:30';
const today = '2026-11-24';
const make = (n: number, values = {}, log: LogData = data) => makeEntry(log, `e${n}`, entry(values), n, now);
const grouped = (entries: ReturnType<typeof make>[], by: string, log = data) => groupEntries(log, entries, by, today, words).groups.map(({ said, count, from }) => [said, count, from]);

test('groups stand in the order of the options, of the stages, of the months, with what is open or void behind', () => {
  // Of an edition that had another option.
  const older = makeEntry(data, 'e4', { ...entry(), values: { ...entry().values, impact: '以前的选项', 'reported-at': '2026-10-02T08:00' } }, 4, now);
  const entries = [make(1, { impact: '无法办理' }), make(2, { impact: '不影响', ...mended }), make(3, { impact: '无法办理' }), older];
  const voided = makeEntry(data, 'e5', { ...entry(), voided: { reason: '误报', by: '张敏', at: now } }, 5, now);
  expect(grouped(entries, 'impact')).toEqual([['不影响', 1, 0], ['无法办理', 2, 1], ['以前的选项', 1, 3]]);
  expect(grouped([...entries, voided], 'stage')).toEqual([['待到场', 3, 0], ['待验收', 1, 3], ['已作废', 1, 4]]);
  expect(grouped(entries, 'month')).toEqual([['2026年11月', 3, 0], ['2026年10月', 1, 3]]);
  expect(grouped(entries, 'repairer')).toEqual([['李强', 1, 0], ['未填', 3, 1]]);
});

test('what is owed is grouped by what may be done about it by now, with its sum', () => {
  const owed: LogData = {
    ...data,
    fields: [...data.fields, { id: 'amount', label: '金额', kind: 'money', required: false }, { id: 'due', label: '应缴日', kind: 'date', required: false }],
    lateFee: { amount: 'amount', due: 'due', rate: 3, suspend: 30, terminate: 60, example: false, facts: [], note: '' },
  };
  const of = (n: number, due: string, amount: string, rest = {}) => make(n, { due, amount, ...rest }, owed);
  const entries = [of(1, '2026-11-24', '1'), of(2, '2026-11-23', '2.50'), of(3, '2026-10-25', '3'), of(4, '2026-10-24', '4'), of(5, '2026-08-25', '5'), of(6, '2026-01-01', '6', { ...mended, 'accepted-by': '王芳' })];
  const { groups } = groupEntries(owed, entries, 'age', today, words);
  expect(groups.map(({ said, sum }) => [said, sum])).toEqual([['逾期90天以上', '5.00'], ['逾期31～90天', '4.00'], ['逾期1～30天', '5.50'], ['没到期', '1.00'], ['已办结', '6.00']]);
  expect(listGroupings(owed, words).map(({ label }) => label)).toContain('账龄');
  expect(listGroupings(data, words).map(({ label }) => label)).not.toContain('账龄');
});

test('property: grouping loses nothing and keeps the order within, and every page has the head of its first row', () => {
  const options = ['不影响', '部分影响', '无法办理'];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...options), { maxLength: 40 }), fc.integer({ min: 1, max: 12 }), (impacts, step) => {
      const entries = impacts.map((impact, n) => make(n + 1, { impact }));
      const { entries: sorted, groups } = groupEntries(data, entries, 'impact', today, words);
      expect(sorted.map(({ id }) => id).sort()).toEqual(entries.map(({ id }) => id).sort());
      for (const { from, count, said } of groups) {
        const own = sorted.slice(from, from + count);
        expect(own.every(({ state }) => state.values['impact'] === said)).toBe(true);
        expect(own.map(({ number }) => number)).toEqual(own.map(({ number }) => number).sort());
      }
      for (let from = 0; from < sorted.length; from += step) {
        const heads = headsIn(groups, from, from + step);
        sorted.slice(from, from + step).forEach(({ state }, n) => {
          const changes = n === 0 || state.values['impact'] !== sorted[from + n - 1]?.state.values['impact'];
          expect(heads.get(n)?.said).toBe(changes ? state.values['impact'] : undefined);
        });
      }
    }),
  );
});

test('the list has the columns that were chosen, in the order of the log; what is chosen no more falls back to the author', () => {
  expect(listedFields(data, ['cause', 'device', 'gone']).map(({ id }) => id)).toEqual(['device', 'cause']);
  expect(listedFields(data, ['gone'])).toEqual(listedFields(data));
  expect(columnFields(data)).toEqual(data.fields);
});

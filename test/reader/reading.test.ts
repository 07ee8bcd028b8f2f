import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Confirmation, confirm, type ReadEdition, stateOf } from '../../src/reader/reading.ts';

const rules = ['4.1.1', '4.1.2', '4.2.1'];
const change = (kind: 'material' | 'editorial', ...touched: string[]) => ({ kind, line: `${kind} ${touched.join(' ')}`, rules: touched });
const editions: ReadEdition[] = [
  { id: '2026', name: '2026年版', changes: [] },
  { id: '2027', name: '2027年版', changes: [change('material', '4.1.2', '9.9.9'), change('editorial', '4.2.1')] },
  { id: '2028', name: '2028年版', changes: [change('material', '4.1.2'), change('material', '4.1.1')] },
];
const under = (edition: string, date = '2026-12-03'): Confirmation => ({ edition, date });

describe('the state of a chapter', () => {
  test.each<[string, Confirmation[], ReadEdition[], unknown]>([
    ['nothing confirmed', [], editions, { is: 'unread' }],
    ['an edition that the book does not know', [under('2019')], editions, { is: 'unread' }],
    ['the present edition', [under('2028')], editions, { is: 'read', date: '2026-12-03', edition: '2028' }],
    ['an older one that nothing has touched since', [under('2026')], [editions[0]!, { ...editions[1]!, changes: [change('editorial', ...rules)] }], { is: 'read', date: '2026-12-03', edition: '2026' }],
    ['an older one, and a material change', [under('2026')], editions.slice(0, 2), { is: 'reopened', date: '2026-12-03', edition: '2026', rules: [{ rule: '4.1.2', lines: ['material 4.1.2 9.9.9'] }] }],
    [
      'two editions behind: in the order of the chapter, each change once',
      [under('2026')],
      editions,
      { is: 'reopened', date: '2026-12-03', edition: '2026', rules: [{ rule: '4.1.1', lines: ['material 4.1.1'] }, { rule: '4.1.2', lines: ['material 4.1.2 9.9.9', 'material 4.1.2'] }] },
    ],
    ['the newest confirmed edition counts', [under('2028', '2028-02-01'), under('2026', '2029-01-01')], editions, { is: 'read', date: '2028-02-01', edition: '2028' }],
    ['the first day within it', [under('2028', '2028-02-02'), under('2028', '2028-02-01')], editions, { is: 'read', date: '2028-02-01', edition: '2028' }],
  ])('%s', (_, confirmations, of, state) => {
    expect(stateOf(rules, confirmations, of)).toEqual(state);
  });
});

describe('for any history', () => {
  const rule = fc.constantFrom(...rules, '5.1.1');
  const change = fc.record({ kind: fc.constantFrom('material' as const, 'editorial' as const), line: fc.string(), rules: fc.array(rule, { minLength: 1, maxLength: 3 }) });
  const history = fc.array(fc.array(change, { maxLength: 3 }), { minLength: 1, maxLength: 4 }).map((all) => all.map((changes, n) => ({ id: String(2026 + n), name: '', changes })));
  const confirmation = fc.record({ edition: fc.constantFrom('2025', '2026', '2027', '2028', '2029'), date: fc.constantFrom('2026-01-01', '2026-12-31', '2027-06-01') });
  const past = fc.array(confirmation, { maxLength: 5 });
  const chapter = fc.subarray(rules);
  const check = (property: (of: string[], confirmations: Confirmation[], editions: ReadEdition[]) => void) => fc.assert(fc.property(chapter, past, history, property), { numRuns: 500 });

  test('confirming now completes the chapter and forgets nothing', () => {
    check((of, confirmations, editions) => {
      const after = confirm(confirmations, editions.at(-1)!.id, '2027-06-01');
      expect(stateOf(of, after, editions).is).toBe('read');
      expect(after.slice(0, confirmations.length)).toEqual(confirmations);
    });
  });

  test('the order of the confirmations does not matter', () => {
    check((of, confirmations, editions) => {
      expect(stateOf(of, [...confirmations].reverse(), editions)).toEqual(stateOf(of, confirmations, editions));
    });
  });

  test('a further editorial edition reopens nothing, a material one just what it touches', () => {
    check((of, confirmations, editions) => {
      const before = stateOf(of, confirmations, editions);
      const next = (kind: 'material' | 'editorial') => stateOf(of, confirmations, [...editions, { id: '3000', name: '', changes: [{ kind, line: 'new', rules: ['4.1.2'] }] }]);
      expect(next('editorial')).toEqual(before);
      const reopened = (state: typeof before) => (state.is === 'reopened' ? state.rules.map((one) => one.rule) : []);
      const expected = before.is !== 'unread' && of.includes('4.1.2') ? ['4.1.2'] : [];
      expect(new Set(reopened(next('material')))).toEqual(new Set([...reopened(before), ...expected]));
    });
  });

  test('what is reopened belongs to the chapter and was touched by a material change', () => {
    check((of, confirmations, editions) => {
      const state = stateOf(of, confirmations, editions);
      const touched = editions.flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'material').flatMap((one) => one.rules));
      if (state.is === 'reopened') for (const one of state.rules) expect([of.includes(one.rule), touched.includes(one.rule), one.lines.length > 0]).toEqual([true, true, true]);
    });
  });
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toWorkbook } from '../../../../src/lib/xlsx.ts';
import { files } from '../../../../src/ui/text/zh-Hans/scorecard-files.ts';
import { scorecard } from '../../../../src/ui/text/zh-Hans/scorecard.ts';
import type { Indicator, ScorecardData } from '../../../../src/widgets/scorecard/data.ts';
import { writeMonth } from '../../../../src/widgets/scorecard/hall/files/workbook.ts';
import { listMonth } from '../../../../src/widgets/scorecard/hall/month.ts';
import type { Sheet } from '../../../../src/widgets/scorecard/sheet.ts';
import { reckonWorkbook } from '../../../support/reckon-workbook.ts';
import { anyIndicator, anySheet, anyText, attitude, complaints, data, duration, errors, good, intake, only, sales, satisfaction } from '../sample.ts';
import { kept } from './hall-sample.ts';

const words = { files, scorecard };

/** Every formula of the month, reckoned anew, comes to what the file says and so to what the sheets say. */
function expectSame(sheets: readonly Sheet[]): void {
  const book = reckonWorkbook(toWorkbook(writeMonth(listMonth(sheets, '2026-11'), words)));
  expect(book.formulas.length).toBeGreaterThan(0);
  for (const [sheet, at] of book.formulas) {
    const reckoned = book.value(sheet, at);
    const said = book.cached(sheet, at);
    // −0 is 0.
    expect([at, typeof reckoned === 'number' ? reckoned + 0 : reckoned], sheet).toEqual([at, typeof reckoned === 'number' && said !== '' ? Number(said) : said]);
  }
}

const months: Indicator = { id: 'months', title: '月度平均', weight: 70, source: '考核表', rules: [], method: 'months', unit: '分', max: 120, cap: 110 };

describe('formulas reckon what the sheet reckons', () => {
  const cases: [string, Indicator, string[]][] = [
    ['higher, floor and cap', { ...sales, floor: 40 }, ['0', '100', '160', '399.99', '400', '480', '480.01', '9999']],
    ['lower', errors, ['0', '0.5', '0.51', '1.75', '2.999', '3', '50']],
    ['lower, target 0', { ...errors, target: 0 }, ['0', '0.01', '3']],
    ['range', duration, ['0', '1', '5.99', '6', '12', '12.01', '17.3', '18', '99']],
    ['steps', satisfaction, ['0', '70', '75.5', '80', '83.333', '90', '97.99', '98', '100']],
    ['falling steps', { ...satisfaction, steps: [{ at: 0, score: 100 }, { at: 3, score: 40 }, { at: 7, score: 0 }] }, ['0', '1.5', '3', '6.9', '8']],
    ['rating', attitude, ['100', '70', '0']],
    ['deduction', { ...complaints, floor: 25 }, ['0', '1', '2', '3', '99']],
    ['yes-no', intake, ['yes', 'no']],
    ['months', months, ['0', '84.42', '110', '110.01', '119.99']],
  ];
  test.each(cases)('%s', (_, indicator, texts) => {
    const of = only({ ...indicator, weight: 33.33 }, { ...intake, id: 'rest', weight: 66.67 });
    expectSame(texts.map((text, n) => kept(`A${n}`, { [indicator.id]: text, rest: n % 2 ? 'yes' : 'no' }, {}, of)));
  });

  test('halves are rounded up, though binary fractions lie under them', () => {
    // 1.005, 2.675 and 1.115 as percentages of the weight: each is less than the half in binary.
    for (const [weight, target, text] of [[1.005, 100, '100'], [2.675, 100, '100'], [10, 400, '44.6'], [15, 1000, '71.0']] as const) {
      expectSame([kept('A1', { sales: text, rest: 'yes' }, {}, only({ ...sales, weight, target }, { ...intake, id: 'rest', weight: 100 - weight }))]);
    }
  });

  test('own targets, a target of 0, what is no figure, vetoes, adjustments, ties', () => {
    const adjusting: ScorecardData = {
      ...data,
      enough: 60,
      adjustments: [
        { id: 'praise', title: '客户表扬', sign: 'bonus', max: 5, each: 2, source: '表扬信', rules: data.groups[0]!.rules },
        { id: 'late', title: '报表迟交', sign: 'penalty', max: 3, source: '台账', rules: data.groups[0]!.rules },
      ],
    };
    const event = (id: string, item: string, points = '', date = '2026-11-03') => ({ id, item, date, fact: '有', points, rule: data.groups[0]!.rules[0]!.id });
    const sheets = [
      kept('A1', { ...good, sales: '9' }, { targets: { sales: '12.5' }, events: [event('1', 'praise'), event('2', 'praise'), event('3', 'praise'), event('4', 'late', '1.25')] }, adjusting),
      kept('A2', good, { targets: { sales: '0' }, vetoes: ['quarrel'] }, adjusting),
      kept('A3', good, { events: [event('1', 'complaints'), event('2', 'complaints', '', '')] }, adjusting),
      kept('A4', { ...good, errors: '120', sales: '多' }, {}, adjusting),
      kept('A5', { intake: 'yes' }, {}, adjusting),
      kept('A6', {}, { events: [event('1', 'late', '2')] }, adjusting),
      kept('A7', {}, { vetoes: ['privacy'] }, adjusting),
      kept('A8', good, { review: { attitude: '100' } }, adjusting),
      kept('A9', good, {}, adjusting),
      kept('B1', good, { completed: '2026-12-01T10:00', targets: { sales: '0' } }, { ...adjusting, id: 'other', zeroTarget: 'full' }),
      kept('B2', { ...good, sales: '' }, {}, { ...adjusting, id: 'asking', missing: 'ask' }),
      kept('B3', good, { targets: { sales: '0' } }, { ...adjusting, id: 'asking', missing: 'ask' }),
    ];
    expectSame(sheets);
    const [summary] = writeMonth(listMonth(sheets, '2026-11'), words);
    expect(summary?.columns.map(({ title }) => title)).toEqual(['名次', '姓名', '工号', '考核表', '业务指标', '服务指标', '计分权重', '加减分', '总分', '档次', '一票否决', '状态', '参与排名的总分']);
  });

  test('any sheets', () => {
    fc.assert(
      fc.property(fc.array(anySheet, { minLength: 1, maxLength: 4 }), (them) => {
        expectSame(them.map(({ data, state }, n) => kept(`A${n}`, state.figures, { vetoes: state.vetoes }, { ...data, id: `of${n}` })));
      }),
      { numRuns: 150 },
    );
  });
});

test('a wrong figure keeps the band and the place away, in the formulas too', () => {
  const book = reckonWorkbook(toWorkbook(writeMonth(listMonth([kept('A1', { ...good, sales: '=1+1' })], '2026-11'), words)));
  expect(book.formulas.map(([sheet, at]) => `${sheet} ${at}`)).not.toContain('各项 K2');
  expect([book.value('汇总', 'A2'), book.value('汇总', 'J2')]).toEqual(['', '']);
});

test('what was typed runs as no formula, and a band with quotation marks stays text', () => {
  const of = { ...data, bands: [{ id: 'a', title: '"优"', from: 50 }, { id: 'b', title: '差', from: 0 }] };
  const book = reckonWorkbook(toWorkbook(writeMonth(listMonth([kept('A1', { ...good }, { name: '=HYPERLINK("http://x")' }, of)], '2026-11'), words)));
  expect(book.formulas.map(([sheet, at]) => `${sheet} ${at}`)).not.toContain('汇总 B2');
  expect(book.value('汇总', 'B2')).toBe('=HYPERLINK("http://x")');
  expect(book.value('汇总', 'J2')).toBe('"优"');
});

test('the arbitrary indicators are those of the methods', () => {
  // So that `any sheets` above reaches every formula.
  const seen = new Set(fc.sample(anyIndicator, 300).map(({ method }) => method));
  expect([...seen].sort()).toEqual(['deduction', 'higher', 'lower', 'months', 'range', 'rating', 'steps', 'yes-no']);
  expect(typeof anyText).toBe('function');
});

import { describe, expect, test } from 'vitest';
import { scorecard as words } from '../../../src/ui/text/zh-Hans/scorecard.ts';
import type { Indicator } from '../../../src/widgets/scorecard/data.ts';
import { indicatorsOf, summarise } from '../../../src/widgets/scorecard/model.ts';
import { sayFormula, sayMethod, saySheet, toRows } from '../../../src/widgets/scorecard/rows.ts';
import { attitude, complaints, data, duration, errors, good, intake, only, sales, satisfaction, sheet } from './sample.ts';

/** The formula of a figure on a sheet of its own; `shared`: beside a line of weight 25 without a figure. */
function formula(indicator: Indicator, text: string, shared = false): string {
  const scorecard = shared ? only(indicator, { ...intake, id: 'other', weight: 25 }, { ...intake, id: 'rest', weight: 75 - indicator.weight }) : { ...only(indicator), missing: 'ask' as const };
  const summary = summarise(scorecard, sheet({ [indicator.id]: text, rest: 'yes' }));
  return sayFormula(summary.lines[0]!, summary, words);
}

describe('a formula with its figures', () => {
  test.each<[Indicator, string, string]>([
    [sales, '380', '380÷400×30＝28.50分'],
    [sales, '500', '120%×30＝36.00分（500÷400高于封顶120%）'],
    [{ ...sales, floor: 50 }, '100', '50%×30＝15.00分（100÷400低于保底50%）'],
    [errors, '1', '(3－1)÷(3－0.5)×20＝16.00分'],
    [errors, '0.2', '100%×20＝20.00分（0.2不高于0.5）'],
    [errors, '3', '0%×20＝0.00分（3不低于3）'],
    [duration, '9', '100%×10＝10.00分（9在6至12之间）'],
    [duration, '13.5', '[1－(13.5－12)÷6]×10＝7.50分'],
    [duration, '4.5', '[1－(6－4.5)÷6]×10＝7.50分'],
    [duration, '20', '0%×10＝0.00分（20偏出6至12，已达6）'],
    [satisfaction, '92', '[80＋(92－90)÷(98－90)×(100－80)]%×10＝8.50分'],
    [satisfaction, '50', '0%×10＝0.00分（50不高于70）'],
    [satisfaction, '99', '100%×10＝10.00分（99不低于98）'],
    [attitude, '70', '70%×10＝7.00分'],
    [complaints, '1', '12－5×1＝7.00分'],
    [complaints, '3', '0%×12＝0.00分（5×3已超过12，扣完为止）'],
    [intake, 'yes', '100%×8＝8.00分'],
    [intake, 'no', '0%×8＝0.00分'],
    [sales, '', ''],
    [sales, '很多', ''],
  ])('%o %s', (indicator, text, said) => {
    expect(formula(indicator, text)).toBe(said);
  });

  test('says what sharing out adds', () => {
    expect(formula(sales, '380', true)).toBe('380÷400×30×100÷75＝38.00分');
    expect(formula(complaints, '1', true)).toBe('(12－5×1)×100÷75＝9.33分');
  });
});

test('a method in words', () => {
  expect(indicatorsOf(data).map((indicator) => sayMethod(indicator, words))).toMatchInlineSnapshot(`
    [
      "目标400笔，按实际÷目标计，封顶120%",
      "不高于0.5%得满分，达到3%不得分，中间按比例",
      "6至12分钟得满分，偏出6分钟不得分，中间按比例",
      "70%得0%，80%得60%，90%得80%，98%得100%，中间按比例",
      "",
      "每次扣5分，扣完为止",
      "是否都按时记录？",
    ]
  `);
});

test('a sheet as a table: a row an indicator, a choice in words, what is no figure as it was typed', () => {
  const { table, sheet: own } = toRows(data, sheet({ ...good, duration: '约9' }, { vetoes: ['quarrel'] }), words);
  expect(new Set(table.map((row) => row.length))).toEqual(new Set([table[0]!.length]));
  const column = (name: string) => table.slice(1).map((row) => row[table[0]!.indexOf(name)]);
  expect(column('实际')).toEqual(['380', '1', '约9', '92', '合格', '1', '是']);
  expect(column('部分')).toEqual(['业务指标', '业务指标', '业务指标', '服务指标', '服务指标', '服务指标', '服务指标']);
  expect(own).toMatchObject({ person: 'A001', month: '2026年11月', band: '不合格（未完成）', vetoes: '与客户争吵', state: '草稿' });
});

test('a sheet in one line', () => {
  expect(saySheet(data, sheet(good, { completed: '2026-12-01T09:00' }), words)).toBe('工号A001，2026年11月，已填7／7项，85.00分，良好，已完成');
  expect(saySheet(data, sheet({}), words)).toBe('工号A001，2026年11月，已填0／7项，草稿');
});

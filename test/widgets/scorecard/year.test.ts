import { describe, expect, test } from 'vitest';
import { scorecard as words } from '../../../src/ui/text/zh-Hans/scorecard.ts';
import type { ScorecardData } from '../../../src/widgets/scorecard/data.ts';
import { indicatorsOf, summarise } from '../../../src/widgets/scorecard/model.ts';
import { sayFormula } from '../../../src/widgets/scorecard/rows.ts';
import { bringMonths, type FilledSheet, summariseYear } from '../../../src/widgets/scorecard/year.ts';
import { attitude, average, data as month, good, only, sheet } from './sample.ts';

const annual: ScorecardData = {
  ...only(average, { ...attitude, weight: 30 }),
  id: 'annual',
  period: 'year',
  from: ['clerk-monthly', 'other-monthly'],
  enoughMonths: 2,
  missing: 'ask',
  uses: [{ bands: ['good'], text: '可作为依据。', rules: [], basis: [] }],
};
const done = (at: string, figures: Record<string, string> = good, rest = {}): FilledSheet => ({ data: month, state: sheet(figures, { month: at, completed: `${at}-28T09:00`, ...rest }) });
const draft = (at: string): FilledSheet => ({ data: month, state: sheet(good, { month: at }) });

describe('the year of a person', () => {
  test('names the months without a completed sheet, and leaves them out of the average', () => {
    const year = summariseYear(annual, 'A001', '2026', [done('2026-01'), done('2026-02', { ...good, sales: '400' }), draft('2026-03')]);
    expect(year.months.map(({ is }) => is)).toEqual(['counted', 'counted', 'draft', ...Array.from({ length: 9 }, () => 'missing')]);
    expect([year.counted, year.drafts, year.missing.length, year.average?.toFixed(2), year.lacks]).toEqual([2, ['2026-03'], 10, '85.75', null]);
  });
  test('takes no other person, year or scorecard', () => {
    const strangers = [done('2025-12'), done('2026-01', good, { person: 'A002' }), { ...done('2026-02'), data: { ...month, id: 'service-quality' } }];
    expect(summariseYear(annual, 'A001', '2026', strangers)).toMatchObject({ counted: 0, average: null, lacks: 'none' });
  });
  test('two posts in a month: their mean, rounded as it is shown', () => {
    const other = { ...done('2026-01', { ...good, sales: '381' }), data: { ...month, id: 'other-monthly' } };
    const year = summariseYear(annual, 'A001', '2026', [done('2026-01'), other]);
    // (85.00 + 85.08) ÷ 2
    expect([year.months[0]?.score?.toFixed(2), year.months[0]?.sheets.length, year.lacks]).toEqual(['85.04', 2, 'few']);
  });
  test('the mean of a month goes into the year unrounded', () => {
    // 85.00 and 85.45 are 85.225, shown as 85.23; with 85.00 the year is 85.1125, not 85.115.
    const other = { ...done('2026-01', { ...good, sales: '386' }), data: { ...month, id: 'other-monthly' } };
    const year = summariseYear(annual, 'A001', '2026', [done('2026-01'), other, done('2026-02')]);
    expect([year.months[0]?.score?.toFixed(2), year.average?.toFixed(2)]).toEqual(['85.23', '85.11']);
  });
  test('asks for all twelve where the definition does', () => {
    const all = Array.from({ length: 12 }, (_, n) => done(`2026-${String(n + 1).padStart(2, '0')}`));
    const strict = { ...annual, missingMonths: 'ask' as const };
    expect(summariseYear(strict, 'A001', '2026', all.slice(1))).toMatchObject({ average: null, lacks: 'all', missing: ['2026-01'] });
    expect(summariseYear(strict, 'A001', '2026', all).average?.toFixed(2)).toBe('85.00');
  });
  test('keeps the vetoes of the months beside their totals', () => {
    expect(summariseYear(annual, 'A001', '2026', [done('2026-05', good, { vetoes: ['quarrel'] })]).months[4]?.sheets[0]).toMatchObject({ vetoes: ['与客户争吵'], band: { id: 'poor' } });
  });
});

describe('the average is brought into the yearly sheet', () => {
  const year = summariseYear(annual, 'A001', '2026', [done('2026-01'), done('2026-02', { ...good, sales: '400' })]);
  const brought = bringMonths(annual, sheet({ attitude: '70' }, { month: '2026' }), year, words);

  test('with where it comes from and what is missing', () => {
    expect(brought.figures).toEqual({ attitude: '70', average: '85.75' });
    expect(brought.brought).toEqual({ average: '2026年2个月的月度考核总分，缺3月、4月、5月、6月、7月、8月、9月、10月、11月、12月' });
  });
  test('and counts there by its share; the band says what the result may be a basis for', () => {
    const summary = summarise(annual, brought);
    expect(sayFormula(summary.lines[0]!, summary, words)).toBe('85.75%×70＝60.03分');
    expect([summary.total?.toFixed(2), summary.band?.id, summary.uses]).toEqual(['81.03', 'good', annual.uses]);
  });
  test('naming the months with a veto, whose scores count', () => {
    const vetoed = summariseYear(annual, 'A001', '2026', [done('2026-01', good, { vetoes: ['quarrel'] }), done('2026-02', { ...good, sales: '400' }), { ...draft('2026-03'), state: sheet(good, { month: '2026-03', vetoes: ['privacy'] }) }]);
    expect([vetoed.vetoed, vetoed.average?.toFixed(2)]).toEqual([['2026-01'], '85.75']);
    expect(bringMonths(annual, sheet({}, { month: '2026' }), vetoed, words).brought['average']).toMatch(/12月；其中1月被一票否决，按所得分数计入$/);
  });
  test('not without one, not into a completed sheet, not into a month', () => {
    const blank = sheet({}, { month: '2026' });
    expect(bringMonths(annual, blank, { ...year, average: null }, words)).toBe(blank);
    const closed = sheet({}, { month: '2026', completed: '2026-12-31T18:00' });
    expect(bringMonths(annual, closed, year, words)).toBe(closed);
    expect(bringMonths(month, blank, year, words)).toBe(blank);
  });
  test('an average above the cap earns the cap', () => {
    const summary = summarise(annual, sheet({ average: '119.5', attitude: '100' }, { month: '2026' }));
    expect(sayFormula(summary.lines[0]!, summary, words)).toBe('110%×70＝77.00分（119.5高于封顶110）');
    expect(indicatorsOf(annual)).toHaveLength(2);
  });
});

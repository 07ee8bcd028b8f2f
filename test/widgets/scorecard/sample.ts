import * as fc from 'fast-check';
import type { Deduction, Higher, Indicator, Lower, Months, Range, Rating, ScorecardData, Steps, YesNo } from '../../../src/widgets/scorecard/data.ts';
import type { ScorecardState } from '../../../src/widgets/scorecard/state.ts';

const rules = [{ id: '2.3.1.1', label: '2.3.1（一）', href: '/chapters/staff/#2.3.1.1' }];
const common = (id: string, weight: number) => ({ id, title: id, weight, source: '月报', rules });

export const sales: Higher = { ...common('sales', 30), method: 'higher', unit: '笔', target: 400, cap: 120, floor: 0 };
export const errors: Lower = { ...common('errors', 20), method: 'lower', unit: '%', target: 0.5, worst: 3, max: 100 };
export const duration: Range = { ...common('duration', 10), method: 'range', unit: '分钟', from: 6, to: 12, tolerance: 6 };
export const satisfaction: Steps = { ...common('satisfaction', 10), method: 'steps', unit: '%', steps: [{ at: 70, score: 0 }, { at: 80, score: 60 }, { at: 90, score: 80 }, { at: 98, score: 100 }] };
export const attitude: Rating = { ...common('attitude', 10), method: 'rating', scale: [{ score: 100, label: '优秀：没有被提醒过。' }, { score: 70, label: '合格：被提醒一次。' }, { score: 0, label: '不合格：提醒后不改。' }] };
export const complaints: Deduction = { ...common('complaints', 12), method: 'deduction', unit: '次', each: 5, floor: 0 };
export const intake: YesNo = { ...common('intake', 8), method: 'yes-no', question: '是否都按时记录？' };
export const average: Months = { ...common('average', 70), method: 'months', unit: '分', max: 150, cap: 110 };

/** Two groups, all seven methods of a month, weights that sum to 100. */
export const data: ScorecardData = {
  id: 'clerk-monthly',
  title: '营业员月度考核',
  purpose: '每月算一笔账。',
  period: 'month',
  from: [],
  missingMonths: 'name',
  enoughMonths: 0,
  role: '营业员',
  assessor: '厅经理',
  file: '考核表01',
  keeps: ['绩效考核表'],
  status: 'example',
  missing: 'share-out',
  enough: 0,
  zeroTarget: 'leave-out',
  rounding: '每项得分四舍五入到两位小数，总分为各项得分之和。',
  edition: '2026年版',
  fingerprint: 'f0',
  groups: [
    { id: 'business', title: '业务指标', rules, indicators: [sales, errors, duration] },
    { id: 'service', title: '服务指标', rules, indicators: [satisfaction, attitude, complaints, intake] },
  ],
  adjustments: [],
  vetoes: [
    { id: 'privacy', text: '违规查询客户信息', rules },
    { id: 'quarrel', text: '与客户争吵', rules },
  ],
  bands: [
    { id: 'excellent', title: '优秀', from: 90 },
    { id: 'good', title: '良好', from: 80 },
    { id: 'qualified', title: '合格', from: 60 },
    { id: 'poor', title: '不合格', from: 0 },
  ],
  bandsSource: '示例',
  uses: [],
  outcome: '可作为奖金的依据之一。',
  outcomeBasis: '《劳动合同法》第40条',
};

/** The same with 加分项 and 扣分项. */
export const withAdjustments: ScorecardData = {
  ...data,
  adjustments: [
    { id: 'praise', title: '客户表扬', sign: 'bonus', max: 5, source: '表扬记录', rules },
    { id: 'chat', title: '闲谈', sign: 'penalty', each: 1, max: 3, source: '巡查记录', rules },
  ],
};

export const only = (...indicators: Indicator[]): ScorecardData => ({ ...data, groups: [{ id: 'all', title: '全部', rules, indicators }] });

export function sheet(figures: Record<string, string>, rest: Partial<ScorecardState> = {}): ScorecardState {
  return { person: 'A001', name: '', month: '2026-11', figures, self: {}, review: {}, targets: {}, events: [], brought: {}, vetoes: [], comment: '', plan: '', reopenings: [], ...rest };
}

/** 28.5 + 16 + 10 + 8.5 + 7 + 7 + 8 = 85.00 */
export const good = { sales: '380', errors: '1', duration: '9', satisfaction: '92', attitude: '70', complaints: '1', intake: 'yes' };

/** Decimals of at most `places` places as their author types them, in [min, max]. */
const decimal = (min: number, max: number, places = 2) => fc.integer({ min: min * 10 ** places, max: max * 10 ** places }).map((n) => Number((n / 10 ** places).toFixed(places)));

const distinct = (min: number, max: number, length: number) => fc.uniqueArray(decimal(min, max), { minLength: length, maxLength: length }).map((them) => them.sort((a, b) => a - b));

/** Any indicator that the schema lets through. */
export const anyIndicator: fc.Arbitrary<Indicator> = fc.oneof(
  fc.record({ target: decimal(0.01, 5000), cap: fc.integer({ min: 100, max: 200 }), floor: fc.integer({ min: 0, max: 100 }) }).map((it): Indicator => ({ ...sales, ...it })),
  distinct(0, 100, 2).map(([target, worst]): Indicator => ({ ...errors, target: target!, worst: worst! })),
  fc.record({ ends: distinct(0, 100, 2), tolerance: decimal(0.01, 50) }).map(({ ends, tolerance }): Indicator => ({ ...duration, from: ends[0]!, to: ends[1]!, tolerance })),
  fc.record({ at: distinct(0, 100, 4), scores: distinct(0, 100, 4), falls: fc.boolean() }).map(({ at, scores, falls }): Indicator => ({
    ...satisfaction,
    steps: at.map((mark, n) => ({ at: mark, score: scores[falls ? 3 - n : n]! })),
  })),
  distinct(0, 100, 3).map((scores): Indicator => ({ ...attitude, scale: scores.toReversed().map((score) => ({ score, label: String(score) })) })),
  fc.record({ each: decimal(0.01, 20), floor: fc.integer({ min: 0, max: 100 }) }).map((it): Indicator => ({ ...complaints, ...it })),
  fc.integer({ min: 100, max: 150 }).map((cap): Indicator => ({ ...average, cap })),
  fc.constant<Indicator>(intake),
);

/** A figure that the indicator takes, as typed. */
export function anyText(indicator: Indicator): fc.Arbitrary<string> {
  switch (indicator.method) {
    case 'yes-no':
      return fc.constantFrom('yes', 'no');
    case 'rating':
      return fc.constantFrom(...indicator.scale.map(({ score }) => String(score)));
    case 'deduction':
      return fc.nat(60).map(String);
    default:
      return decimal(0, 100).map(String);
  }
}

/** Any scorecard of up to eight indicators whose weights sum to 100, with some figures left out, and perhaps a veto. */
export const anySheet: fc.Arbitrary<{ data: ScorecardData; state: ScorecardState }> = fc
  .array(fc.record({ indicator: anyIndicator, cut: fc.integer({ min: 1, max: 9999 }) }), { minLength: 2, maxLength: 8 })
  .chain((parts) => {
    const cuts = [...new Set(parts.slice(1).map(({ cut }) => cut))].sort((a, b) => a - b);
    const edges = [0, ...cuts, 10000];
    const indicators = edges.slice(1).map((edge, n): Indicator => ({ ...parts[n]!.indicator, id: `i${n}`, weight: Number(((edge - edges[n]!) / 100).toFixed(2)) }));
    const figures = fc.tuple(...indicators.map((indicator) => fc.option(anyText(indicator), { nil: '' })));
    return fc.record({ figures, vetoed: fc.boolean(), ask: fc.boolean() }).map(({ figures, vetoed, ask }) => ({
      data: { ...only(...indicators), missing: ask ? ('ask' as const) : ('share-out' as const) },
      state: sheet(Object.fromEntries(figures.flatMap((text, n) => (text === '' ? [] : [[`i${n}`, text]]))), { vetoes: vetoed ? ['quarrel'] : [] }),
    }));
  });

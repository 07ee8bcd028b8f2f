import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { register } from '../../../src/widgets/log/actions.ts';
import type { LogData } from '../../../src/widgets/log/data.ts';
import { prepareLog } from '../../../src/widgets/log/prepare.ts';
import { logSchema } from '../../../src/widgets/log/schema.ts';
import type { LogState, Values } from '../../../src/widgets/log/state.ts';

export const readFault = () => parse(readFileSync('content/logs/fault.yaml', 'utf8'));

/** A log as it is authored. */
export const readLog = (id: string) => logSchema.parse(parse(readFileSync(`content/logs/${id}.yaml`, 'utf8')));

const limits: Record<string, number> = { 'arrival-hours': 4, 'repair-hours': 24 };

export const look = {
  rule: (id: string) => ({ id, label: id, href: `/chapters/technology/#${id}` }),
  role: () => '全体人员',
  parameter: (id: string) => ({ value: limits[id] ?? '若干', unit: '小时', said: `${limits[id]}小时`, example: true }),
  fact: (id: string) => `法条${id}`,
  figure: () => '15日',
  holidays: { years: {} },
  edition: '2026年版',
};

/** The fault log as it is authored, with limits of 4 and 24 hours. */
export const data: LogData = prepareLog('fault', logSchema.parse(readFault()), look);

export const reported: Values = { device: '3号台打印机', symptom: '卡纸，报E5', impact: '部分影响', 'reported-at': '2026-11-03T09:00', reporter: '张敏' };
export const mended: Values = { 'arrived-at': '2026-11-03T11:30', 'restored-at': '2026-11-03T14:00', cause: '进纸轮磨损', remedy: '换进纸轮', repairer: '李强' };

/** Registered at 9:10 by 张敏, with these values beside the required ones. */
export function entry(values: Values = {}): LogState {
  const state = register(data, { entry: 'e1', by: '张敏', values: { ...reported, ...values } }, '2026-11-05T09:10');
  if (!state) throw new Error('The sample has a gap.');
  return { ...state, registered: { by: '张敏', at: '2026-11-03T09:10' } };
}

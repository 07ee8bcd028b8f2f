/** How often something is done. */
export const cadence = {
  event: '每次（遇事）',
  always: '始终',
  /** Days in the units that figures have; a month counts 30 days and a year 12 months. */
  units: { 日: 1, 天: 1, 周: 7, 个月: 30, 月: 30, 季度: 90, 年: 360 } as Record<string, number>,
  /** Intervals that have a name, by their days. */
  names: { 1: '每日', 7: '每周', 30: '每月', 90: '每季', 180: '每半年', 360: '每年' } as Record<number, string>,
  every: (said: string) => `每${said}`,
};

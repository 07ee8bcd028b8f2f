/** What the kept runs of a checklist say together. */
export const history = {
  from: '从',
  to: '到',
  period: (n: number) => `这段时间完成${n}次检查。`,
  none: '这段时间没有完成的检查。',
  file: (title: string, from: string, to: string) => [title, from, to].filter(Boolean).join('-'),

  trend: '得分走势',
  trendSaid: (n: number, first: string, last: string, least: string, most: string) => `${n}次检查，第一次${first}分，最近一次${last}分，最低${least}分，最高${most}分`,
  passLine: (pass: number) => `合格线${pass}`,
  columns: { date: '日期', inspector: '检查人', score: '得分', result: '结论' },

  failed: '常见不合格项',
  failedSaid: (text: string, failed: number, judged: number) => `${text}${judged}次里${failed}次不合格`,
  noFailed: '没有不合格项。',
  failedColumns: { item: '检查项目', failed: '不合格次数', judged: '检查次数', rate: '不合格率' },
  percent: (n: number) => `${n}%`,

  first: '前一次',
  second: '后一次',
  onlyDifferent: '只看不同的项目',
  differences: (n: number) => `有${n}项不同。`,
  same: '两次完全相同。',
  item: '检查项目',
  score: '得分',
  result: '结论',
  differs: '不同',
};

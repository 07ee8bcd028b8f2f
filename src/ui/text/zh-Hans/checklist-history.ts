/** The list of kept runs, and what can be done with each. */
export const kept = {
  open: '打开',
  opened: '正在看',
  repeat: '照此新建',
  repeatHint: '照此新建：沿用营业厅、班次、检查人和不适用的项目，其余重新检查。已完成的先归档，才能删除。',
  archive: '归档',
  unarchive: '取消归档',
  notArchived: '没有归档：这条记录刚在别处改过，请重新打开本页。',
  showArchived: (n: number) => `显示已归档的${n}次`,
  remove: '删除',
  removed: (name: string) => `已删除${name}的检查。`,
  more: (n: number) => `再列${n}条`,
  insight: '趋势和常见问题',
  compare: '对比两次',
  toMend: (n: number) => `${n}项待整改`,
};

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

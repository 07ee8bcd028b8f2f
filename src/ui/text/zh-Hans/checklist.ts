/** Units of parameters that say how long. */
const spans: Record<string, 'day' | 'week' | 'month' | 'year'> = { 日: 'day', 天: 'day', 周: 'week', 个月: 'month', 月: 'month', 年: 'year' };

/** How answers are given, said and judged. */
const answer = {
  na: '不适用',
  verdict: { ok: '合格', no: '不合格' },
  mark: (value: string, level: string) => (level ? `${value}分，${level}` : `${value}分`),
  judgeScore: (fails: number) => (fails === 0 ? '0分为不合格' : `${fails}分及以下为不合格`),
  none: '无问题',
  some: '有问题',
  foundHow: '发现',
  found: (n: number, unit: string) => (n === 0 ? '没有发现' : `发现${n}${unit}`),
  fewer: '减一',
  further: '加一',
  judgeDeduct: (each: number, unit: string) => `每${unit}扣${each}分，扣完为止`,
  figure: (value: string, unit: string) => `${value}${unit}`,
  judgeNumber: (min: number | undefined, max: number | undefined, unit: string) =>
    min === undefined ? `不超过${max}${unit}为合格` : max === undefined ? `不少于${min}${unit}为合格` : `${min}—${max}${unit}为合格`,
  option: (text: string, points: number) => `${text}，${points}分`,
  checked: '查',
  wrong: '不符',
  cases: (checked: string, wrong: string, unit: string) => `查${checked}${unit}，不符${wrong}${unit}`,
  judgeCases: (sample: number, unit: string) => `查${sample}${unit}，按符合的比例得分`,
  /** What was typed is no figure that the item can take. */
  unread: {
    whole: '请填整数',
    decimals: (n: number) => `请填数字，小数最多${n}位`,
    cases: '请填整数；查的至少1，不符的不能多于查的',
  },
  note: '证据',
  noteHint: '看到了什么，凭什么这样评',
};

/** The checklist. */
export const checklist = {
  spans,
  answer,
  // The form.
  filledBy: (role: string, cadence: string) => `由${role}填写，${cadence}`,
  rule: (points: number, pass: number) => `满分${points}分。总分不低于${pass}分，各部分都过线，没有一票否决，才算合格。`,
  ruleRepeated: (pass: number) => `按百分制计分。总分不低于${pass}分，各部分都过线，没有一票否决，才算合格。`,
  levels: (list: string) => `评分：${list}。`,
  example: '项目、分值和合格线为示例，待公司确认',
  head: { hall: '营业厅', date: '日期', shift: '班次', type: '类型', subject: '检查对象', inspector: '检查人', start: '开始时间', end: '结束时间' },
  headHint: { start: '答第一项时自动填', end: '完成时自动填' },
  label: (name: string) => `${name}：`,
  choose: '请选择',
  standard: (text: string) => `标准：${text}`,
  points: (n: number) => `${n}分`,
  critical: '一票否决',
  optional: '可不填',
  judge: (text: string) => `评分：${text}`,
  sectionTitle: (ordinal: string, title: string) => `${ordinal}、${title}`,
  sectionMark: (points: number, pass?: number) => (pass === undefined ? `${points}分` : `${points}分，合格线${pass}`),
  sectionEach: (name: string, points: number, pass?: number) => (pass === undefined ? `每个${name}${points}分` : `每个${name}${points}分，合格线${pass}`),
  sectionScore: (score: string) => `得${score}分`,
  sectionBelow: '未过线',
  failure: { problem: '问题描述', owner: '责任人', due: '整改期限' },
  noScript: '填写和保存需要打开JavaScript；空白表可以直接打印。',

  // Sections that repeat.
  sample: (name: string, n: number) => `${name}${n}`,
  sampleItem: (n: number, sample: string) => `第${n}项（${sample}）`,
  itemOf: (text: string, sample: string) => `${text}（${sample}）`,
  addSample: (name: string) => `再加一个${name}`,
  dropSample: (sample: string) => `删除${sample}`,
  dropped: (sample: string) => `已删除${sample}。`,
  undoDrop: '撤销',

  // Of several roles.
  role: '岗位',
  allRoles: '全部岗位',
  byRole: '各岗位得分',

  // How far it is.
  answered: (done: number, all: number) => `已查${done}／${all}项`,
  progress: '检查进度',
  provisional: (score: string) => `暂得${score}分`,
  score: (score: string) => `${score}分`,
  noScore: '没有计分项',
  notScored: '尚未评分',
  vetoed: (n: number) => `一票否决${n}项`,
  lackingDetail: (n: number) => `缺说明${n}项`,
  lackingEvidence: (n: number) => `缺证据${n}项`,
  nextOpen: '下一项未查',
  nextGap: '下一处缺项',

  // Completing.
  complete: '完成检查',
  cannotComplete: (n: number) => `还缺${n}处，补齐后才能完成：`,
  lacksHead: '请填写',
  lacksLabel: (label: string) => `请填写${label}`,
  lacks: {
    answer: '还没有查',
    readable: '请改正填错的数字',
    problem: '请写明问题',
    owner: '请写明责任人',
    due: '请选整改期限',
    'later-due': '整改期限不能早于检查日期',
  },
  completedAt: (date: string, time: string) => `${date}${time}完成，不能直接改；有错请逐项更正。`,
  archivedAt: (date: string) => `${date}归档。`,

  // The outcome.
  result: { open: '未查完', pass: '合格', fail: '不合格', none: '不计分' },
  unanswered: '未查',
  formula: (earned: string, applicable: string, score: string) => `实得${earned}分÷应得${applicable}分×100＝${score}分`,
  why: {
    critical: (items: string) => `一票否决：${items}不合格`,
    total: (score: string, pass: number) => `总分${score}，低于合格线${pass}`,
    section: (title: string, score: string, pass: number) => `${title}${score}分，低于合格线${pass}`,
  },
  itemNumber: (n: number) => `第${n}项`,
  joinItems: '、',
  gone: (n: number) => `有${n}个项目已不在这张表里，结果仍然保留，不计分。`,

  // Correcting.
  correct: '更正',
  correctItem: (name: string) => `更正${name}`,
  cancel: '取消',
  correction: (date: string, time: string, by: string, reason: string) => `${date}${time}，${by}更正：${reason}`,
  failed: (said: string, problem: string, owner: string, due: string) => `${said}：${problem}（责任人${owner}，${due}前整改）`,
  withNote: (said: string, note: string) => `${said}。证据：${note}`,

  // Mending what failed.
  recheck: { result: '整改结果', by: '复查人', date: '复查日期', byAndDate: '复查人、日期' },
  rechecked: (closed: boolean, result: string, by: string, date: string, due: string) => `${closed ? '已整改' : `未改好，改到${due}`}：${result}（${by}，${date}复查）`,

  // Runs.
  toRuns: (n: number) => `看已有的${n}次检查`,
  history: '检查记录',
  noHistory: '还没有检查记录。填好的检查只保存在这台电脑的这个浏览器里，以签字的纸质表为准。',
  kept: '检查记录只保存在这台电脑的这个浏览器里，以签字的纸质表为准。',
  draft: '草稿',
  completed: '已完成',
  archived: '已归档',
  resumed: (name: string, done: number) => `接着填${name}的草稿，已查${done}项。`,
  olderEdition: (edition: string) => `这次检查按当时的检查表（${edition}）填写，照原样显示。`,
  lostDefinition: '填写时的检查表已找不到，按现行检查表显示。',
  newRun: '新的检查',
  unavailable: {
    blocked: '浏览器不让本站保存数据，看不到检查记录。请换一个浏览器，或在设置里允许本站保存数据。',
    outdated: '检查记录已由新版网页保存，请刷新本页。',
    held: '另一个标签页占着旧版记录，请关掉它再刷新本页。',
    cleared: '本站保存的数据已被清除，请刷新本页。',
    locked: '记录已上锁，请先解锁。',
  },
  name: (date: string, which: string) => (/^\d/.test(which) ? `${date} ${which}` : `${date}${which}`),
  noDate: '未填日期',
  notFetched: '网络不通，这一部分没有取到。请稍后再试。',

  // Paper and files.
  printBlank: '打印空白表',
  printResult: '打印已填表',
  printPack: '打印一个月的空白表',
  cannotPrint: '这里打不了。请把网址复制到电脑浏览器里打开，再打印。',
  exportCsv: '导出CSV',
  exportXlsx: '导出XLSX',
  ownPage: '打开整张检查表，可打印',
  elsewhereOnPaper: (title: string) => `《${title}》另行打印，见`,
  list: '，',
  semicolon: '；',
  stop: '。',
  date: '年　　月　　日',
  time: '时　　分',
  totals: { ok: '合格', no: '不合格', na: '不适用', unit: '项', score: '得分', result: '结论' },
  number: '序号',
  issues: '问题与整改',
  noIssues: '没有不合格项。',
  sign: { inspector: '检查人签字', dutyManager: '值班经理签字', hallManager: '厅经理签字' },
  fileNumber: (file: string) => `文件编号${file}`,
  keptAs: (records: string) => `本表作为${records}留存`,
  paperNote: '扫码打开本表网页；内容以网页最新版为准。',
  provisionalResult: (result: string) => `${result}（未完成）`,
};

/** The files of a month: a table of the hall, and a workbook whose scores are reckoned by its formulas. */
export const files = {
  sheets: { summary: '汇总', lines: '明细', adjustments: '加减分' },
  summary: { place: '名次', name: '姓名', person: '工号', form: '考核表', base: '计分权重', adjusted: '加减分', total: '总分', band: '档次', vetoes: '一票否决', state: '状态', ranked: '参与排名的总分' },
  lines: { person: '工号', name: '姓名', form: '考核表', group: '部分', indicator: '指标', method: '计分方法', weight: '权重', first: '参数一', second: '参数二', third: '参数三', figure: '实际', counted: '计分权重', score: '得分' },
  adjustments: { person: '工号', name: '姓名', form: '考核表', title: '项目', max: '封顶', sum: '合计', counted: '计入' },
  parameters: {
    higher: '参数一是目标，参数二是封顶%，参数三是保底%',
    lower: '参数一是目标，参数二是不得分的界线',
    range: '参数一至参数二得满分，偏出参数三不得分',
    deduction: '参数一是每次扣分，参数二是保底%',
    months: '参数一是封顶%',
    'yes-no': '是填1，否填0',
    rating: (levels: string) => `填等级的分数：${levels}`,
    steps: '',
  },
  level: (name: string, score: number) => `${name}${score}`,
  wrong: (text: string, why: string) => `${text}（${why}）`,
  list: '，',
  and: '、',
};

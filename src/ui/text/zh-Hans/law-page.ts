/** The pages of the laws, and the notes beside the rules that cite them. */
export const lawPage = {
  title: '法律依据',
  lead: '手册的条文有哪些法规支持，按法规、版本和条号列在这里。',
  notice: '以现行有效文本和当地规定为准。',
  noticeWhy: '版本日期以后法规可能修改，各地还可能有更严的规定。',
  counts: (laws: number, facts: number, rules: number, others: number) => `共引用${laws}部法规的${facts}处内容，支持${rules}条条文；另外${others}条没有列依据，是公司自己的规矩，或者还没有核到可以引用的法条。`,
  grades: { A: '读过条文全文', B: '读过摘录或者主管部门的转述', C: '只见过二手转述，不写条号，标“未核条号”' },
  ranks: { statute: '法律', regulation: '行政法规和部门规章' },
  rankLead: { statute: '每部法律按条号列出手册引用的内容，和它支持的条文。', regulation: '每部法规、规章按条号列出手册引用的内容，和它支持的条文。' },
  gradeHead: '级',
  nameHead: '名称',
  versionHead: '版本',
  articleHead: '引用的条',
  /** 第34条第2款 → 第34条 */
  articleAlone: (article: string) => article.replace(/^(第\d+条(?:至第\d+条)?).*$/, '$1'),
  grade: (grade: string) => `${grade}级`,
  also: '另见：',
  betweenMarks: '；',
  betweenLaws: '，',
  betweenFacts: '、',
  stop: '。',
  figure: (words: string) => `（${words}）`,
};

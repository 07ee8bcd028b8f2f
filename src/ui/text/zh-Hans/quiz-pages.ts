/** Titles and first sentences of the pages of self-tests. */
export const quizPages = {
  marks: { practice: '练习', exam: '考试', results: '成绩', paper: '试卷' },
  all: { title: '自测与考试', lead: '每条规定都有题目：练习、复习、考试，看自己哪条没掌握。' },
  exam: {
    title: '考试',
    lead: '按各章配额抽题，限时，交卷后看成绩和解析。中途离开，回来接着考，时间照算。',
    noScript: '在网页上考试要打开JavaScript。不打开也可以用纸面试卷。',
  },
  results: {
    title: '我的成绩',
    lead: '哪些条文已经掌握，哪些不稳，哪些还没做过；可以打印成绩单，也可以导出交给培训师。',
    noScript: '成绩要打开JavaScript才看得到。',
  },
  trainer: {
    title: '成绩汇总',
    lead: '把几个人导出的成绩文件放到一起：每人的成绩、每题的正确率，看出哪条没讲清。文件只在这台电脑上读，不上传。',
    noScript: '汇总成绩要打开JavaScript。',
  },
  paper: {
    title: '纸面试卷',
    lead: '按考试的配额出一份卷子和一份答案。同一个卷号，题目相同，一个厅可以同考一卷。',
    noScript: '下面是一份样卷，可以直接打印。换卷号、印答案要打开JavaScript。',
  },
};

/** Finding: the words of the search, and what it has to know of the language. */
export const search = {
  kinds: { rule: '条文', item: '检查项', indicator: '考核指标', form: '表格', term: '术语', page: '页面' },
  lead: '全书条文按编号排列。输入字、词、编号，或者平常的说法，就只留下对得上的。',
  hint: '字、词、编号或平常的说法',
  failed: '没查成：条文没有取到。请检查网络后再试，或翻看目录。',
  matches: (rules: number, others: number) => [rules > 0 && `条文${rules}条`, others > 0 && `${rules > 0 ? '其他' : '条文以外'}${others}处`].filter(Boolean).join('，'),
  found: (n: string) => `找到${n}`,
  noMatch: (query: string) => `没有哪一条含有“${query}”。`,
  nearest: '最接近的：',
  nothingNear: '换个更短的词试试，或者翻看目录。',
  all: '看全部结果',
  more: (n: number) => `再看${n}条`,
  by: '，',
  cut: '……',
  /** In front of the number of a chapter, a section, an article; then the names of the four levels. */
  units: ['第', '章', '节', '条', '款项'],
  /** What people add to a question and no rule says. */
  fillers: ['怎么办', '怎么处理', '怎么弄', '怎么', '咋办', '如何', '是什么', '什么', '可不可以', '可以', '能不能', '能否', '需要', '要不要', '多久', '多长时间', '谁', '吗', '呢', '了', '啊', '我', '我们', '请问', '规定', '有没有'],
};

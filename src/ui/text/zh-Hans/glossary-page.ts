/** The page of the terms, and the lists of them in the chapters. */
export const glossaryPage = {
  title: '术语',
  lead: '手册里有固定含义的说法，按拼音排列。各章第一次用到时，点它就看到含义。',
  inChapter: '本章用语',
  also: (writings: string) => `又写作${writings}`,
  open: '看术语表',
  language: 'zh-Hans',
};

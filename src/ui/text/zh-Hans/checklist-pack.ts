/** A month of blank sheets. */
export const pack = {
  month: '月份',
  count: (n: number) => `共${n}张，日期已印好。`,
  print: (n: number) => `打印${n}张`,
};

/** What form pages say of the records of this browser: lost, not backed up, only kept here. */
export const keeping = {
  lost: (expected: number, found: number) => `记录库丢失：这里原来有${expected}条记录，现在${found === 0 ? '一条也没有' : `只剩${found}条`}。先不要重新填写，请从备份恢复。`,
  toRestore: '去恢复',
  old: (days: number, fresh: number) => `已有${days}天没有备份${fresh > 0 ? `，其间新增${fresh}条记录` : ''}。`,
  many: (fresh: number) => `上次备份以后又新增了${fresh}条记录。`,
  never: (rows: number) => `这里的${rows}条记录还没有备份过。`,
  toBackup: '去备份',
  firstTitle: '记录只在这个浏览器里',
  first: [
    '无痕窗口一关，填的内容就没了；浏览器设了“退出时清除数据”也一样。',
    '苹果的Safari浏览器，连续7天不打开本站，会自己清掉。',
    '以前在这里填过、现在看不到，就是被清掉了，可以从备份恢复。',
  ],
  askToLast: '请浏览器长期保留',
  lasting: '浏览器答应长期保留。',
  notLasting: '浏览器没有答应。请定期备份。',
  understood: '知道了',
  toLocalData: '本机数据与备份',
};

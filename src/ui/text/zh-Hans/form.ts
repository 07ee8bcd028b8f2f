/** What all forms say. */

/** Where no file can be saved, the text itself, to be carried away by hand. */
export const copying = {
  cannotDownload: '这里存不了文件。请复制下面的文字，发到电脑上存成文件。',
  text: '要复制的文字',
  copy: '复制',
  copied: '已复制。',
  notCopied: '没能复制，请长按或全选上面的文字自己复制。',
  close: '收起',
};

/** Records that were taken out of a list. */
export const removal = {
  undo: '撤销删除',
  notRemoved: '没有删掉：这条记录刚在别处改过，请重新打开本页。',
  notRestored: '没有恢复：请重新打开本页再看一次。',
};

/** Records that cannot be read. */
export const aside = {
  said: (n: number) => `有${n}条记录读不出来，已原样保留，没有列在下面。`,
  give: '导出读不出的记录',
};

/** Under a field that holds what looks like a mobile or identity number. */
export const personal = {
  log: '像是手机号或证件号码。这里不记客户信息，请删去。',
  form: '像是手机号或证件号码。这里没有加密，请删去。',
};

export const citation = {
  basis: '依据',
  and: '、',
};

/** Why records cannot be read or saved, and what to do. After 「未保存：」 or 「不能保存：」, or on its own. */
export const storage = {
  full: '浏览器的存储空间满了。请清理磁盘或其他网站的数据，再重试。',
  blocked: '浏览器不让本站保存数据。请退出无痕窗口，或在浏览器设置里允许本站保存数据，再重试。',
  outdated: '手册已经更新，这一页还是旧版。请刷新页面。',
  held: '另一个标签页里的旧版手册占着记录库。请关掉本站的其他标签页，再重试。',
  cleared: '本站保存的数据已被清除。为免记录混乱，这一页不再保存；请刷新页面。',
  locked: '记录已上锁。请先解锁。',
};

export const status = {
  loading: '正在读取……',
  untouched: '还没有填写',
  saving: '正在保存……',
  saved: (time: string) => `已保存 ${time}`,
  failed: (why: string) => `未保存：${why}`,
  /** Nothing has been entered that could be lost. */
  cannotSave: (why: string) => `不能保存：${why}`,
  changed: (time: string) => `未保存：另一个标签页在${time}保存了这份记录。请选一份，没选的那份还能换回来。`,
  changedRemoved: '未保存：另一个标签页删除了这份记录。点“用我的”保留这里填的，点“用那边的”放弃。',
  changedAside: '未保存：这份记录已在别处改动，这一页读不懂。请先导出未保存内容，再刷新页面。',
  readOnly: {
    newer: '这份记录是新版手册保存的，这一页只能看，不能改。请刷新页面。',
    unreadable: '这份记录读不出来，已经原样保留，没有改动。',
  },
  keepMine: '用我的',
  takeTheirs: '用那边的',
  other: '没选的那份还在。',
  swap: '换成那份',
  retry: '重试',
  reload: '刷新页面',
  exportUnsaved: '导出未保存内容',
  exportAside: '导出原样',
};

/** Where the script of a form could not be fetched. */
export const island = {
  asleep: '这张表还不能填：网络不通，填表的程序没有取到。',
  retry: '再试一次',
  notFetched: '网络不通，程序没有取到。请联网后再点一次。',
};

/** Records under lock: what the door says. */
export const vault = {
  looking: '正在查看记录的锁……',
  blankBelow: '下面是空白表，可以看，也可以打印。',
  printBlank: '打印空白表',
  cannotPrintBlank: '这里打不了。请把网址复制到电脑浏览器里打开，再打印。',

  refused: {
    insecure: { title: '这里不能解锁', text: '这个网址没有用https，浏览器不提供加密。请管理员改用https发布；手册其余部分可以照常使用。' },
    framed: { title: '这里不能解锁', text: '这一页嵌在别的网页里。为防口令被人骗走，请在单独的窗口里打开。', open: '在新窗口打开' },
  },
  damaged: {
    title: '锁坏了，记录还在',
    text: '这个浏览器里有上锁的记录，但开锁用的资料缺了或被改坏了，本站不会另建新锁盖住它。请先不要清除浏览器数据，用最近一次备份恢复。',
  },
  unavailable: (why: string) => `记录现在打不开。${why}`,

  // The walk at first use.
  walk: {
    title: '先给记录上锁',
    lead: '这里的记录写有客户或员工的姓名，要先设口令，只设一次，大约两分钟。',
    begin: '开始设置',
    step: (n: number, all: number, name: string) => `第${n}步（共${all}步）：${name}`,
    back: '上一步',
    next: '下一步',
    what: {
      title: '这把锁管什么',
      does: '管得住',
      doesItems: ['同事、来客打开这台电脑上的浏览器，看不到记录', '硬盘、浏览器文件、备份文件被人拷走，没有口令读不出一个字', '有人从外面删掉、换掉记录，下次解锁会提示'],
      not: '管不住',
      notItems: ['解锁以后人走开、旁人看屏幕或拍照：离开前请上锁', '电脑中了木马，或装了来路不明的浏览器扩展', '口令太简单，或贴在显示器上', '有人清空浏览器数据：看不到内容，但能删光，所以要定期备份'],
    },
    passphrase: { title: '设口令', name: '您的姓名', nameHint: '只在解锁后显示，和记录一起加密', lacksName: '请填写姓名，以后好分清是谁的口令' },
    code: {
      title: '留下恢复码',
      lead: '口令忘了，只有恢复码能打开。它只显示这一次，请打印或抄下，锁进柜子，不要拍照，不要和电脑放在一起。',
      print: '打印恢复码',
      cannotPrint: '这里打不了，请用笔抄下。',
      last: '抄好后，填入最后一组4位',
      wrong: '和上面最后一组不一样，请对照纸上再填',
    },
    confirm: {
      title: '确认',
      ticks: ['口令和恢复码都丢失，记录无法找回，谁也没有办法。我明白。', '恢复码已经打印或抄好，收在上锁的柜子里。', '离开电脑前，我会先点“立即上锁”。'],
      lacks: '三项都看过、勾上，才能上锁',
      make: '上锁，开始使用',
      making: '正在上锁……',
      elsewhere: '另一个标签页刚设好了锁，请用那边设的口令解锁。',
    },
  },

  // A passphrase.
  passphrase: '口令',
  again: '再输一遍口令',
  newPassphrase: '新口令',
  show: '显示口令',
  rule: '至少12个字符；不能全是数字，不能是连续或重复的字符。',
  draw: '替我抽四个词',
  drawAgain: '换四个词',
  drawn: (words: string) => `记住这四样东西：${words}。`,
  drawnType: (sounds: string) => `口令是它们的拼音，词间空一格：${sounds}`,
  weak: {
    short: '太短了：口令至少12个字符',
    digits: '不能全是数字：6位数字，一块显卡两分钟就能试完',
    repeats: '重复太多：换成不重复的几个词',
    sequence: '是键盘或字母表上连着的字符，很容易猜：请换一个',
  },
  enough: '够用',
  strong: '很好',
  differs: '两遍不一样，请再输一遍',

  // Unlocking.
  locked: {
    title: '记录已上锁',
    lead: '解锁后才能查看和登记。',
    unlock: '解锁',
    unlocking: '正在解锁……',
    /** One sentence for every cause. */
    wrong: '没有打开。请检查大小写和输入法，有没有多打或漏打；记录没有改动。',
    lacks: '请输入口令',
    useCode: '忘了口令，用恢复码',
    usePassphrase: '用口令解锁',
    code: '恢复码',
    codeHint: '28位，分7组，大小写不限',
    badCode: '恢复码抄错了：请逐组对照纸上的28位',
    codeLead: '用恢复码打开，同时设一个新口令。恢复码和口令都找不到，就没有办法了：可以从别的电脑上的备份恢复，或清除记录重新开始。',
    codeUnlock: '用恢复码解锁并设新口令',
  },

  // Open.
  open: {
    title: '锁',
    as: (name: string, minutes: number) => `已解锁${name && `：${name}`}。${minutes}分钟没有操作就自动上锁。`,
    byCode: '恢复码',
    lock: '立即上锁',
    settings: '口令和人员',
    close: '收起',
    aside: '打不开的记录',
    nobody: '（没有姓名）',
  },
  finding: {
    title: '记录被本站以外的程序动过',
    said: (at: string, since: string, expected: number, found: number) => `${at}发现：${since}时有${expected}条，现在有${found}条${expected === found ? '，其中有的被换成了旧的' : ''}。请核对，缺了就用备份恢复。`,
    lost: (at: string, found: number) => `${at}发现：记录的清单缺了或被改坏了，现有${found}条，不知道原来有多少。请核对，缺了就用备份恢复。`,
    ok: '已经核对',
  },
  taken: (n: number) => `以前没有加密的${n}条记录已经锁进来，原来的已删去。`,
  notTaken: '以前没有加密的记录还没有锁进来，请重新打开本页再试。',

  // People and passphrases.
  people: {
    title: '谁能解锁',
    since: (date: string) => `${date}起`,
    you: '本人',
    drop: '停用',
    dropAsk: (name: string) => `停用${name}的口令？停用后用它打不开。`,
    dropped: (name: string) => `${name}的口令已停用。这个人若留有旧备份或拷走过文件，旧口令仍能打开那些旧文件；要让这里的记录换一把钥匙，请点“换钥匙”。`,
    notDropped: '没有停用：最后一个口令不能停用，或刚在别处改过。请重新打开本页再看。',
    add: '增加一人',
    addName: '姓名',
    yours: '您现在的口令',
    theirs: '这个人的口令（由本人输入）',
    added: (name: string) => `已增加${name}。`,
    save: '保存',
    saving: '正在保存……',
    cancel: '取消',
    change: '换口令',
    changed: '口令已换，旧口令打不开了。',
    code: '换恢复码',
    codeChanged: '恢复码已换，旧的作废。',
    key: '换钥匙',
    keyLead: '有人离职，或怀疑口令泄露时用：所有记录换一把钥匙重新加密。之后只有您的口令和新恢复码能打开，其他人要重新增加。',
    keyChanged: '钥匙已换。请给其他人重新增加口令，并做一次备份；旧备份请销毁。',
    newCode: '新恢复码只显示这一次，保存后才生效：',
    wrong: '现在的口令不对，没有改动。',
    failed: (why: string) => `没有保存：${why}`,
    idle: '多久没有操作就上锁',
    minutes: (n: string) => `${n}分钟`,
  },
  failed: {
    changed: '刚在别处改过，请重新打开本页再看。',
  },

  // The sheet with the recovery code.
  sheet: {
    title: '恢复码',
    warning: '凭这张纸可以打开全部上锁的记录。请锁进柜子，不要拍照，不要和电脑放在一起。',
    lines: ['营业厅', '电脑（放在哪里）', '保管人', '封存日期'],
    how: ['在上锁的页面点“忘了口令，用恢复码”。', '照样输入上面28位，大小写不限。没有字母I、L、O、U；看着像的，是数字1和0。', '设一个新口令，再换一个新恢复码，把这张纸销毁。'],
    date: (date: string) => `${date}打印`,
    lost: '口令和恢复码都丢失，记录无法找回。',
  },
};

/** Runs as a table, and what is torn off the sheet. */
export const table = {
  columns: {
    section: '部分',
    sample: '样本',
    number: '序号',
    item: '检查项目',
    rules: '依据',
    points: '分值',
    critical: '一票否决',
    standing: '结果',
    value: '填写内容',
    earned: '得分',
    note: '证据',
    corrections: '更正',
  },
  runColumns: { score: '总分', result: '结论', state: '状态' },
  yes: '是',
  listTitle: '检查表',
  /** How an answer stands. */
  standing: { open: '', bad: '填写有误', noted: '已记', ok: '合格', no: '不合格', na: '不适用' },
};

export const slip = { title: '整改通知单', cut: '沿虚线撕下，交责任人', received: '责任人签收' };

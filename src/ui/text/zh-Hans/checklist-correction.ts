/** Changing an answer of a completed run. */
export const correction = {
  correctedBy: '更正人',
  reason: '更正原因',
  confirmCorrection: '确认更正',
  correctionGap: { same: '结果没有变化', by: '请写明更正人', reason: '请写明更正原因' },
};

import { checklist } from '../../../../ui/text/zh-Hans/checklist.ts';
import type { AnswerShapes } from '../../data.ts';
import { type ControlProps, notApplicable } from './control.ts';
import { Segments } from './Segments.tsx';

const words = checklist.answer;
const options = [
  { value: 'ok', text: words.verdict.ok, tone: 'ok' },
  { value: 'no', text: words.verdict.no, tone: 'no' },
  { value: notApplicable, text: words.na, tone: 'na' },
] as const;

/** 合格, 不合格, 不适用. */
export function VerdictControl({ name, labelledby, answer, disabled, give }: ControlProps<AnswerShapes['verdict']>) {
  const chosen = answer?.na ? notApplicable : answer?.value;
  return <Segments name={name} labelledby={labelledby} options={options} chosen={chosen} disabled={disabled} choose={(value) => give(value === notApplicable ? { na: true } : { value })} />;
}

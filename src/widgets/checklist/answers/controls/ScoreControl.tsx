import { checklist } from '../../../../ui/text/zh-Hans/checklist.ts';
import type { AnswerShapes } from '../../data.ts';
import { type ControlProps, notApplicable } from './control.ts';
import { Segments } from './Segments.tsx';

const words = checklist.answer;

/** 0 to `max`, and 不适用. What a mark means is said beside it once it is chosen. */
export function ScoreControl({ name, labelledby, asked, answer, disabled, give }: ControlProps<AnswerShapes['score']>) {
  const chosen = answer?.na ? notApplicable : answer?.value;
  const marks = Array.from({ length: asked.max + 1 }, (_, mark) => {
    const level = asked.levels?.[mark];
    return { value: String(mark), text: String(mark), ...(mark <= asked.fails && { tone: 'no' as const }), ...(level && { label: words.mark(String(mark), level) }) };
  });
  return (
    <div class="ck-marks">
      <Segments name={name} labelledby={labelledby} options={[...marks, { value: notApplicable, text: words.na, tone: 'na' }]} chosen={chosen} disabled={disabled} choose={(value) => give(value === notApplicable ? { na: true } : { value })} />
      {!answer?.na && answer?.value && asked.levels && <small data-noprint>{asked.levels[Number(answer.value)]}</small>}
    </div>
  );
}

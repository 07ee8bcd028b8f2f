import { checklist } from '../../../../ui/text/zh-Hans/checklist.ts';
import type { AnswerShapes } from '../../data.ts';
import { type ControlProps, notApplicable } from './control.ts';
import { Segments } from './Segments.tsx';

/** One of the author's options, or 不适用. Options are kept by their words, so the place of one does not matter. */
export function ChoiceControl({ name, labelledby, asked, answer, disabled, give }: ControlProps<AnswerShapes['choice']>) {
  const options = asked.options.map(({ text, points, fails }, n) => ({ value: String(n), text: checklist.answer.option(text, points), ...(fails && { tone: 'no' as const }) }));
  const at = asked.options.findIndex(({ text }) => text === answer?.value);
  const chosen = answer?.na ? notApplicable : String(at);
  return (
    <Segments
      name={name}
      labelledby={labelledby}
      options={[...options, { value: notApplicable, text: checklist.answer.na, tone: 'na' }]}
      chosen={chosen}
      disabled={disabled}
      choose={(value) => give(value === notApplicable ? { na: true } : { value: asked.options[Number(value)]!.text })}
    />
  );
}

import { checklist } from '../../../../ui/text/zh-Hans/checklist.ts';
import type { AnswerShapes } from '../../data.ts';
import { splitCases } from '../cases.ts';
import type { ControlProps } from './control.ts';
import { FigureField } from './FigureField.tsx';
import { NotApplicable } from './NotApplicable.tsx';

const words = checklist.answer;

/** How many were looked at, and how many of them were wrong. Who says only what was wrong has looked at all that were asked for. */
export function CasesControl({ name, labelledby, asked, answer, disabled, give }: ControlProps<AnswerShapes['cases']>) {
  const [checked, wrong] = splitCases(answer?.value ?? '');
  const isOff = disabled || answer?.na === true;
  const plain = (typed: string) => typed.replaceAll('/', '');
  return (
    <div class="ck-figures" role="group" aria-labelledby={labelledby}>
      <FigureField before={words.checked} after={asked.unit} name={name} value={checked} hint={String(asked.sample)} disabled={isOff} type={(value) => give({ value: `${plain(value)}/${wrong}` })} />
      <FigureField before={words.wrong} after={asked.unit} name={`${name}-wrong`} value={wrong} disabled={isOff} type={(value) => give({ value: `${checked || asked.sample}/${plain(value)}` })} />
      <NotApplicable name={name} checked={answer?.na === true} disabled={disabled} choose={(na) => give({ na })} />
    </div>
  );
}

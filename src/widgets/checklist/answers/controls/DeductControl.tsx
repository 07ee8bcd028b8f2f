import { checklist } from '../../../../ui/text/zh-Hans/checklist.ts';
import type { AnswerShapes } from '../../data.ts';
import { readCount } from '../kind.ts';
import { type ControlProps, notApplicable } from './control.ts';
import { FigureField } from './FigureField.tsx';
import { Segments } from './Segments.tsx';

const words = checklist.answer;
const options = [
  { value: '0', text: words.none, tone: 'ok' },
  { value: '1', text: words.some, tone: 'no' },
  { value: notApplicable, text: words.na, tone: 'na' },
] as const;

/** 没有, or how many: one more at each tap. */
export function DeductControl({ name, labelledby, asked, answer, disabled, give }: ControlProps<AnswerShapes['deduct']>) {
  const value = answer?.na ? '' : (answer?.value ?? '');
  const found = readCount(value);
  const chosen = answer?.na ? notApplicable : value === '' ? undefined : found === 0 ? '0' : '1';
  const step = (by: number) => give({ value: String(Math.max(1, (found ?? 0) + by)) });
  return (
    <div class="ck-figures">
      <Segments name={name} labelledby={labelledby} options={options} chosen={chosen} disabled={disabled} choose={(next) => give(next === notApplicable ? { na: true } : { value: next })} />
      <span class={chosen === '1' ? 'ck-steps' : 'ck-steps ck-steps--idle'}>
        <button type="button" class="btn" data-noprint aria-label={words.fewer} disabled={disabled || (found ?? 0) <= 1} onClick={() => step(-1)}>
          −
        </button>
        <FigureField before={words.foundHow} after={asked.unit} name={`${name}-count`} value={chosen === '1' ? value : ''} disabled={disabled} type={(next) => give({ value: next })} />
        <button type="button" class="btn" data-noprint aria-label={words.further} disabled={disabled} onClick={() => step(1)}>
          ＋
        </button>
      </span>
    </div>
  );
}

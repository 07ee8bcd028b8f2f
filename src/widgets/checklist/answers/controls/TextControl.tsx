import type { AnswerShapes } from '../../data.ts';
import type { ControlProps } from './control.ts';

/** A sentence; on paper two lines to write on, or what was written. */
export function TextControl({ name, labelledby, answer, disabled, give }: ControlProps<AnswerShapes['text']>) {
  return (
    <div class="field ck-text">
      <textarea rows={2} name={name} maxLength={1000} aria-labelledby={labelledby} value={answer?.value ?? ''} disabled={disabled} onInput={(event) => give({ value: event.currentTarget.value })} data-noprint />
      <i class="pr">
        <b>{answer?.value}</b>
      </i>
    </div>
  );
}

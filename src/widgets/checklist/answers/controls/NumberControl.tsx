import type { AnswerShapes } from '../../data.ts';
import type { ControlProps } from './control.ts';
import { FigureField } from './FigureField.tsx';
import { NotApplicable } from './NotApplicable.tsx';

/** A figure with its unit. */
export function NumberControl({ name, labelledby, asked, answer, disabled, give }: ControlProps<AnswerShapes['number']>) {
  const isScored = asked.min !== undefined || asked.max !== undefined;
  return (
    <div class="ck-figures" role="group" aria-labelledby={labelledby}>
      <FigureField name={name} after={asked.unit} value={answer?.value ?? ''} disabled={disabled || answer?.na === true} keys={asked.decimals ? 'decimal' : 'numeric'} type={(value) => give({ value })} />
      {isScored && <NotApplicable name={name} checked={answer?.na === true} disabled={disabled} choose={(na) => give({ na })} />}
    </div>
  );
}

import type { ComponentType } from 'preact';
import type { AnswerAsked, AnswerKind, AnswerShapes } from '../../data.ts';
import { CasesControl } from './CasesControl.tsx';
import { ChoiceControl } from './ChoiceControl.tsx';
import type { ControlProps } from './control.ts';
import { DeductControl } from './DeductControl.tsx';
import { NumberControl } from './NumberControl.tsx';
import { ScoreControl } from './ScoreControl.tsx';
import { TextControl } from './TextControl.tsx';
import { VerdictControl } from './VerdictControl.tsx';

const controls: { [K in AnswerKind]: ComponentType<ControlProps<AnswerShapes[K]>> } = {
  verdict: VerdictControl,
  score: ScoreControl,
  deduct: DeductControl,
  number: NumberControl,
  text: TextControl,
  choice: ChoiceControl,
  cases: CasesControl,
};

/** The control of whatever an item asks for; the same markup is its line or boxes on paper. */
export function AnswerControl(props: ControlProps<AnswerAsked>) {
  const Control = controls[props.asked.kind] as unknown as ComponentType<ControlProps<AnswerAsked>>;
  return <Control {...props} />;
}

/** Kinds that need the width of the sheet. */
export const isWide = ({ kind }: AnswerAsked): boolean => kind === 'text' || kind === 'choice';

import type { ComponentType } from 'preact';
import type { KindName, Question } from '../data.ts';
import { BlankControl } from './BlankControl.tsx';
import { ChoiceControl } from './ChoiceControl.tsx';
import type { ControlProps } from './control.ts';
import { MatchControl } from './MatchControl.tsx';
import { OrderControl } from './OrderControl.tsx';

/** The control of every kind. */
const controls: { [K in KindName]: ComponentType<ControlProps<Extract<Question, { kind: K }>>> } = {
  single: ChoiceControl,
  multiple: ChoiceControl,
  judge: ChoiceControl,
  blank: BlankControl,
  order: OrderControl,
  match: MatchControl,
};

export const controlOf = ({ kind }: Question): ComponentType<ControlProps> => controls[kind] as unknown as ComponentType<ControlProps>;

import type { Given } from '../../actions.ts';
import type { Answer } from '../../state.ts';

/** What a control of any kind is given. */
export interface ControlProps<A> {
  /** Name of its fields, unique on the page. */
  name: string;
  /** Id of the text that asks. */
  labelledby: string;
  asked: A;
  answer: Answer | undefined;
  disabled: boolean;
  give(given: Given): void;
}

/** The value of the radio for 不适用; no value of an answer is like it. */
export const notApplicable = 'na';

import { choose } from './controls/ChoiceControl.tsx';
import type { Given, Question } from './data.ts';

/** What a digit or a letter chooses; undefined where it means nothing here. */
export function chooseByKey(key: string, question: Question, choices: readonly string[], given: Given): Given | undefined {
  if (question.kind !== 'single' && question.kind !== 'multiple' && question.kind !== 'judge') return undefined;
  const n = /^[1-9]$/.test(key) ? Number(key) - 1 : /^[a-i]$/i.test(key) ? key.toLowerCase().charCodeAt(0) - 97 : -1;
  const choice = choices[n];
  return choice === undefined ? undefined : choose(choice, given, question.kind === 'multiple');
}

/** Keys belong to the question unless something with keys of its own has the focus. */
export function isOwnKey({ target, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || !(target instanceof Element)) return false;
  return !target.closest('textarea, select, a, summary, dialog, input:not([type="radio"], [type="checkbox"])');
}

import type { AnswerShapes } from '../data.ts';
import { type Kind, readCount, share } from './kind.ts';

/** Points × right ÷ checked. Kept as `checked/wrong`. */
export const cases: Kind<AnswerShapes['cases']> = {
  read: (value, _, points) => {
    const [checked = '', wrong = ''] = splitCases(value);
    if (checked.trim() === '' || wrong.trim() === '') return { is: 'open' };
    const [all, bad] = [readCount(checked), readCount(wrong)];
    if (all === null || bad === null || all === 0 || bad > all) return { is: 'bad' };
    return { is: bad === 0 ? 'ok' : 'no', earned: share(points, all - bad, all) };
  },
  say: (value, { unit }, words) => words.cases(...splitCases(value), unit),
  judge: ({ unit, sample }, words) => words.judgeCases(sample, unit),
};

/** How many were looked at, and how many of them were wrong; each as it was typed. */
export function splitCases(value: string): [checked: string, wrong: string] {
  const [checked = '', wrong = ''] = value.split('/');
  return [checked, wrong];
}

import type { Blank } from '../data.ts';
import { type Kind, share } from './kind.ts';

/** What two ways of typing the same thing have in common: width, case, spaces and a stop at the end do not count. */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/[.。,，;；]+$/, '');
}

const accepts = (variants: readonly string[], typed: string) => typed !== '' && variants.some((one) => normalise(one) === typed);

/** 填空. Each gap earns its share. */
export const blank: Kind<Blank> = {
  choices: () => [],
  right: ({ blanks }) => blanks.map(([answer = '']) => answer),
  isComplete: ({ blanks }, given) => blanks.every((_, n) => normalise(given[n] ?? '') !== ''),
  judge: ({ blanks }, given) => share(blanks.filter((variants, n) => accepts(variants, normalise(given[n] ?? ''))).length, blanks.length),
};

/** Gap by gap, whether it is right. */
export const rightGaps = ({ blanks }: Blank, given: readonly string[]): boolean[] => blanks.map((variants, n) => accepts(variants, normalise(given[n] ?? '')));

import { asIs, type Kind } from './kind.ts';
import { maskPhone } from './mask.ts';

const plain = (value: string): string => value.normalize('NFKC').replace(/[\s()（）-]/g, '');

/** A mobile or a landline with its area code; short service numbers too. An identity number is none. */
export const phone: Kind = {
  ...asIs,
  longest: 24,
  check: (value) => (/^\+?\d{3,15}$/.test(plain(value)) && plain(value).length < 16 ? null : 'unknown'),
  mask: maskPhone,
  key: plain,
  // Excel loves to make 1.38E+10 of a telephone number: what is no number is refused, not guessed.
  take: (cell) => cell.trim().replace(/^'/, ''),
};

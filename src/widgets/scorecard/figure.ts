import type Big from 'big.js';
import { exact } from './exact.ts';

/** Why what was typed is no figure. */
export type Wrong = 'number' | 'negative' | 'whole' | 'max' | 'long' | 'choice' | 'target';

/** What stands in a field: nothing, something that cannot be reckoned with and is kept as typed, or a figure. `left-out`: there is a target of 0, so that nothing can be divided by it. */
export type Figure = { is: 'missing' } | { is: 'left-out' } | { is: 'wrong'; why: Wrong } | { is: 'figure'; value: Big };

export const missing: Figure = { is: 'missing' };
export const leftOut: Figure = { is: 'left-out' };
export const wrong = (why: Wrong): Figure => ({ is: 'wrong', why });
export const figure = (value: Big): Figure => ({ is: 'figure', value });

/** Also what stands there halfway: `12.` before its decimals, `.5`. */
const written = /^(?:(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|\.\d+)$/;

/** Full-width digits, the grouping comma and the unit behind the figure are read as people type them; nothing else is guessed. */
export function readNumber(text: string, { unit, max }: { unit: string; max?: number }): Figure {
  const plain = toHalfWidth(text).trim();
  const bare = (unit !== '' && plain.endsWith(unit) ? plain.slice(0, -unit.length) : plain).trim();
  if (bare === '') return plain === '' ? missing : wrong('number');
  if (/^-\s*[\d.]/.test(bare)) return wrong('negative');
  if (!written.test(bare)) return wrong('number');
  const [ones = '', decimals = ''] = bare.replaceAll(',', '').split('.');
  if (ones.length > 12 || decimals.length > 6) return wrong('long');
  const value = exact(`${ones || 0}.${decimals || 0}`);
  return max !== undefined && value.gt(max) ? wrong('max') : figure(value);
}

/** ０１．％ → 01.% */
export function toHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replaceAll('\u2212', '-');
}

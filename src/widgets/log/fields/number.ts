import { asIs, type Kind, toPlain } from './kind.ts';

const figure = /^-?\d{1,12}(?:\.\d+)?$/;
const decimalsOf = (text: string): number => /\.(\d*)$/.exec(text)?.[1]?.length ?? 0;

/** Places it before the longer and after the shorter figures; below zero everything runs the other way. */
function keyOf(value: string): string {
  const plain = toPlain(value);
  const number = Number(plain);
  if (!figure.test(plain) || Number.isNaN(number)) return value;
  const digits = Math.round(Math.abs(number) * 1000);
  return number < 0 ? `-${String(9e15 - digits).padStart(16, '0')}` : `0${String(digits).padStart(16, '0')}`;
}

const counted = (allowed: (decimals: number | undefined) => number): Kind => ({
  ...asIs,
  longest: 16,
  check: (value, { decimals }) => (figure.test(toPlain(value)) && decimalsOf(toPlain(value)) <= allowed(decimals) ? null : 'unknown'),
  key: keyOf,
  take: (cell) => toPlain(cell.replace(/[,，](?=\d{3})/g, '')),
  column: 'number',
});

export const number: Kind = { ...counted((decimals = 0) => decimals), say: (value, { unit = '' }) => `${toPlain(value)}${unit}` };

/** Never below zero: what is owed or paid. */
export const money: Kind = {
  ...counted(() => 2),
  check: (value) => (/^\d{1,12}(\.\d{1,2})?$/.test(toPlain(value)) ? null : 'unknown'),
  say: (value, _, words) => words.money(toPlain(value)),
  take: (cell, _, words) => toPlain(cell.replace(/[¥￥,，\s]/g, '').replace(words.yuan, '')),
};

/** Why a passphrase is refused. */
export type Weakness =
  | 'short'
  /** A number of whatever length: a million six-digit numbers are tried in two minutes on one graphics card. */
  | 'digits'
  /** Few different signs, or one piece over and over. */
  | 'repeats'
  /** Signs in the order of the alphabet or the keyboard. */
  | 'sequence';

export const shortestPassphrase = 12;
export const longestPassphrase = 128;

/** The passphrase that is meant, whether it was typed in full or half width and with however many blanks. */
export function readPassphrase(typed: string): string {
  return typed.normalize('NFKC').trim().replace(/\s+/g, ' ');
}

/** Undefined where the passphrase, as `readPassphrase` gives it, will do. */
export function findWeakness(passphrase: string): Weakness | undefined {
  const signs = [...passphrase.toLowerCase().replace(/ /g, '')];
  if (signs.length > 0 && signs.every((sign) => /[\d.\-/+]/.test(sign))) return 'digits';
  if (signs.length < shortestPassphrase) return 'short';
  if (new Set(signs).size < 6 || /^(.{1,6}?)\1+$/u.test(signs.join('')) || coverage(signs, isRepeat) > half) return 'repeats';
  if (coverage(signs, isNeighbour) > half) return 'sequence';
  return undefined;
}

/** Beyond the least that is asked for. */
export function isStrong(passphrase: string): boolean {
  return findWeakness(passphrase) === undefined && [...passphrase].length >= 18;
}

const half = 0.5;
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm', '1234567890', 'abcdefghijklmnopqrstuvwxyz'];

/** How much of it follows from the sign before. */
function coverage(signs: readonly string[], follows: (a: string, b: string) => boolean): number {
  const pairs = signs.slice(1).filter((sign, n) => follows(signs[n]!, sign)).length;
  return pairs / (signs.length - 1);
}

const isRepeat = (a: string, b: string) => a === b;
const isNeighbour = (a: string, b: string) => rows.some((row) => row.includes(a + b) || row.includes(b + a));

import { randomBytes } from './bytes.ts';

/** Crockford's base32: no I, L, O, U, which are read as 1, 1, 0, V. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 26 signs of five bits: 130 bits. */
const length = 26;
/** The greatest prime of ten bits: two signs in which every wrong sign and every two that changed places show. */
const modulus = 1021n;

/** Seven groups of four: 26 random signs and two that check them. */
export function drawRecoveryCode(): string {
  const drawn = Array.from(randomBytes(length), (byte) => signs[byte & 31]).join('');
  return `${drawn}${checkOf(drawn)}`.replace(/.{4}(?=.)/g, '$&-');
}

/** The code however it was typed: small letters, full width, blanks, other strokes between the groups. Null where it is none. */
export function readRecoveryCode(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replace(/[IL]/g, '1')
    .replace(/O/g, '0')
    .replace(/U/g, 'V');
  if (plain.length !== length + 2 || checkOf(plain.slice(0, length)) !== plain.slice(length)) return null;
  return plain.replace(/.{4}(?=.)/g, '$&-');
}

function checkOf(code: string): string {
  let value = 0n;
  for (const sign of code) value = value * 32n + BigInt(signs.indexOf(sign));
  const check = Number(value % modulus);
  return `${signs[check >> 5]}${signs[check & 31]}`;
}

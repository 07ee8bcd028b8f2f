import { randomBytes } from '../storage/seal/bytes.ts';
import { firstParts, secondParts } from '../ui/text/zh-Hans/passphrase-words.ts';

export interface DrawnWord {
  /** 蓝熊, to remember. */
  word: string;
  /** lanxiong, to type. */
  sound: string;
}

const read = (parts: string) => [...parts.matchAll(/(\p{Script=Han})([a-z]+)/gu)].map(([, sign = '', sound = '']) => ({ sign, sound }));

/** Four words of 12 bits each: 48 bits, which at 600,000 rounds keep one graphics card busy for some hundred years. */
export function drawWords(): DrawnWord[] {
  const [first, second] = [read(firstParts), read(secondParts)];
  const drawn = randomBytes(8);
  return [0, 1, 2, 3].map((n) => {
    // Both lists have 64 parts, so that six bits of a byte choose fairly.
    const [a, b] = [first[drawn[2 * n]! & 63]!, second[drawn[2 * n + 1]! & 63]!];
    return { word: a.sign + b.sign, sound: a.sound + b.sound };
  });
}

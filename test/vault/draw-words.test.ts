import { expect, test } from 'vitest';
import { findWeakness } from '../../src/storage/seal/passphrase.ts';
import { firstParts, secondParts } from '../../src/ui/text/zh-Hans/passphrase-words.ts';
import { drawWords } from '../../src/vault/draw-words.ts';

const sounds = (parts: string) => parts.match(/[a-z]+/g)!;
const signs = (parts: string) => parts.match(/\p{Script=Han}/gu)!;

test('both lists have 64 parts, each sign and each sound once, and no two words are typed alike', () => {
  for (const parts of [firstParts, secondParts]) {
    expect(new Set(sounds(parts)).size).toBe(64);
    expect(new Set(signs(parts)).size).toBe(64);
  }
  const typed = sounds(firstParts).flatMap((a) => sounds(secondParts).map((b) => a + b));
  expect(new Set(typed).size).toBe(4_096);
});

test('four words are drawn that will do as a passphrase, and every part comes up', () => {
  const seen = new Set<string>();
  for (let n = 0; n < 2_000; n++) {
    const words = drawWords();
    expect(words).toHaveLength(4);
    for (const { word } of words) for (const sign of word) seen.add(sign);
    expect(findWeakness(words.map(({ sound }) => sound).join(' '))).toBeUndefined();
  }
  expect(seen.size).toBe(new Set([...signs(firstParts), ...signs(secondParts)]).size);
});

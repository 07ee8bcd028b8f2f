import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '../../../src/storage/backup/sha-256.ts';

test('is what Node says it is', () => {
  const same = (text: string) => void expect(sha256(text)).toBe(createHash('sha256').update(text).digest('hex'));
  fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), same), { numRuns: 500 });
  for (let length = 0; length < 200; length++) same('a'.repeat(length));
  same('营业厅'.repeat(100_000));
});

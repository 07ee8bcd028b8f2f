import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findWeakness, readPassphrase } from '../../../src/storage/seal/passphrase.ts';
import { drawRecoveryCode, readRecoveryCode } from '../../../src/storage/seal/recovery-code.ts';

describe('the recovery code', () => {
  test('is seven groups of four, and reads back', () => {
    for (let n = 0; n < 200; n++) {
      const code = drawRecoveryCode();
      expect(code).toMatch(/^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$/);
      expect(readRecoveryCode(code)).toBe(code);
    }
  });

  test('is read however it was typed', () => {
    const code = drawRecoveryCode();
    const full = code.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
    for (const typed of [code.toLowerCase(), code.replaceAll('-', ''), code.replaceAll('-', ' '), `  ${code}\n`, full, code.replaceAll('0', 'o').replaceAll('1', 'l'), code.replaceAll('V', 'u').replaceAll('-', '—')])
      expect(readRecoveryCode(typed), typed).toBe(code);
  });

  test('one wrong sign, or two that changed places, are noticed before anything is tried', () =>
    fc.assert(
      fc.property(fc.nat({ max: 27 }), fc.integer({ min: 1, max: 31 }), (at, step) => {
        const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
        const code = [...drawRecoveryCode().replaceAll('-', '')];
        const wrong = [...code];
        wrong[at] = signs[(signs.indexOf(code[at]!) + step) % 32]!;
        expect(readRecoveryCode(wrong.join(''))).toBeNull();
        const swapped = [...code];
        [swapped[at], swapped[(at + 1) % 28]] = [code[(at + 1) % 28]!, code[at]!];
        if (swapped.join('') !== code.join('') && at < 25) expect(readRecoveryCode(swapped.join(''))).toBeNull();
      }),
      { numRuns: 500 },
    ));

  test.each(['', 'ABCD', '张三', `${'0'.repeat(27)}1`, '0'.repeat(29)])('%j is none', (typed) => expect(readRecoveryCode(typed)).toBeNull());
});

describe('a passphrase', () => {
  test.each([
    ['', 'short'],
    ['一二三四五六七八九十一', 'short'],
    ['Hall 2026 ab', 'short'],
    ['123456', 'digits'],
    ['138 1234 5678', 'digits'],
    ['110101199003071234', 'digits'],
    ['2026-11-03 12:30'.replace(':', ''), 'digits'],
    ['aaaaaaaaaaaa', 'repeats'],
    ['abcabcabcabcabc', 'repeats'],
    ['hall12hall12hall12', 'repeats'],
    ['abababab1212', 'repeats'],
    ['abcdefghijklmn', 'sequence'],
    ['qwertyuiop12', 'sequence'],
    ['zyxwvutsrqpo', 'sequence'],
  ])('%j is refused as %s', (typed, weakness) => expect(findWeakness(readPassphrase(typed))).toBe(weakness));

  test.each(['xigua chuanghu lanqiu diandeng', '中山路营业厅的第三台打印机', 'correct horse battery', 'K7#pQ2!xR9vL'])('%j will do', (typed) => expect(findWeakness(readPassphrase(typed))).toBeUndefined());

  test('is the same in full width, with more blanks, and in composed letters', () => {
    for (const typed of ['ｘｉｇｕａ　chuanghu  12', ' xigua chuanghu 12 ', 'xigua\tchuanghu\n12']) expect(readPassphrase(typed)).toBe('xigua chuanghu 12');
    expect(readPassphrase('e\u0301')).toBe('\u00e9');
  });
});

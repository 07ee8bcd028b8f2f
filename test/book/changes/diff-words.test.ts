import fc from 'fast-check';
import { expect, test } from 'vitest';
import { diffWords, type Piece } from '../../../src/book/changes/diff-words.ts';

/** 〔struck〕 and ｛added｝, to read a difference in a line. */
const say = (pieces: Piece[]) => pieces.map(({ text, part }) => (part === 'old' ? `〔${text}〕` : part === 'new' ? `｛${text}｝` : text)).join('');

test.each([
  ['', '新的一条。', '｛新的一条。｝'],
  ['每天关门前交账。', '每天关门前交账。', '每天关门前交账。'],
  ['在7日内处理并答复。', '在5日内处理并答复。', '在〔7〕｛5｝日内处理并答复。'],
  ['整钞，放进，验钞机验过。', '整钞放进验钞机验过。', '整钞〔，〕放进〔，〕验钞机验过。'],
  ['接到投诉，营业员记录内容。', '接到投诉，值班经理记录内容。', '接到投诉，〔营业员〕｛值班经理｝记录内容。'],
  ['收到假钞：\n报店长。', '收到假钞：\n盖章；\n报店长。', '收到假钞：\n｛盖章；\n｝报店长。'],
])('%j to %j', (before, after, said) => {
  expect(say(diffWords(before, after))).toBe(said);
});

const text = fc.string({ unit: fc.constantFrom(...'营业厅投诉客户记录时限，。；7日\n A') });

test('what is kept and struck is the old text, what is kept and added the new one, whatever they are', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = diffWords(before, after);
      const join = (gone: Piece['part']) => pieces.filter(({ part }) => part !== gone).map((piece) => piece.text).join('');
      expect([join('new'), join('old')]).toEqual([before, after]);
      if (before === after) expect(pieces.every(({ part }) => part === 'same')).toBe(true);
      // Words that went stand before those that came.
      for (const [n, { part }] of pieces.entries()) if (part === 'old') expect(pieces[n - 1]?.part).not.toBe('new');
    }),
  );
});

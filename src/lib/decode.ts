/** How a file of text was written. */
export type Encoding = 'utf-8' | 'gbk' | 'utf-16';

/**
 * Text of a CSV file. Chinese Excel writes GBK where nothing is said, and many GBK texts are valid UTF-8 too (营业 is), so the bytes
 * alone do not tell: the reading whose head row names more of the columns wins. A byte order mark settles it; of two alike, UTF-8.
 */
export function decode(bytes: Uint8Array<ArrayBuffer>, known: readonly string[]): { text: string; encoding: Encoding } {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { text: read(bytes, 'utf-8'), encoding: 'utf-8' };
  if (a === 0xff && b === 0xfe) return { text: read(bytes, 'utf-16le'), encoding: 'utf-16' };
  if (a === 0xfe && b === 0xff) return { text: read(bytes, 'utf-16be'), encoding: 'utf-16' };
  const utf8 = decodeAs(bytes, 'utf-8');
  const gbk = decodeAs(bytes, 'gbk');
  return headScore(gbk, known) > headScore(utf8, known) ? { text: gbk, encoding: 'gbk' } : { text: utf8, encoding: 'utf-8' };
}

/** As the person says it is. */
export const decodeAs = (bytes: Uint8Array<ArrayBuffer>, encoding: 'utf-8' | 'gbk'): string => read(bytes, encoding === 'gbk' ? 'gb18030' : 'utf-8');

const read = (bytes: Uint8Array<ArrayBuffer>, label: string): string => new TextDecoder(label).decode(bytes).replace(/^\uFEFF/, '');

/** Known columns that the first line names; what could not be read counts against it. */
function headScore(text: string, known: readonly string[]): number {
  const line = text.slice(0, 4000).split(/\r?\n/, 1)[0] ?? '';
  const cells = line.split(/[,;\t]/).map((cell) => cell.replaceAll('"', '').trim());
  const broken = [...line].filter((character) => character === '\uFFFD').length;
  return 10 * cells.filter((cell) => known.includes(cell)).length - broken;
}

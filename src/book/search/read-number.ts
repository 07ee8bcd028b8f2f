import { readChineseNumber } from '../../lib/rule-ref.ts';

/**
 * The id that a written number of a rule comes to, in any usual writing: 4.3.1.2, 4.3.1（二）, 4.3.1(2), 4。3。1, full-width digits,
 * 第四章第三节第一条第二款. `units` are the names of the four levels, several writings a level. Nothing where the words are no number.
 */
export function readNumber(typed: string, units: readonly string[]): string | undefined {
  const marks = units.join('');
  const part = new RegExp(`^[^\\p{L}\\p{N}]*(?:${marks[0]})?(\\d{1,3}|[${numerals}]{1,3})([A-Z]?)(?:[)\\]]?([A-Z]?))([${marks.slice(1)}]?)`, 'u');
  let rest = typed.normalize('NFKC').toUpperCase().replace(/\s+/g, '');
  const id: string[] = [];
  let hasUnit = false;
  while (/[\p{L}\p{N}]/u.test(rest)) {
    const [all = '', digits = '', letter = '', after = '', unit = ''] = part.exec(rest) ?? [];
    const n = /\d/.test(digits) ? Number(digits) : readChineseNumber(digits);
    // A unit says which level it is of; units[0] goes before the number, the levels follow.
    if (!n || (unit && units[id.length + 1]?.includes(unit) !== true)) return undefined;
    hasUnit ||= unit !== '';
    id.push(`${n}${letter || after}`);
    rest = rest.slice(all.length);
  }
  // 一, 三四 and the like are words; 4 may be a chapter.
  const isNumber = id.length > 1 || hasUnit || /^\d/.test(typed.normalize('NFKC').trim());
  return id.length > 0 && id.length <= 4 && isNumber ? id.join('.') : undefined;
}

const numerals = '一二三四五六七八九十';

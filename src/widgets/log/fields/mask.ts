/** Who must not be read over a shoulder or off a printout. Characters are counted as people see them, so that no half of one stands there. */

/** 张三 → 张*, 欧阳娜娜 → 欧***: one star for each that is covered, three at most. */
export function maskName(name: string): string {
  const [first = '', ...rest] = [...name.trim()];
  return rest.length === 0 ? '*' : `${first}${'*'.repeat(Math.min(rest.length, 3))}`;
}

/** 13812345678 → 138****5678. Of a shorter number the last two digits remain, and of one that is hardly a number nothing. */
export function maskPhone(phone: string): string {
  const plain = phone.normalize('NFKC').replace(/[\s-]/g, '');
  if (plain.length >= 11) return `${plain.slice(0, 3)}****${plain.slice(-4)}`;
  return plain.length >= 6 ? `****${plain.slice(-2)}` : '****';
}

/** First and last two characters of a number of at least eight. */
export function maskId(id: string): string {
  const characters = [...id.trim()];
  return characters.length >= 8 ? `${characters.slice(0, 2).join('')}****${characters.slice(-2).join('')}` : '****';
}

/** The mobile and identity numbers inside a sentence, each covered. */
export function maskNumbers(text: string): string {
  return text.replace(/(?<!\d)(1[3-9]\d)[ -]?\d{4}[ -]?(\d{4})(?!\d)/g, '$1****$2').replace(/(?<!\d)\d{6}\d{8}\d{3}[\dXx](?!\d)/g, '******************');
}

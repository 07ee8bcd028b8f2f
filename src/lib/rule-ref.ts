/** A rule as it is cited outside its chapter: enough to name it and to go there. Its text is fetched when someone asks for it. */
export interface RuleRef {
  /** Permanent id, `4.3.1.2`. */
  id: string;
  /** As people cite it, `4.3.1（二）`. */
  label: string;
  /** Address in this site, base path included. */
  href: string;
}

const ordinals = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** 1 → 一, 11 → 十一, 21 → 二十一. Whole numbers from 1 to 99. */
export function chineseNumber(n: number): string {
  if (n <= 10) return ordinals[n - 1] ?? String(n);
  const tens = Math.floor(n / 10);
  const ones = n % 10;
  return `${tens > 1 ? ordinals[tens - 1] : ''}十${ones ? ordinals[ones - 1] : ''}`;
}

/** 十一 → 11. Nothing for what is no number from 1 to 99. */
export function readChineseNumber(words: string): number | undefined {
  return Array.from({ length: 99 }, (_, before) => before + 1).find((n) => chineseNumber(n) === words);
}

/**
 * How a rule id is cited. The fourth level is the paragraph (款): `4.3.1.2` → 4.3.1（二）, `4.3.1.2A` → 4.3.1（二）A.
 * Ids of three levels or fewer are cited as they are.
 */
export function ruleLabel(id: string): string {
  const parts = id.split('.');
  const last = parts[3];
  if (last === undefined) return id;
  const [, digits = '', letter = ''] = /^(\d+)([A-Z]?)$/.exec(last) ?? [];
  return `${parts.slice(0, 3).join('.')}（${chineseNumber(Number(digits))}）${letter}`;
}

import { strFromU8, unzipSync } from 'fflate';

/**
 * What a spreadsheet program makes of a workbook, in binary fractions as those do: every formula is reckoned from the cells it names,
 * and what the file says it came to is not looked at. As much of the language as our workbooks use, and an error for anything else.
 */
export type Value = number | string | boolean;

export interface Reckoned {
  /** What the formulas make of this cell, as its program would. */
  value(sheet: string, at: string): Value;
  /** What the file says that the cell came to. */
  cached(sheet: string, at: string): string;
  /** Cells with formulas, sheet by sheet. */
  formulas: [sheet: string, at: string][];
}

export function reckonWorkbook(bytes: Uint8Array): Reckoned {
  const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
  const names = [...parts['xl/workbook.xml']!.matchAll(/<sheet name="([^"]*)"/g)].map(([, name]) => plain(name!));
  const cells = new Map<string, Cell>();
  for (const [n, name] of names.entries()) {
    for (const [, at, kind, inner] of parts[`xl/worksheets/sheet${n + 1}.xml`]!.matchAll(/<c r="([A-Z]+\d+)"([^>]*)>(.*?)<\/c>/gs)) cells.set(`${name}!${at}`, readCell(kind!, inner!));
  }
  const reckoned = new Map<string, Value>();
  const value = (key: string): Value => {
    const known = reckoned.get(key);
    if (known !== undefined) return known;
    const cell = cells.get(key);
    const sheet = key.slice(0, key.lastIndexOf('!'));
    const answer: Value = cell === undefined ? '' : cell.formula === undefined ? cell.value : new Reckoning(cell.formula, sheet, value).all();
    reckoned.set(key, answer);
    return answer;
  };
  return {
    value: (sheet, at) => value(`${sheet}!${at}`),
    cached: (sheet, at) => String(cells.get(`${sheet}!${at}`)?.value ?? ''),
    formulas: [...cells].flatMap(([key, { formula }]) => (formula === undefined ? [] : [[key.slice(0, key.lastIndexOf('!')), key.slice(key.lastIndexOf('!') + 1)] as [string, string]])),
  };
}

interface Cell {
  value: Value;
  formula?: string;
}

function readCell(kind: string, inner: string): Cell {
  const text = /<t[^>]*>(.*?)<\/t>/s.exec(inner)?.[1];
  if (text !== undefined) return { value: plain(text) };
  const value = plain(/<v>(.*?)<\/v>/s.exec(inner)?.[1] ?? '');
  const formula = /<f>(.*?)<\/f>/s.exec(inner)?.[1];
  return { value: formula === undefined && !kind.includes('t="str"') ? Number(value) : value, ...(formula !== undefined && { formula: plain(formula) }) };
}

const plain = (xml: string) => xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

class Reckoning {
  private readonly tokens: string[];
  private readonly formula: string;
  private readonly sheet: string;
  private readonly look: (key: string) => Value;
  private at = 0;

  constructor(formula: string, sheet: string, look: (key: string) => Value) {
    this.formula = formula;
    this.sheet = sheet;
    this.look = look;
    this.tokens = formula.match(/"(?:[^"]|"")*"|'[^']*'!|[A-Z]+\$?\d+|\d+(?:\.\d+)?(?:e[+-]?\d+)?|[A-Z]+|<>|<=|>=|\S/g) ?? [];
  }

  all(): Value {
    const answer = this.comparison();
    if (this.at < this.tokens.length) throw this.error(`stops at ${this.tokens[this.at]}`);
    return answer;
  }

  private comparison(): Value {
    const left = this.sum();
    const sign = this.tokens[this.at];
    if (!sign || !['=', '<>', '<', '<=', '>', '>='].includes(sign)) return left;
    this.at += 1;
    const right = this.sum();
    switch (sign) {
      case '=':
        return left === right;
      case '<>':
        return left !== right;
      case '<':
        return this.number(left) < this.number(right);
      case '<=':
        return this.number(left) <= this.number(right);
      case '>':
        return this.number(left) > this.number(right);
      default:
        return this.number(left) >= this.number(right);
    }
  }

  private sum(): Value {
    let left = this.product();
    while (this.tokens[this.at] === '+' || this.tokens[this.at] === '-') {
      const sign = this.tokens[this.at++];
      const right = this.number(this.product());
      left = sign === '+' ? this.number(left) + right : this.number(left) - right;
    }
    return left;
  }

  private product(): Value {
    let left = this.atom();
    while (this.tokens[this.at] === '*' || this.tokens[this.at] === '/') {
      const sign = this.tokens[this.at++];
      const right = this.number(this.atom());
      if (sign === '/' && right === 0) throw this.error('divides by 0');
      left = sign === '*' ? this.number(left) * right : this.number(left) / right;
    }
    return left;
  }

  private atom(): Value {
    const token = this.tokens[this.at++] ?? '';
    if (token === '-') return -this.number(this.atom());
    if (token === '(') {
      const inner = this.comparison();
      this.expect(')');
      return inner;
    }
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(token)) return Number(token);
    if (token.startsWith("'") || /^[A-Z]+\$?\d+$/.test(token)) return this.look(this.reference(token)[0]!);
    if (token === 'IF') return this.choose();
    return this.call(token);
  }

  /** Only the branch that is taken is reckoned, as programs do. */
  private choose(): Value {
    this.expect('(');
    const condition = this.comparison();
    this.expect(',');
    const [yes] = this.skip(condition === true);
    this.expect(',');
    const [no] = this.skip(condition !== true);
    this.expect(')');
    return (condition === true ? yes : no)!;
  }

  private skip(taken: boolean): Value[] {
    if (taken) return [this.comparison()];
    for (let depth = 0; this.at < this.tokens.length; this.at++) {
      const token = this.tokens[this.at];
      if (depth === 0 && (token === ',' || token === ')')) return [];
      if (token === '(') depth += 1;
      if (token === ')') depth -= 1;
    }
    throw this.error('has no end');
  }

  private call(name: string): Value {
    this.expect('(');
    const given: Value[][] = [this.argument()];
    while (this.tokens[this.at] === ',') {
      this.at += 1;
      given.push(this.argument());
    }
    this.expect(')');
    const numbers = given.flat().filter((one) => typeof one === 'number');
    const [first = [], second = []] = given;
    switch (name) {
      case 'SUM':
        return numbers.reduce((all, one) => all + one, 0);
      case 'COUNT':
        return numbers.length;
      case 'MAX':
        return Math.max(...given.flat().map((one) => this.number(one)));
      case 'MIN':
        return Math.min(...given.flat().map((one) => this.number(one)));
      case 'ROUND':
        return roundAway(this.number(first[0]!), this.number(second[0]!));
      case 'ISNUMBER':
        return typeof first[0] === 'number';
      case 'AND':
        return given.flat().every((one) => one === true);
      case 'OR':
        return given.flat().some((one) => one === true);
      case 'COUNTIF':
        if (second[0] === '?*') return first.filter((one) => typeof one === 'string' && one !== '').length;
        if (second[0] !== '>0') throw this.error(`counts ${second[0]}`);
        return first.filter((one) => typeof one === 'number' && one > 0).length;
      case 'RANK':
        return second.filter((one) => typeof one === 'number' && one > this.number(first[0]!)).length + 1;
      default:
        throw this.error(`calls ${name}`);
    }
  }

  /** An expression, or a range of cells as their values. */
  private argument(): Value[] {
    const start = this.at;
    const token = this.tokens[this.at]!;
    const isReference = token.startsWith("'") || /^[A-Z]+\$?\d+$/.test(token);
    if (isReference) {
      this.at += 1;
      const cells = this.reference(token);
      if (cells.length > 1 || this.tokens[this.at - 2] === ':') return cells.map((key) => this.look(key));
      this.at = start;
    }
    return [this.comparison()];
  }

  /** Keys of the cells that are named here. */
  private reference(token: string): string[] {
    const sheet = token.startsWith("'") ? token.slice(1, -2) : this.sheet;
    const from = (token.startsWith("'") ? this.tokens[this.at++]! : token).replace('$', '');
    if (this.tokens[this.at] !== ':') return [`${sheet}!${from}`];
    this.at += 1;
    const to = this.tokens[this.at++]!.replace('$', '');
    const [, column, first] = /^([A-Z]+)(\d+)$/.exec(from)!;
    const [, same, last] = /^([A-Z]+)(\d+)$/.exec(to)!;
    if (column !== same) throw this.error('names cells of several columns');
    return Array.from({ length: Number(last) - Number(first) + 1 }, (_, n) => `${sheet}!${column}${Number(first) + n}`);
  }

  private number(value: Value): number {
    if (typeof value !== 'number') throw this.error(`reckons with "${value}"`);
    return value;
  }

  private expect(token: string): void {
    if (this.tokens[this.at] !== token) throw this.error(`has ${this.tokens[this.at]} in the place of ${token}`);
    this.at += 1;
  }

  private error(said: string): Error {
    return new Error(`${this.formula} ${said}.`);
  }
}

/** Half away from 0, of the binary fraction as it is: no program is kinder than this. */
function roundAway(value: number, decimals: number): number {
  const scaled = Math.abs(value) * 10 ** decimals;
  return (Math.sign(value) * Math.floor(scaled + 0.5)) / 10 ** decimals;
}

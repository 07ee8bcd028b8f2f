import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableToCsv, toCsv } from '../../src/lib/csv.ts';

test('begins with a byte order mark and ends every line with CRLF', () => {
  expect(toCsv([['编号', '设备'], ['1', '打印机']])).toBe('\uFEFF编号,设备\r\n1,打印机\r\n');
  expect(new TextEncoder().encode(toCsv([])).slice(0, 3)).toEqual(new Uint8Array([0xef, 0xbb, 0xbf]));
});

describe('F30: a cell', () => {
  test.each([
    ['a comma', '卡纸,换纸', '"卡纸,换纸"'],
    ['a quotation mark', '报"E5"', '"报""E5"""'],
    ['a line break', '一\n二', '"一\n二"'],
    ['a formula', '=1+1', "'=1+1"],
    ['a plus', '+86', "'+86"],
    ['a minus', '-5', "'-5"],
    ['an at', '@SUM(A1)', "'@SUM(A1)"],
    ['a tab first', '\t=1', "'\t=1"],
    ['a carriage return first', '\r=1', '"\'\r=1"'],
    ['a formula that has to be quoted', '=HYPERLINK("x","y")', '"\'=HYPERLINK(""x"",""y"")"'],
    ['a bar', '|calc', "'|calc"],
    ['a per cent sign', '%1', "'%1"],
    ['a NUL first', '\0=1', "'\0=1"],
    ['a full-width equals sign', '＝1＋1', "'＝1＋1"],
    ['a full-width plus', '＋86', "'＋86"],
    ['a full-width minus', '－5', "'－5"],
    ['a full-width at', '＠SUM(A1)', "'＠SUM(A1)"],
    ['a formula after blanks', '  =1+1', "'  =1+1"],
    ['a formula after full-width blanks', '\u3000＝1', "'\u3000＝1"],
    ['blanks before a word', '  好', '  好'],
    ['a per cent sign at the end', '100%', '100%'],
    ['an equals sign inside', 'a=b', 'a=b'],
    ['nothing', '', ''],
  ])('with %s', (_, text, written) => {
    expect(toCsv([[text]])).toBe(`\uFEFF${written}\r\n`);
  });
});

test('a table begins with the titles of its columns', () => {
  expect(tableToCsv({ columns: [{ title: '编号', width: 6, type: 'number' }, { title: '设备', width: 12 }], rows: [['1', '打印机']] })).toBe(toCsv([['编号', '设备'], ['1', '打印机']]));
});

/** Reads CSV by RFC 4180, knowing nothing of the writer. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let at = 1; at < csv.length; at += 1) {
    const sign = csv[at];
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (csv[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === ',') {
      row.push(cell);
      cell = '';
    } else if (sign === '\r' && csv[at + 1] === '\n') {
      rows.push([...row, cell]);
      row = [];
      cell = '';
      at += 1;
    } else cell += sign;
  }
  return rows;
}

const anyText = fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '|', '%', '＝', '＠', '\0', '\t', '\r', '\n', '"', ',', "'", '机', 'a', ' ', '\u3000') });

test('what is written is read back, formulas as text', () => {
  fc.assert(
    fc.property(fc.array(fc.array(anyText, { minLength: 1, maxLength: 4 }), { maxLength: 4 }), (table) => {
      const read = readCsv(toCsv(table));
      expect(read.map((row) => row.length)).toEqual(table.map((row) => row.length));
      for (const [r, row] of read.entries())
        for (const [c, cell] of row.entries()) {
          expect(cell.trimStart()).not.toMatch(/^[=+\-@|%＝＠\0]/);
          const given = table[r]?.[c] ?? '';
          expect(cell === given || cell === `'${given}`).toBe(true);
        }
    }),
  );
});

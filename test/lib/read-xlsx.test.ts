import { strToU8, zipSync } from 'fflate';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { toXlsx } from '../../src/lib/xlsx.ts';
import { readXlsx } from '../../src/lib/read-xlsx.ts';

const zip = (files: Record<string, string>) => zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
const sheet = (rows: string) => `<worksheet xmlns="x"><sheetData>${rows}</sheetData></worksheet>`;

test('reads what this site writes: words, figures, days, and what looks like markup', () => {
  const columns = [{ title: '设备', width: 10 }, { title: '日期', width: 10, type: 'date' as const }, { title: '数量', width: 10, type: 'number' as const }];
  const rows = [['=1+1 <b>&amp;', '2026-11-03', '12.5'], ['a\nb', '', ''], ['_x000D_', '2027-02-28', '']];
  expect(readXlsx(toXlsx({ columns, rows }, '表'))).toEqual([['设备', '日期', '数量'], ...rows.map((row) => row.slice(0, row.findLastIndex((cell) => cell !== '') + 1))]);
});

test('reads what Excel and WPS write: shared strings, gaps, times, prefixes, readings', () => {
  const book = zip({
    'xl/workbook.xml': '<workbook><sheets><sheet name="a" sheetId="1" r:id="rId7"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': '<Relationships><Relationship Id="rId7" Target="worksheets/sheet9.xml"/></Relationships>',
    'xl/sharedStrings.xml': '<sst><si><t>设备</t></si><si><r><t>打印</t></r><r><t xml:space="preserve">机 </t></r><rPh sb="0"><t>だ</t></rPh></si></sst>',
    'xl/styles.xml': '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/><xf numFmtId="170"/></cellXfs></styleSheet>',
    'xl/worksheets/sheet9.xml': sheet('<row><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row><row><c r="A2" s="1"><v>46329.375</v></c><c r="B2" s="2"><v>46329</v></c><c r="C2"><v>1.3812345678E10</v></c><c r="D2" t="b"><v>1</v></c><c r="E2" t="e"><v>#N/A</v></c></row><row/>'),
  });
  expect(readXlsx(book)).toEqual([
    ['设备', '', '打印机 '],
    ['2026-11-03 09:00', '2026-11-03', '13812345678', 'TRUE', ''],
  ]);
  expect(readXlsx(zip({ 'xl/worksheets/sheet1.xml': '<x:worksheet><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>' }))).toEqual([['a']]);
});

test('F28: a bomb, no zip, no sheet, and what is cut off are refused or read as far as they go', () => {
  expect(() => readXlsx(strToU8('PK nothing'))).toThrow('It is no zip file.');
  expect(() => readXlsx(zip({ 'xl/workbook.xml': '<workbook/>' }))).toThrow('It has no sheet.');
  expect(() => readXlsx(zip({ 'xl/worksheets/sheet1.xml': ' '.repeat(61_000_000) }))).toThrow('It unpacks to more than 60 MB.');
  expect(readXlsx(zip({ 'xl/worksheets/sheet1.xml': sheet('<row><c><v>1</v></c></row><row><c><v>2') }))).toEqual([['1']]);
  expect(readXlsx(zip({ 'xl/worksheets/sheet1.xml': sheet('<row><c r="ZZZ1"><v>1</v></c><c r="A1"><v>2</v></c></row>') }))).toEqual([['2']]);
});

test('whatever the bytes, it reads rows or throws, and never hangs', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('<', '>', '/', 'c', 'row', ' ', 'v', 't', '"', '&#', 'r="', ';', 'is') }), (xml) => {
      expect(Array.isArray(readXlsx(zip({ 'xl/worksheets/sheet1.xml': sheet(xml) })))).toBe(true);
    }),
  );
});

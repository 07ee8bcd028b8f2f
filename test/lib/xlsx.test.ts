import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Table } from '../../src/lib/table.ts';
import { toWorkbook, toXlsx } from '../../src/lib/xlsx.ts';

const table: Table = {
  columns: [
    { title: '日期', width: 12, type: 'date' },
    { title: '得分', width: 7, type: 'number' },
    { title: '问题描述', width: 30 },
  ],
  rows: [
    ['2026-11-03', '96.9', '=HYPERLINK("http://x","点我")'],
    ['未填', '-', '一\n二 <b>&"'],
    ['', '', ''],
  ],
};

const open = (bytes: Uint8Array) => Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
const sheetOf = (of: Table) => open(toXlsx(of, '班前检查'))['xl/worksheets/sheet1.xml']!;
/** The cell at this place, as it is written. */
const cell = (of: Table, at: string) => new RegExp(`<c r="${at}"[^>]*>(.*?)</c>`, 's').exec(sheetOf(of))?.[0];

test('is a workbook with one sheet: the parts that every program asks for, each well formed', () => {
  const parts = open(toXlsx(table, '班前检查'));
  expect(Object.keys(parts).sort()).toEqual(['[Content_Types].xml', '_rels/.rels', 'xl/_rels/workbook.xml.rels', 'xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  for (const [path, xml] of Object.entries(parts)) {
    expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'), path).toBe(true);
    expect(unclosed(xml), path).toEqual([]);
  }
  // What the one names, the other has.
  for (const name of parts['[Content_Types].xml']!.matchAll(/PartName="\/([^"]+)"/g)) expect(parts).toHaveProperty([name[1]!]);
});

/** Tags that are opened and not closed, or closed and not opened. */
function unclosed(xml: string): string[] {
  const open: string[] = [];
  for (const [, slash, name, , selfClosed] of xml.matchAll(/<(\/?)([A-Za-z][\w:]*)((?:\s[^<>]*?)?)(\/?)>/g)) {
    if (slash && open.at(-1) === name) open.pop();
    else if (!selfClosed) open.push(`${slash}${name}`);
  }
  return open;
}

describe('a cell', () => {
  test('a day is a day: 3 November 2026 is day 46329', () => {
    expect(cell(table, 'A2')).toBe('<c r="A2" s="2"><v>46329</v></c>');
  });
  test('a figure is a figure, and a word in its column stays a word', () => {
    expect(cell(table, 'B2')).toBe('<c r="B2" s="3"><v>96.9</v></c>');
    expect(cell(table, 'B3')).toContain('t="inlineStr"');
    expect(cell(table, 'A3')).toContain('<t xml:space="preserve">未填</t>');
  });
  test('text is never a formula', () => {
    expect(cell(table, 'C2')).toBe('<c r="C2" s="0" t="inlineStr"><is><t xml:space="preserve">=HYPERLINK(&quot;http://x&quot;,&quot;点我&quot;)</t></is></c>');
    expect(sheetOf(table)).not.toContain('<f');
  });
  test('signs of XML and line breaks survive; what XML cannot hold is left out', () => {
    expect(cell(table, 'C3')).toContain('一\n二 &lt;b&gt;&amp;&quot;');
    expect(cell({ ...table, rows: [['', '', 'a\0b\u0007c\uD800d_x0041_']] }, 'C2')).toContain('>abcd_x005F_x0041_<');
  });
  test('an empty one is not written', () => {
    expect(cell(table, 'A4')).toBeUndefined();
  });
  test('a long number in a column of figures stays as it is typed', () => {
    expect(cell({ ...table, rows: [['', '12345678901234567', '']] }, 'B2')).toContain('<t xml:space="preserve">12345678901234567</t>');
  });
});

test('columns have their widths, the head row stays in sight, and columns go on after Z', () => {
  const wide = { columns: Array.from({ length: 28 }, (_, n) => ({ title: `列${n}`, width: 10 + n })), rows: [] };
  const xml = sheetOf(wide);
  expect(xml).toContain('<col min="1" max="1" width="10" customWidth="1"/>');
  expect(xml).toContain('state="frozen"');
  expect(xml).toContain('<c r="AB1"');
  expect(xml).toContain('<autoFilter ref="A1:AB1"/>');
});

test('the name of the sheet is one that Excel takes', () => {
  const name = (given: string) => /<sheet name="([^"]*)"/.exec(open(toXlsx(table, given))['xl/workbook.xml']!)?.[1];
  expect(name('收费/公示：检查?')).toBe('收费 公示：检查 ');
  expect(name('很'.repeat(40))).toHaveLength(31);
  expect(name('')).toBe('Sheet1');
});

test('a workbook has several sheets, and cells that reckon carry their formula and what it came to', () => {
  const columns = [{ title: '实际', width: 8, type: 'number' as const }, { title: '得分', width: 8 }];
  const parts = open(toWorkbook([{ name: '一', columns, rows: [['3', { formula: 'ROUND(A2/2,2)&""', value: '<1.50' }]] }, { name: '二', columns, rows: [['', { formula: "'一'!A2", value: '3.00' }]] }]));
  expect(parts['xl/worksheets/sheet1.xml']).toContain('<c r="B2" s="0" t="str"><f>ROUND(A2/2,2)&amp;&quot;&quot;</f><v>&lt;1.50</v></c>');
  expect(parts['xl/worksheets/sheet2.xml']).toContain('<c r="B2" s="4"><f>\'一\'!A2</f><v>3.00</v></c>');
  expect(parts['xl/workbook.xml']).toContain('<sheet name="二" sheetId="2" r:id="rId2"/></sheets><calcPr fullCalcOnLoad="1"/>');
  for (const [path, xml] of Object.entries(parts)) expect(unclosed(xml), path).toEqual([]);
  for (const name of parts['[Content_Types].xml']!.matchAll(/PartName="\/([^"]+)"/g)) expect(parts).toHaveProperty([name[1]!]);
});

import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toCsv } from '../../../../src/lib/csv.ts';
import { entry as entryWords } from '../../../../src/ui/text/zh-Hans/log-entry.ts';
import { log as words } from '../../../../src/ui/text/zh-Hans/log.ts';
import { decode } from '../../../../src/lib/decode.ts';
import { guessMapping, mappedTwice, readRows, unmapped } from '../../../../src/widgets/log/exchange/mapping.ts';
import { readCsv } from '../../../../src/lib/read-csv.ts';
import { sayGap } from '../../../../src/widgets/log/say-gap.ts';
import { data, reported } from '../sample.ts';

const now = '2026-11-24T10:00';
const labels = data.fields.map(({ label }) => label);
/** 设备,现象,影响业务,报告时间,报告人 and a row, in GBK. */
const gbk = new Uint8Array([
  0xc9, 0xe8, 0xb1, 0xb8, 0x2c, 0xcf, 0xd6, 0xcf, 0xf3, 0x2c, 0xd3, 0xb0, 0xcf, 0xec, 0xd2, 0xb5, 0xce, 0xf1, 0x0d, 0x0a, 0xb4, 0xf2, 0xd3, 0xa1, 0xbb, 0xfa, 0x2c, 0xbf, 0xa8, 0xd6, 0xbd, 0x2c, 0xb2, 0xbb, 0xd3, 0xb0, 0xcf, 0xec, 0x0d, 0x0a,
]);

describe('F31: the encoding is decided by the head row', () => {
  test('GBK', () => {
    const { text, encoding } = decode(gbk, labels);
    expect(encoding).toBe('gbk');
    expect(readCsv(text)).toEqual([['设备', '现象', '影响业务'], ['打印机', '卡纸', '不影响']]);
  });
  test('UTF-8, with and without its mark', () => {
    for (const mark of ['', '\uFEFF']) expect(decode(new TextEncoder().encode(`${mark}设备,现象\n打印机,卡纸`), labels)).toEqual({ text: '设备,现象\n打印机,卡纸', encoding: 'utf-8' });
  });
  test('a head that is valid UTF-8 though it was written as GBK', () => {
    // 营业 in GBK is D3 AA D2 B5: two letters of UTF-8.
    const bytes = new Uint8Array([0xd3, 0xaa, 0xd2, 0xb5, 0x2c, 0x31, 0x0a, 0x61, 0x2c, 0x62]);
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toBeTruthy();
    expect(decode(bytes, ['营业'])).toMatchObject({ encoding: 'gbk', text: '营业,1\na,b' });
  });
  test('UTF-16 by its mark', () => {
    expect(decode(new Uint8Array([0xff, 0xfe, 0xbe, 0x8b, 0x07, 0x59]), labels)).toEqual({ text: '设备', encoding: 'utf-16' });
  });
});

describe('a CSV', () => {
  test.each([
    ['quotes, line ends inside, doubled quotes', 'a,"b\r\nc","d""e"\r\n1,2,3', [['a', 'b\r\nc', 'd"e'], ['1', '2', '3']]],
    ['semicolons', 'a;b\n1;2,5', [['a', 'b'], ['1', '2,5']]],
    ['tabs', 'a\tb\n1\t2', [['a', 'b'], ['1', '2']]],
    ['empty lines and old Mac line ends', 'a,b\r\r1,2\r', [['a', 'b'], ['1', '2']]],
    ['nothing', '', []],
  ])('%s', (_, text, rows) => {
    expect(readCsv(text)).toEqual(rows);
  });

  test('comes back as it was written, whatever is in it', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', '，', ',', '"', '\n', '\r\n', '字', ' ', ';') }).map((text) => `字${text}`);
    fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 5 }), (rows) => {
      expect(readCsv(toCsv([['x', 'y'], ...rows]).slice(1)).slice(1)).toEqual(rows);
    }));
  });
});

describe('columns', () => {
  test('find their fields by their heads', () => {
    expect(guessMapping(['设备', ' 现 象 ', '影响业务（必填）', '备注', '设备'], data)).toEqual(['device', 'symptom', 'impact', '', '']);
    expect(unmapped(['device'], data).map(({ id }) => id)).toEqual(['symptom', 'impact', 'reported-at', 'reporter']);
    expect(mappedTwice(['device', 'device'], data).map(({ id }) => id)).toEqual(['device']);
  });
});

describe('rows', () => {
  const mapping = ['device', 'symptom', 'impact', 'reported-at', 'reporter'];
  const row = ['打印机', '卡纸', '不影响', '2026/11/3 9:00', '王芳'];
  const read = (rows: string[][], there = [{}]) => readRows(rows, mapping, data, now, there, words.field);
  const why = (rows: string[][]) => read(rows).rejects.map(({ row, gaps, twin }) => `${row} ${twin ?? gaps.map((gap) => sayGap(data, gap, entryWords)).join('；')}`);

  test('become entries', () => {
    expect(read([row]).good).toEqual([{ row: 2, values: { device: '打印机', symptom: '卡纸', impact: '不影响', 'reported-at': '2026-11-03T09:00', reporter: '王芳' } }]);
  });
  test('stay out with their reasons', () => {
    expect(why([['', '卡纸', '不影响', '2026/11/3 9:00', '王芳'], ['打印机', '卡纸', '一般', '昨天', '王芳'], ['打印机', '卡纸', '不影响', '2026/12/3 9:00', '王芳'], ['13812345678', '卡纸', '不影响', '2026/11/3', '王芳'], ['只有一格']])).toMatchInlineSnapshot(`
      [
        "2 请填写设备",
        "3 影响业务不对，请核对后重填；报告时间不对，请核对后重填",
        "4 报告时间晚于现在（本机时间2026-11-24 10:00），请核对",
        "5 设备里像是有手机号或证件号码，请删去；确是设备编号的，请在数字中间加一道斜线",
        "6 请填写现象；请选影响业务；请填写报告时间；请填写报告人",
      ]
    `);
  });
  test('are not brought in twice, in one file or in two', () => {
    expect(why([row, row])).toEqual(['3 file']);
    expect(read([row, row], [read([row]).good[0]!.values]).rejects).toMatchObject([{ twin: 'ledger' }, { twin: 'ledger' }]);
  });
  test('F30: hostile cells are text like any other, without what cannot be seen', () => {
    const { good } = read([['=HYPERLINK("http://x")', '<img src=x onerror=alert(1)>', '不影响', '2026/11/3 9:00', '王\u202e芳\u0000'], ["'=1+1", '＝1+1', '不影响', '2026/11/3 9:00', '@王']]);
    expect(good.map(({ values }) => [values['device'], values['symptom'], values['reporter']])).toEqual([
      ['=HYPERLINK("http://x")', '<img src=x onerror=alert(1)>', '王芳'],
      ['=1+1', '＝1+1', '@王'],
    ]);
  });
  test('what this site exports comes in again', () => {
    const { values } = read([row]).good[0]!;
    expect(values).toEqual({ ...reported, device: '打印机', symptom: '卡纸', impact: '不影响', reporter: '王芳' });
  });
  test('whatever is in a file, every row is either taken or told', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('__proto__', '=1', '2026-11-03', '不影响')), { maxLength: 7 }), { maxLength: 6 }), (rows) => {
        const { good, rejects } = read(rows);
        expect([...good, ...rejects].map(({ row }) => row).sort((a, b) => a - b)).toEqual(rows.map((_, n) => n + 2));
      }),
    );
  });
});

import { strFromU8, unzipSync } from 'fflate';
import { type Element, elementsOf, readText } from './xml.ts';

/** A file that is no workbook, or holds more than is sane. */
export class WorkbookError extends Error {
  override name = 'WorkbookError';
}

/** Bytes that the parts of a workbook may have unpacked: a small zip can hide gigabytes. */
const mostBytes = 60_000_000;
const mostColumns = 200;

/** Rows of the first sheet of an .xlsx workbook, every cell as the text that Excel shows for plain numbers, days and words. */
export function readXlsx(bytes: Uint8Array): string[][] {
  let left = mostBytes;
  const wanted = (name: string) => /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|sharedStrings\.xml|styles\.xml|worksheets\/[^/]+\.xml)$/.test(name);
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted(name)) return false;
        left -= originalSize;
        if (left < 0) throw new WorkbookError('It unpacks to more than 60 MB.');
        return true;
      },
    });
  } catch (error) {
    throw error instanceof WorkbookError ? error : new WorkbookError('It is no zip file.');
  }
  const read = (path: string): string => (files[path] ? strFromU8(files[path]) : '');
  const shared = [...elementsOf(read('xl/sharedStrings.xml'), 'si')].map(({ inner }) => wordsOf(inner));
  const dated = dateStyles(read('xl/styles.xml'));
  const sheet = read(firstSheet(read('xl/workbook.xml'), read('xl/_rels/workbook.xml.rels'))) || read('xl/worksheets/sheet1.xml');
  if (sheet === '') throw new WorkbookError('It has no sheet.');
  const rows: string[][] = [];
  for (const row of elementsOf(sheet, 'row')) {
    const cells: string[] = [];
    for (const cell of elementsOf(row.inner, 'c')) {
      const at = columnOf(cell.attributes['r'] ?? '') ?? cells.length;
      if (at < mostColumns) cells[at] = readCell(cell, shared, dated);
    }
    const whole = Array.from(cells, (cell) => cell ?? '');
    if (whole.some((cell) => cell.trim() !== '')) rows.push(whole);
  }
  return rows;
}

function readCell({ attributes, inner }: Element, shared: readonly string[], dated: ReadonlySet<number>): string {
  const { t: type, s: style = '0' } = attributes;
  if (type === 'inlineStr') return wordsOf(inner);
  const [first] = elementsOf(inner, 'v');
  const value = readText(first?.inner ?? '');
  if (type === 's') return shared[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'e') return '';
  if (type !== 'str' && value !== '' && dated.has(Number(style))) return fromSerial(Number(value));
  // 1.38E+10 is how a telephone number ends that was taken for a figure.
  return /^-?\d+(\.\d+)?E[+-]?\d+$/i.test(value) && Number.isSafeInteger(Number(value)) ? String(Number(value)) : value;
}

/** Days since 30 December 1899, with the time as the fraction. */
function fromSerial(serial: number): string {
  if (!(serial > 0 && serial < 2_958_466)) return String(serial);
  const minutes = Math.round(serial * 1440);
  const said = new Date(minutes * 60_000 - 25_569 * 86_400_000).toISOString();
  return minutes % 1440 === 0 ? said.slice(0, 10) : said.slice(0, 16).replace('T', ' ');
}

/** Places of the cell formats that show a day or a time. */
function dateStyles(styles: string): ReadonlySet<number> {
  const own = new Map([...elementsOf(styles, 'numFmt')].map(({ attributes }) => [Number(attributes['numFmtId']), attributes['formatCode'] ?? '']));
  const isDate = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58) || /[ymdh]/i.test((own.get(id) ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
  const [formats] = elementsOf(styles, 'cellXfs');
  return new Set([...elementsOf(formats?.inner ?? '', 'xf')].flatMap(({ attributes }, n) => (isDate(Number(attributes['numFmtId'] ?? '0')) ? [n] : [])));
}

function firstSheet(workbook: string, relations: string): string {
  const [sheet] = elementsOf(workbook, 'sheet');
  const found = [...elementsOf(relations, 'Relationship')].find(({ attributes }) => attributes['Id'] === sheet?.attributes['r:id']);
  const target = found?.attributes['Target'] ?? 'worksheets/sheet1.xml';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** The words of a cell without the readings (注音) beside them. */
function wordsOf(xml: string): string {
  const readings = [...elementsOf(xml, 'rPh')].reduce((text, { inner }) => text.replace(inner, ''), xml);
  return [...elementsOf(readings, 't')].map(({ inner }) => readText(inner)).join('');
}

/** B7 → 1 */
function columnOf(at: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(at)?.[0];
  return letters === undefined ? null : [...letters].reduce((n, letter) => 26 * n + letter.charCodeAt(0) - 64, 0) - 1;
}

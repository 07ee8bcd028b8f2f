import { strFromU8, unzipSync } from 'fflate';

/** A file that is no workbook, or holds more than is sane. */
export class WorkbookError extends Error {
  override name = 'WorkbookError';
}

/** Bytes that the parts of a workbook may have unpacked: a small zip can hide gigabytes. */
const mostBytes = 60_000_000;

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
  const parse = (path: string): Document | null => {
    const file = files[path];
    return file ? new DOMParser().parseFromString(strFromU8(file), 'application/xml') : null;
  };
  const shared = all(parse('xl/sharedStrings.xml'), 'si').map((si) => textOf(si));
  const dated = dateStyles(parse('xl/styles.xml'));
  const sheet = parse(firstSheet(parse('xl/workbook.xml'), parse('xl/_rels/workbook.xml.rels'))) ?? parse('xl/worksheets/sheet1.xml');
  if (!sheet) throw new WorkbookError('It has no sheet.');
  return all(sheet, 'row')
    .map((row) => {
      const cells: string[] = [];
      for (const [n, cell] of all(row, 'c').entries()) {
        const at = columnOf(cell.getAttribute('r') ?? '') ?? n;
        if (at < 200) cells[at] = readCell(cell, shared, dated);
      }
      return Array.from(cells, (cell) => cell ?? '');
    })
    .filter((row) => row.some((cell) => cell.trim() !== ''));
}

function readCell(cell: Element, shared: readonly string[], dated: ReadonlySet<number>): string {
  const type = cell.getAttribute('t');
  if (type === 'inlineStr') return textOf(cell);
  const value = all(cell, 'v')[0]?.textContent ?? '';
  if (type === 's') return shared[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'e') return '';
  if (type !== 'str' && value !== '' && dated.has(Number(cell.getAttribute('s') ?? '0'))) return fromSerial(Number(value));
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
function dateStyles(styles: Document | null): ReadonlySet<number> {
  const own = new Map(all(styles, 'numFmt').map((one) => [Number(one.getAttribute('numFmtId')), one.getAttribute('formatCode') ?? '']));
  const isDate = (id: number) => (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58) || /[ymdh]/i.test((own.get(id) ?? '').replace(/"[^"]*"|\\.|\[[^\]]*\]/g, ''));
  const formats = all(all(styles, 'cellXfs')[0] ?? null, 'xf');
  return new Set(formats.flatMap((xf, n) => (isDate(Number(xf.getAttribute('numFmtId') ?? '0')) ? [n] : [])));
}

function firstSheet(workbook: Document | null, relations: Document | null): string {
  const id = all(workbook, 'sheet')[0]?.getAttribute('r:id');
  const target = all(relations, 'Relationship').find((one) => one.getAttribute('Id') === id)?.getAttribute('Target') ?? 'worksheets/sheet1.xml';
  return target.startsWith('/') ? target.slice(1) : `xl/${target}`;
}

/** The words of an element without the readings (注音) beside them. */
const textOf = (of: Element): string => all(of, 't').filter((t) => (t.parentNode as Element | null)?.localName !== 'rPh').map((t) => t.textContent ?? '').join('');

const all = (of: Document | Element | null, name: string): Element[] => (of ? [...of.getElementsByTagNameNS('*', name)] : []);

/** B7 → 1 */
function columnOf(at: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(at)?.[0];
  return letters === undefined ? null : [...letters].reduce((n, letter) => 26 * n + letter.charCodeAt(0) - 64, 0) - 1;
}

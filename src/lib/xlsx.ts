import { strToU8, zipSync } from 'fflate';
import type { Column, Table } from './table.ts';

/** A formula as it is typed, without its `=`, and what it came to here: programs show that until they reckon themselves. Only our own code writes formulas, never what somebody entered. */
export interface Formula {
  formula: string;
  value: string;
}

/** A sheet of a workbook, some of whose cells reckon. */
export interface WorkbookSheet {
  name: string;
  columns: Column[];
  rows: (string | Formula)[][];
}

/** A table as an .xlsx workbook of one sheet. */
export const toXlsx = ({ columns, rows }: Table, sheetName: string): Uint8Array<ArrayBuffer> => toWorkbook([{ name: sheetName, columns, rows }]);

/**
 * Sheets as an .xlsx workbook, as Excel and WPS write it: a head row that stays in sight, columns as wide as their table
 * says, figures as figures and days as days. Every other cell is an inline string, which no program takes for a formula.
 * The names of the sheets differ within their first 31 characters.
 */
export function toWorkbook(sheets: readonly WorkbookSheet[]): Uint8Array<ArrayBuffer> {
  const reckons = sheets.some(({ rows }) => rows.some((row) => row.some((cell) => typeof cell !== 'string')));
  const names = sheets.map(({ name }, n) => `<sheet name="${escapeXml(sheetTitle(name))}" sheetId="${n + 1}" r:id="rId${n + 1}"/>`).join('');
  const files = {
    '[Content_Types].xml': contentTypes(sheets.length),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}/relationships"><sheets>${names}</sheets>${reckons ? '<calcPr fullCalcOnLoad="1"/>' : ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations([...sheets.map((_, n): [string, string] => ['worksheet', `worksheets/sheet${n + 1}.xml`]), ['styles', 'styles.xml']]),
    'xl/styles.xml': styles,
    ...Object.fromEntries(sheets.map(({ columns, rows }, n) => [`xl/worksheets/sheet${n + 1}.xml`, writeSheet(columns, rows)])),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const pack = 'http://schemas.openxmlformats.org/package/2006';

const contentTypes = (sheets: number) => `${declaration}<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
  ['/xl/workbook.xml', 'sheet.main'],
  ...Array.from({ length: sheets }, (_, n) => [`/xl/worksheets/sheet${n + 1}.xml`, 'worksheet']),
  ['/xl/styles.xml', 'styles'],
].map(([part, type]) => `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`).join('')}</Types>`;

function relations(targets: [type: string, target: string][]): string {
  const each = targets.map(([type, target], n) => `<Relationship Id="rId${n + 1}" Type="${office}/relationships/${type}" Target="${target}"/>`);
  return `${declaration}<Relationships xmlns="${pack}/relationships">${each.join('')}</Relationships>`;
}

/** Cell styles by number: 0 text that wraps, 1 the head row, 2 a day, 3 a figure, 4 a figure of two decimals. */
const styles = `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="5"><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="164" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" horizontal="left"/></xf><xf applyAlignment="1"><alignment vertical="top"/></xf><xf numFmtId="2" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs></styleSheet>`;

function writeSheet(columns: readonly Column[], rows: readonly (readonly (string | Formula)[])[]): string {
  const widths = columns.map(({ width }, n) => `<col min="${n + 1}" max="${n + 1}" width="${width}" customWidth="1"/>`).join('');
  const head = writeRow(1, columns.map(({ title }, n) => writeText(`${columnName(n)}1`, title, 1)));
  const body = rows.map((row, r) => writeRow(r + 2, row.map((cell, c) => writeCell(`${columnName(c)}${r + 2}`, cell, columns[c]?.type))));
  const range = `A1:${columnName(Math.max(0, columns.length - 1))}${rows.length + 1}`;
  return `${declaration}<worksheet xmlns="${main}"><dimension ref="${range}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData>${head}${body.join('')}</sheetData><autoFilter ref="${range}"/></worksheet>`;
}

const writeRow = (number: number, cells: readonly string[]) => `<row r="${number}">${cells.join('')}</row>`;

function writeCell(at: string, text: string | Formula, type: Column['type']): string {
  if (typeof text !== 'string') return writeFormula(at, text);
  if (text === '') return '';
  // More than 15 digits are no figure to Excel: it would round them.
  if (type === 'number' && /^-?\d{1,15}(\.\d+)?$/.test(text)) return `<c r="${at}" s="3"><v>${text}</v></c>`;
  const serial = type === 'date' ? dayNumber(text) : undefined;
  return serial === undefined ? writeText(at, text, 0) : `<c r="${at}" s="2"><v>${serial}</v></c>`;
}

/** Its value is a figure of two decimals, or words. */
function writeFormula(at: string, { formula, value }: Formula): string {
  const figure = /^-?\d+(\.\d+)?$/.test(value);
  return `<c r="${at}" s="${figure ? 4 : 0}"${figure ? '' : ' t="str"'}><f>${escapeXml(formula)}</f><v>${escapeXml(value)}</v></c>`;
}

function writeText(at: string, text: string, style: number): string {
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escapeXml(text.slice(0, 32_767))}</t></is></c>`;
}

/** Days since 30 December 1899, as Excel counts from March 1900 on; undefined for what is no day. */
function dayNumber(iso: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso) ?? [];
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000 + 25_569;
  return days > 60 ? days : undefined;
}

/** 0 → A, 25 → Z, 26 → AA. */
export function columnName(n: number): string {
  return (n >= 26 ? columnName(Math.floor(n / 26) - 1) : '') + String.fromCharCode(65 + (n % 26));
}

/** 31 characters at most, and none that Excel forbids in the name of a sheet. */
function sheetTitle(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').replace(/^'|'$/g, ' ').slice(0, 31) || 'Sheet1';
}

/** Without the characters that XML 1.0 cannot hold: control characters, halves of pairs, U+FFFE and U+FFFF. */
function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\x20-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]!)
    .replaceAll('\r', '&#13;')
    // Excel reads _x000D_ and the like as characters.
    .replace(/_(x[0-9A-Fa-f]{4}_)/g, '_x005F_$1');
}

import { strToU8, zipSync } from 'fflate';
import type { Column, Table } from './table.ts';

/**
 * A table as an .xlsx workbook of one sheet, as Excel and WPS write it: a head row that stays in sight, columns as wide as their table
 * says, figures as figures and days as days. Every other cell is an inline string, which no program takes for a formula.
 */
export function toXlsx({ columns, rows }: Table, sheetName: string): Uint8Array<ArrayBuffer> {
  const files = {
    '[Content_Types].xml': contentTypes,
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${declaration}<workbook xmlns="${main}" xmlns:r="${office}/relationships"><sheets><sheet name="${escapeXml(sheetTitle(sheetName))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations([['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml']]),
    'xl/styles.xml': styles,
    'xl/worksheets/sheet1.xml': writeSheet(columns, rows),
  };
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, xml]) => [path, strToU8(xml)])));
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const pack = 'http://schemas.openxmlformats.org/package/2006';

const contentTypes = `${declaration}<Types xmlns="${pack}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${[
  ['/xl/workbook.xml', 'sheet.main'],
  ['/xl/worksheets/sheet1.xml', 'worksheet'],
  ['/xl/styles.xml', 'styles'],
].map(([part, type]) => `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`).join('')}</Types>`;

function relations(targets: [type: string, target: string][]): string {
  const each = targets.map(([type, target], n) => `<Relationship Id="rId${n + 1}" Type="${office}/relationships/${type}" Target="${target}"/>`);
  return `${declaration}<Relationships xmlns="${pack}/relationships">${each.join('')}</Relationships>`;
}

/** Cell styles by number: 0 text that wraps, 1 the head row, 2 a day, 3 a figure. */
const styles = `${declaration}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd"/></numFmts><fonts count="2"><font><sz val="11"/></font><font><b/><sz val="11"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fontId="1" applyFont="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="164" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" horizontal="left"/></xf><xf applyAlignment="1"><alignment vertical="top"/></xf></cellXfs></styleSheet>`;

function writeSheet(columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  const widths = columns.map(({ width }, n) => `<col min="${n + 1}" max="${n + 1}" width="${width}" customWidth="1"/>`).join('');
  const head = writeRow(1, columns.map(({ title }, n) => writeText(`${columnName(n)}1`, title, 1)));
  const body = rows.map((row, r) => writeRow(r + 2, row.map((cell, c) => writeCell(`${columnName(c)}${r + 2}`, cell, columns[c]?.type))));
  const range = `A1:${columnName(Math.max(0, columns.length - 1))}${rows.length + 1}`;
  return `${declaration}<worksheet xmlns="${main}"><dimension ref="${range}"/><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData>${head}${body.join('')}</sheetData><autoFilter ref="${range}"/></worksheet>`;
}

const writeRow = (number: number, cells: readonly string[]) => `<row r="${number}">${cells.join('')}</row>`;

function writeCell(at: string, text: string, type: Column['type']): string {
  if (text === '') return '';
  // More than 15 digits are no figure to Excel: it would round them.
  if (type === 'number' && /^-?\d{1,15}(\.\d+)?$/.test(text)) return `<c r="${at}" s="3"><v>${text}</v></c>`;
  const serial = type === 'date' ? dayNumber(text) : undefined;
  return serial === undefined ? writeText(at, text, 0) : `<c r="${at}" s="2"><v>${serial}</v></c>`;
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
function columnName(n: number): string {
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

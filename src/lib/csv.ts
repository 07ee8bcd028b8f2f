import type { Table } from './table.ts';

/**
 * A table as a CSV file that Chinese Excel opens by a double click: UTF-8 with a byte order mark, because without it Excel
 * reads GBK, and CRLF at the end of each line.
 */
export function toCsv(table: readonly (readonly string[])[]): string {
  return `\uFEFF${table.map((row) => `${row.map(writeCell).join(',')}\r\n`).join('')}`;
}

/** The same with its head row. */
export function tableToCsv({ columns, rows }: Table): string {
  return toCsv([columns.map(({ title }) => title), ...rows]);
}

/**
 * What Excel, WPS and LibreOffice take for the start of a formula or a command, full-width forms and leading blanks included. A cell
 * that begins so gets an apostrophe before it and stays text.
 */
const formulaStart = /^\s*[=+\-@|%＝＋－＠\0]|^[\t\r\n]/;

function writeCell(text: string): string {
  const safe = formulaStart.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The apostrophe that keeps a cell from running as a formula is no part of what was written. */
export const stripGuard = (cell: string): string => cell.replace(/^'(?=[\s\u3000]*[=+\-@|%＝＋－＠]|[\t\r\n\0])/, '');

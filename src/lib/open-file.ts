import { decode, decodeAs, type Encoding } from './decode.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';

export const mostRows = 20_000;
const mostBytes = 20_000_000;

export type OpenedFile = { is: 'rows'; rows: string[][]; encoding?: Encoding } | { is: 'bad'; why: 'tooBig' | 'unreadable' | 'empty' | 'tooMany'; rows?: number };

/** A table that somebody chose. `known` are the heads that its columns may have, by which the encoding is told; `as` overrules it. */
export async function openFile(file: File, known: readonly string[], as?: 'utf-8' | 'gbk'): Promise<OpenedFile> {
  if (file.size > mostBytes) return { is: 'bad', why: 'tooBig' };
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    // PK: a zip, whatever the file is called.
    if (bytes[0] === 0x50 && bytes[1] === 0x4b) return check(readXlsx(bytes));
    const { text, encoding } = as ? { text: decodeAs(bytes, as), encoding: as } : decode(bytes, known);
    return check(readCsv(text), encoding);
  } catch {
    return { is: 'bad', why: 'unreadable' };
  }
}

function check(rows: string[][], encoding?: Encoding): OpenedFile {
  if (rows.length < 2) return { is: 'bad', why: 'empty' };
  if (rows.length - 1 > mostRows) return { is: 'bad', why: 'tooMany', rows: rows.length - 1 };
  return { is: 'rows', rows, ...(encoding && { encoding }) };
}

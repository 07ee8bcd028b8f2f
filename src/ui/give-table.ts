import { tableToCsv } from '../lib/csv.ts';
import type { Table } from '../lib/table.ts';
import type { Give } from './use-giving.tsx';

export type TableFormat = 'csv' | 'xlsx';

/**
 * Gives a table as a file. The writer of .xlsx is fetched when it is first asked for; where it does not come, the table goes as CSV.
 * `sheet` names the sheet inside the workbook.
 */
export async function giveTable(give: Give, name: string, format: TableFormat, table: Table, sheet: string): Promise<void> {
  const csv = tableToCsv(table);
  const writer = format === 'xlsx' ? await import('../lib/xlsx.ts').catch(() => undefined) : undefined;
  if (writer) give(name, 'xlsx', writer.toXlsx(table, sheet), csv);
  else give(name, 'csv', csv);
}

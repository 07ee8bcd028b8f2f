import { tableToCsv } from '../../../../lib/csv.ts';
import { toWorkbook } from '../../../../lib/xlsx.ts';
import { files } from '../../../../ui/text/zh-Hans/scorecard-files.ts';
import { hall as words } from '../../../../ui/text/zh-Hans/scorecard-hall.ts';
import { scorecard } from '../../../../ui/text/zh-Hans/scorecard.ts';
import type { PanelProps } from '../panel.ts';
import { toHallTable } from './hall-table.ts';
import { writeMonth } from './workbook.ts';

/** The listed sheets as files: a table, or a workbook that reckons. */
export function GivePanel({ rows, month, give }: PanelProps) {
  const said = { files, scorecard };
  // The browser remembers the names of files, and everybody sees them: nobody's name in it.
  const name = words.fileName(month);
  const csv = () => tableToCsv(toHallTable(rows, said));
  return (
    <>
      <p class="ha-note">{words.exportNote}</p>
      <p class="ha-acts">
        <button type="button" class="btn" disabled={rows.length === 0} onClick={() => give(name, 'csv', csv())}>
          {words.exportCsv}
        </button>
        <button type="button" class="btn" disabled={rows.length === 0} onClick={() => give(name, 'xlsx', toWorkbook(writeMonth(rows, said)), csv())}>
          {words.exportXlsx}
        </button>
      </p>
    </>
  );
}

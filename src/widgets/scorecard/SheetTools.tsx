import { useState } from 'preact/hooks';
import { type PrintMode, printAs } from '../../ui/print.ts';
import type { TableFormat } from '../../ui/give-table.ts';
import { scorecard as words } from '../../ui/text/zh-Hans/scorecard.ts';
import { scorecardSheet } from '../../ui/text/zh-Hans/scorecard-sheet.ts';

interface Props {
  /** On its own page it can be printed; a chapter would be printed whole. */
  page: boolean;
  started: boolean;
  giveSheet(format: TableFormat): void;
}

/** What can be done with the sheet as a whole: print it, take it away as a file. */
export function SheetTools({ page, started, giveSheet }: Props) {
  const [said, setSaid] = useState('');
  const print = (mode: PrintMode) => setSaid(printAs(mode) ? '' : words.cannotPrint);
  if (!page && !started) return null;
  return (
    <div class="sc-tools" data-noprint data-needs-js>
      <p class="sc-acts">
        {page && (
          <button type="button" class="btn" onClick={() => print('blank')}>
            {words.printBlank}
          </button>
        )}
        {page && started && (
          <button type="button" class="btn" onClick={() => print('result')}>
            {words.printResult}
          </button>
        )}
        {started && (
          <>
            <button type="button" class="btn" onClick={() => giveSheet('csv')}>
              {words.exportCsv}
            </button>
            <button type="button" class="btn" onClick={() => giveSheet('xlsx')}>
              {scorecardSheet.exportXlsx}
            </button>
          </>
        )}
      </p>
      <p role="status" class="sc-bad">
        {said}
      </p>
    </div>
  );
}

import { useState } from 'preact/hooks';
import { type PrintMode, printAs } from '../../../ui/print.ts';
import { checklist as words } from '../../../ui/text/zh-Hans/checklist.ts';
import type { TableFormat } from '../../../ui/give-table.ts';

interface Props {
  /** On its own page it can be printed; a chapter would be printed whole. */
  page: boolean;
  started: boolean;
  give(format: TableFormat): void;
  startBlank(): void;
  /** Where a month of blanks makes sense. */
  openPack?: (() => void) | undefined;
}

/** What can be done with the run as a whole: print it, take it away as a file, begin another. */
export function RunTools({ page, started, give, startBlank, openPack }: Props) {
  const [said, setSaid] = useState('');
  const print = (mode: PrintMode) => setSaid(printAs(mode) ? '' : words.cannotPrint);
  return (
    <div data-noprint data-needs-js>
      <p class="ck-acts">
        {page && (
          <>
            <button type="button" class="btn" onClick={() => print('blank')}>
              {words.printBlank}
            </button>
            <button type="button" class="btn" disabled={!started} onClick={() => print('result')}>
              {words.printResult}
            </button>
          </>
        )}
        {page && openPack && (
          <button type="button" class="btn" onClick={openPack}>
            {words.printPack}
          </button>
        )}
        {(['csv', 'xlsx'] as const).map((format) => (
          <button key={format} type="button" class="btn" disabled={!started} onClick={() => give(format)}>
            {format === 'csv' ? words.exportCsv : words.exportXlsx}
          </button>
        ))}
        {started && (
          <button type="button" class="btn" onClick={startBlank}>
            {words.newRun}
          </button>
        )}
      </p>
      <p role="status" class="ck-bad">
        {said}
      </p>
    </div>
  );
}

import { useState } from 'preact/hooks';
import { type PrintMode, printAs } from '../../ui/print.ts';
import { scorecard as words } from '../../ui/text/zh-Hans/scorecard.ts';

interface Props {
  /** On its own page it can be printed; a chapter would be printed whole. */
  page: boolean;
  started: boolean;
  giveTable(): void;
}

/** What can be done with the sheet as a whole: print it, take it away as a file. */
export function SheetTools({ page, started, giveTable }: Props) {
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
          <button type="button" class="btn" onClick={giveTable}>
            {words.exportCsv}
          </button>
        )}
      </p>
      <p role="status" class="sc-bad">
        {said}
      </p>
    </div>
  );
}

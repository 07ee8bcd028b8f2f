import { useState } from 'preact/hooks';
import { type PrintMode, printAs } from '../../ui/print.ts';
import { checklist as words } from '../../ui/text/zh-Hans/checklist.ts';

interface Props {
  /** On its own page it can be printed; a chapter would be printed whole. */
  page: boolean;
  started: boolean;
  giveTable(): void;
  startBlank(): void;
}

/** What can be done with the run as a whole: print it, take it away as a file, begin another. */
export function RunTools({ page, started, giveTable, startBlank }: Props) {
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
        <button type="button" class="btn" disabled={!started} onClick={giveTable}>
          {words.exportCsv}
        </button>
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

import { useMemo, useState } from 'preact/hooks';
import { pack as words } from '../../../ui/text/zh-Hans/log-tools.ts';
import { log } from '../../../ui/text/zh-Hans/log.ts';
import { entriesOf } from '../chain.ts';
import { isPersonal } from '../fields/table.ts';
import { monthsOf } from '../ledger.ts';
import type { PanelProps } from '../panel.ts';
import { sayMonth } from '../say.ts';
import { Paper } from './Paper.tsx';
import { Slip } from './Slip.tsx';

const most = 60;

/** Piles of blank sheets, a filled month, blank forms for single entries. */
export function PackPanel({ data, heading: Heading, entries, now, print }: PanelProps) {
  const months = useMemo(() => monthsOf(entries), [entries]);
  const [sheets, setSheets] = useState('10');
  const [month, setMonth] = useState('');
  const [open, setOpen] = useState(false);
  const n = Math.min(most, Math.max(1, Math.floor(Number(sheets)) || 1));
  const chosen = month || months[0] || now.slice(0, 7);
  const hides = data.sealed || data.fields.some(isPersonal);
  const pile = (sheet: () => preact.JSX.Element) => print(Array.from({ length: n }, (_, key) => <div key={key} class="lg-page">{sheet()}</div>));

  return (
    <>
      <Heading>{words.blanks}</Heading>
      <div class="fields lg-by">
        <label class="field">
          <span>{words.sheets}</span>
          <input type="number" min="1" max={most} value={sheets} onInput={(event) => setSheets(event.currentTarget.value)} />
        </label>
      </div>
      <p class="lg-acts">
        <button type="button" class="btn" onClick={() => pile(() => <Paper data={data} />)}>
          {words.printBlanks(n)}
        </button>
        <button type="button" class="btn" onClick={() => pile(() => <Slip data={data} />)}>
          {words.printSlips(n)}
        </button>
      </p>
      {months.length > 0 && (
        <>
          <Heading>{words.filled}</Heading>
          <div class="fields lg-by">
            <label class="field">
              <span>{words.month}</span>
              <select value={chosen} onInput={(event) => setMonth(event.currentTarget.value)}>
                {months.map((one) => (
                  <option key={one} value={one}>
                    {sayMonth(one, log)}
                  </option>
                ))}
              </select>
            </label>
          </div>
          {hides && (
            <p>
              <label class="lg-check">
                <input type="checkbox" checked={open} onInput={(event) => setOpen(event.currentTarget.checked)} />
                {words.open}
              </label>
              {open && <span class="lg-bad">{words.openNote}</span>}
            </p>
          )}
          <p class="lg-acts">
            <button type="button" class="btn" onClick={() => print(<Paper data={data} entries={entriesOf(entries, chosen)} month={sayMonth(chosen, log)} open={open} />)}>
              {words.printMonth}
            </button>
          </p>
        </>
      )}
    </>
  );
}

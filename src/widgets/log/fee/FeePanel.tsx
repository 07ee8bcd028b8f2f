import { useState } from 'preact/hooks';
import { fee as words } from '../../../ui/text/zh-Hans/log-tools.ts';
import { entry as entryWords } from '../../../ui/text/zh-Hans/log-entry.ts';
import { isDate } from '../fields/time.ts';
import { formatFen, reckon, toFen } from '../late-fee.ts';
import type { PanelProps } from '../panel.ts';

/** What may be asked and from when, of an amount that was not paid in time. It reckons; it decides nothing. */
export function FeePanel({ data, entries, now }: PanelProps) {
  const today = now.slice(0, 10);
  const [given, setGiven] = useState({ amount: '', due: '', until: today });
  const { lateFee } = data;
  if (!lateFee) return null;
  const fen = toFen(given.amount);
  const ready = fen !== null && isDate(given.due) && isDate(given.until);
  const result = ready ? reckon(lateFee, fen, given.due, given.until) : null;
  const open = entries.filter(({ state, summary }) => !state.voided && !summary.closed && state.values[lateFee.amount] && state.values[lateFee.due]).slice(-200);
  const set = (part: Partial<typeof given>) => setGiven({ ...given, ...part });
  const { result: say } = words;

  return (
    <>
      <div class="fields">
        {open.length > 0 && (
          <label class="field">
            <span>{words.pick}</span>
            <select
              onInput={(event) => {
                const state = open.find(({ id }) => id === event.currentTarget.value)?.state;
                if (state) set({ amount: state.values[lateFee.amount] ?? '', due: state.values[lateFee.due] ?? '' });
              }}
            >
              <option value="">{entryWords.choose}</option>
              {[...open].reverse().map(({ id, number }) => (
                <option key={id} value={id}>
                  {number}
                </option>
              ))}
            </select>
          </label>
        )}
        <label class="field">
          <span>{words.amount}</span>
          <input type="text" inputMode="decimal" autocomplete="off" value={given.amount} onInput={(event) => set({ amount: event.currentTarget.value })} />
        </label>
        <label class="field">
          <span>{words.due}</span>
          <input type="date" value={given.due} onInput={(event) => set({ due: event.currentTarget.value })} />
        </label>
        <label class="field">
          <span>{words.until}</span>
          <input type="date" value={given.until} onInput={(event) => set({ until: event.currentTarget.value })} />
        </label>
      </div>
      <div role="status" class="num">
        {!result ? (
          <p class="lg-note">{words.bad}</p>
        ) : result.days === 0 ? (
          <p>{say.none}</p>
        ) : (
          <ul class="lg-sum">
            <li>{say.days(result.days)}</li>
            <li>{say.fee(formatFen(result.fee))}</li>
            <li>{say.whole(formatFen(result.whole))}</li>
            <li>{say.suspend(result.suspendFrom)}</li>
            <li>{say.terminate(result.terminateFrom)}</li>
          </ul>
        )}
      </div>
      <p class="lg-note">
        {words.rate(lateFee.rate, lateFee.suspend, lateFee.terminate)}
        {lateFee.example && words.example}
        {lateFee.note}
      </p>
      <ul class="lg-note">
        {lateFee.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
        <li>{words.lawNotice}</li>
      </ul>
    </>
  );
}

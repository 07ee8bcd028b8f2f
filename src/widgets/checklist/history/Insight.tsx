import { useState } from 'preact/hooks';
import { history as words } from '../../../ui/text/zh-Hans/checklist-history.ts';
import { checklist } from '../../../ui/text/zh-Hans/checklist.ts';
import type { Give } from '../../../ui/use-giving.tsx';
import { giveRuns } from '../give-runs.ts';
import type { Run } from '../run.ts';
import { FailedItems } from './FailedItems.tsx';
import { TrendChart } from './TrendChart.tsx';

interface Props {
  of: string;
  /** Completed runs. */
  runs: readonly Run[];
  give: Give;
}

/** What the runs of a period say together: scores, what fails most, and all of it as a file. */
export function Insight({ of, runs, give }: Props) {
  const [period, setPeriod] = useState({ from: '', to: '' });
  const { from, to } = period;
  const chosen = runs.map(({ record, data }) => ({ data, state: record.payload })).filter(({ state: { head } }) => (from === '' || head.date >= from) && (to === '' || head.date <= to));
  const title = runs[0]?.data.title ?? '';
  return (
    <div class="ck-insight">
      <div class="fields">
        {(['from', 'to'] as const).map((end) => (
          <label key={end} class="field">
            <span>{words[end]}</span>
            <input type="date" name={end} value={period[end]} onInput={(event) => setPeriod({ ...period, [end]: event.currentTarget.value })} />
          </label>
        ))}
      </div>
      <p role="status">{chosen.length === 0 ? words.none : words.period(chosen.length)}</p>
      {chosen.length > 0 && (
        <>
          <p class="ck-acts">
            {(['csv', 'xlsx'] as const).map((format) => (
              <button key={format} type="button" class="btn" onClick={() => void giveRuns(give, words.file(title, from, to), format, chosen)}>
                {format === 'csv' ? checklist.exportCsv : checklist.exportXlsx}
              </button>
            ))}
          </p>
          <TrendChart id={`${of}-trend`} runs={chosen} />
          <FailedItems id={`${of}-failed`} runs={chosen} />
        </>
      )}
    </div>
  );
}

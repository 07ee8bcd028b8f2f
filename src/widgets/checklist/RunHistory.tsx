import { useRef, useState } from 'preact/hooks';
import { AsideNotice } from '../../ui/AsideNotice.tsx';
import { checklist as words } from '../../ui/text/zh-Hans/checklist.ts';
import { status } from '../../ui/text/zh-Hans/form.ts';
import { useGiving } from '../../ui/use-giving.tsx';
import type { KeptRecords } from '../../ui/use-kept.ts';
import { useRemoval } from '../../ui/use-removal.tsx';
import type { ChecklistData } from './data.ts';
import { RunEntry } from './RunEntry.tsx';
import { nameRun } from './rows.ts';
import type { ChecklistState } from './state.ts';
import type { Run } from './run.ts';

interface Props extends KeptRecords<ChecklistState, ChecklistData> {
  /** Id of the checklist. */
  of: string;
  heading: 'h2' | 'h4';
  /** Id of the run that is open. */
  opened: string;
  open(run: Run): void;
  repeat(run: Run): void;
}

const step = 10;

/** The kept runs, newest first. A removed one can be had back. */
export function RunHistory({ of, heading: Heading, list, opened, open, repeat, remove, restore }: Props) {
  const [length, setLength] = useState(step);
  const { give, box } = useGiving();
  const title = useRef<HTMLHeadingElement>(null);
  const { takeOut, notice } = useRemoval({ remove, restore }, (run) => words.removed(...nameRun(run, words)), () => title.current?.focus());

  const runs = list.is === 'ready' ? [...list.kept].reverse() : [];
  const aside = list.is === 'ready' ? list.aside : [];
  return (
    <section class="ck-runs" aria-labelledby={`${of}-runs`} data-noprint data-needs-js>
      <Heading id={`${of}-runs`} ref={title} tabIndex={-1}>
        {words.history}
      </Heading>
      {list.is === 'loading' && <p>{status.loading}</p>}
      {list.is === 'unavailable' && <p class="ck-bad">{words.unavailable[list.why]}</p>}
      {list.is === 'ready' && <p class="ck-note">{runs.length === 0 ? words.noHistory : words.kept}</p>}
      {notice}
      <AsideNotice aside={aside} name={of} give={give} />
      {box}
      {runs.length > 0 && (
        <ul>
          {runs.slice(0, length).map((run) => (
            <RunEntry key={run.record.id} run={run} opened={run.record.id === opened} open={open} repeat={repeat} remove={takeOut} />
          ))}
        </ul>
      )}
      {runs.length > 0 && <p class="ck-note">{words.repeatHint}</p>}
      {runs.length > length && (
        <button type="button" class="btn" onClick={() => setLength(length + step)}>
          {words.more(Math.min(step, runs.length - length))}
        </button>
      )}
    </section>
  );
}

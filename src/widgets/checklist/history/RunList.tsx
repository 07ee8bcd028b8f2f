import { useState } from 'preact/hooks';
import type { Saved } from '../../../storage/envelope.ts';
import { AsideNotice } from '../../../ui/AsideNotice.tsx';
import { kept } from '../../../ui/text/zh-Hans/checklist-history.ts';
import { checklist as words } from '../../../ui/text/zh-Hans/checklist.ts';
import { useGiving } from '../../../ui/use-giving.tsx';
import type { KeptRecords } from '../../../ui/use-kept.ts';
import { sayRefusal, useRemoval } from '../../../ui/use-removal.tsx';
import type { ChecklistData } from '../data.ts';
import { nameRun } from '../rows.ts';
import type { Run } from '../run.ts';
import { usePart } from '../../../ui/use-part.ts';
import type { ChecklistState } from '../state.ts';
import { RunEntry } from './RunEntry.tsx';

export interface RunListProps extends KeptRecords<ChecklistState, ChecklistData> {
  /** Id of the checklist. */
  of: string;
  /** Id of the run that is open. */
  opened: string;
  open(run: Run): void;
  repeat(run: Run): void;
  archive(run: Run): Promise<Saved<ChecklistState>>;
}

const step = 10;
const views = {
  insight: () => import('./Insight.tsx').then(({ Insight }) => Insight),
  compare: () => import('./Compare.tsx').then(({ Compare }) => Compare),
};

/** The kept runs, newest first. A removed one can be had back. */
export function RunList({ of, list, opened, open, repeat, archive, remove, restore }: RunListProps) {
  const [length, setLength] = useState(step);
  const [withArchived, setWithArchived] = useState(false);
  const [view, setView] = useState<keyof typeof views>();
  const [said, setSaid] = useState('');
  const { give, box } = useGiving();
  const insight = usePart(views.insight, view === 'insight');
  const compare = usePart(views.compare, view === 'compare');
  const { takeOut, notice } = useRemoval({ remove, restore }, (run) => kept.removed(words.name(...nameRun(run, words))), () => document.getElementById(`${of}-runs`)?.focus());

  const all = list.is === 'ready' ? list.kept : [];
  const archived = all.filter(({ record }) => record.payload.archived).length;
  const runs = all.filter(({ record }) => withArchived || !record.payload.archived).reverse();
  const aside = list.is === 'ready' ? list.aside : [];
  const completed = all.filter(({ record }) => record.payload.completed);
  const part = view === 'insight' ? insight : compare;

  return (
    <>
      {notice}
      <p role="status" class="ck-bad">
        {said}
      </p>
      <AsideNotice aside={aside} name={of} give={give} />
      {box}
      {runs.length > 0 && (
        <ul>
          {runs.slice(0, length).map((run) => (
            <RunEntry
              key={run.record.id}
              run={run}
              opened={run.record.id === opened}
              open={open}
              repeat={repeat}
              archive={async (one) => {
                const answer = await archive(one);
                setSaid(answer.answer === 'saved' ? '' : sayRefusal(answer, kept.notArchived));
              }}
              remove={takeOut}
            />
          ))}
        </ul>
      )}
      {runs.length > 0 && <p class="ck-note">{kept.repeatHint}</p>}
      <p class="ck-acts">
        {runs.length > length && (
          <button type="button" class="btn" onClick={() => setLength(length + step)}>
            {kept.more(Math.min(step, runs.length - length))}
          </button>
        )}
        {archived > 0 && (
          <button type="button" class="btn" aria-pressed={withArchived} onClick={() => setWithArchived(!withArchived)}>
            {kept.showArchived(archived)}
          </button>
        )}
        {completed.length > 0 && (
          <button type="button" class="btn" aria-expanded={view === 'insight'} onClick={() => setView(view === 'insight' ? undefined : 'insight')}>
            {kept.insight}
          </button>
        )}
        {completed.length > 1 && (
          <button type="button" class="btn" aria-expanded={view === 'compare'} onClick={() => setView(view === 'compare' ? undefined : 'compare')}>
            {kept.compare}
          </button>
        )}
      </p>
      {view && part.is === 'here' && <part.Component of={of} runs={completed} give={give} />}
      {view && part.is === 'lost' && <p class="ck-bad">{words.notFetched}</p>}
    </>
  );
}

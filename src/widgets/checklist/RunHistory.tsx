import { useEffect, useRef, useState } from 'preact/hooks';
import type { Saved, Stored } from '../../storage/envelope.ts';
import { checklist as words, status, storage as reasons } from '../../ui/text/zh-Hans.ts';
import { useGiving } from '../../ui/use-giving.tsx';
import type { KeptRecords } from '../../ui/use-kept.ts';
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
  const [removed, setRemoved] = useState<Stored<ChecklistState>>();
  const [said, setSaid] = useState('');
  const { give, box } = useGiving();
  const undo = useRef<HTMLButtonElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => undo.current?.focus(), [removed]);

  const takeOut = async (run: Run) => {
    const answer = await remove(run);
    setRemoved(answer.answer === 'saved' ? answer.record : undefined);
    setSaid(answer.answer === 'saved' ? words.removed(...nameRun(answer.record.payload, words)) : sayRefusal(answer, words.notRemoved));
  };
  const bringBack = async (record: Stored<ChecklistState>) => {
    const answer = await restore(record);
    setSaid(answer.answer === 'saved' ? '' : sayRefusal(answer, words.notRestored));
    if (answer.answer !== 'saved') return;
    setRemoved(undefined);
    title.current?.focus();
  };
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
      <div class="ck-acts">
        <p role="status">{said}</p>
        {removed && (
          <button ref={undo} type="button" class="btn" onClick={() => void bringBack(removed)}>
            {words.undo}
          </button>
        )}
      </div>
      {aside.length > 0 && (
        <p class="ck-acts ck-bad">
          {words.aside(aside.length)}
          <button type="button" class="btn" onClick={() => give(of, 'json', `[${aside.map(({ bytes }) => bytes).join(',\n')}]`)}>
            {words.exportAside}
          </button>
        </p>
      )}
      {box}
      {runs.length > 0 && (
        <ul>
          {runs.slice(0, length).map((run) => (
            <RunEntry key={run.record.id} run={run} opened={run.record.id === opened} open={open} repeat={repeat} remove={(each) => void takeOut(each)} />
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

/** Why a run was not removed or not brought back. */
function sayRefusal(answer: Saved<ChecklistState>, changed: string): string {
  if (answer.answer === 'full') return status.cannotSave(reasons.full);
  return answer.answer === 'unavailable' ? status.cannotSave(reasons[answer.why]) : changed;
}

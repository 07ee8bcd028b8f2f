import { useRef, useState } from 'preact/hooks';
import { formatDate, toLocalDate } from '../lib/clock.ts';
import { type Archive, presentDatabase } from '../storage/backup/archive.ts';
import { isEmptyPlan, type Plan, planMerge } from '../storage/backup/plan.ts';
import type { ReadBackup } from '../storage/backup/read-backup.ts';
import { limits } from '../storage/backup/write-backup.ts';
import { openSignals } from '../storage/seal/signals.ts';
import { localData as words } from '../ui/text/zh-Hans/local-data.ts';
import type { Give } from '../ui/use-giving.tsx';
import type { BookForms } from './book-forms.ts';
import { giveBackup } from './give-backup.ts';
import { PlanTable, sumOf } from './PlanTable.tsx';
import { judgeRow } from './record-kinds.ts';
import { sayFailure } from './say.ts';

interface Props {
  archive: Archive;
  book: BookForms;
  give: Give;
  look(): Promise<void>;
}

type Opened = Extract<ReadBackup, { answer: 'ok' }>;
type State = { is: 'idle' } | { is: 'said'; text: string; bad: boolean } | { is: 'planned'; file: Opened; plan: Plan };

/** A file, what it would change, and only then the change. */
export function RestorePanel({ archive, book, give, look }: Props) {
  const [state, setState] = useState<State>({ is: 'idle' });
  const [busy, setBusy] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const say = (text: string, bad = true) => setState({ is: 'said', text, bad });

  const open = async (file: File | undefined) => {
    if (!file) return;
    say(words.reading, false);
    const read = await readFile(file);
    if (read === 'unread') say(words.unreadFile);
    else if (read.answer === 'refused') say(words.refused[read.why]);
    else {
      const own = await archive.read();
      if (own.answer === 'failed') say(words.notRestored(sayFailure(own)));
      else {
        setState({ is: 'planned', file: read, plan: planMerge(own.snapshot, read.snapshot, judgeRow) });
        requestAnimationFrame(() => heading.current?.focus());
      }
    }
    // The same file can be chosen again.
    if (input.current) input.current.value = '';
  };

  const apply = async ({ snapshot }: Opened) => {
    setBusy(true);
    const own = await archive.read();
    const isSafe = own.answer === 'ok' && (own.snapshot.records.length + own.snapshot.sealed.length === 0 || giveBackup(give, words.safetyName, own.snapshot, book.edition));
    const done = await archive.restore(snapshot, judgeRow);
    setBusy(false);
    if (done.answer === 'failed') return say(words.notRestored(sayFailure(done)));
    const sum = sumOf(done.result);
    if (done.result.sealed.is === 'added') openSignals('handbook-vault').send('changed');
    say(words.restored(sum.added, sum.updated, sum.conflict) + (isSafe ? '' : words.noSafety), false);
    await look();
  };

  return (
    <section class="ld" id="restore" aria-labelledby="restore-h" data-noprint>
      <h2 id="restore-h">{words.restore}</h2>
      <p class="ld__lead">{words.restoreLead}</p>
      <p class="ld__acts">
        <label class="btn ld__file">
          {words.choose}
          <input ref={input} type="file" accept=".json,application/json" onChange={(event) => void open(event.currentTarget.files?.[0])} />
        </label>
      </p>
      {state.is === 'planned' && (
        <div class="ld__ask">
          <h3 ref={heading} tabIndex={-1} class="num">
            {words.fileOf(formatDate(toLocalDate(state.file.head.made)), state.file.head.edition)}
            {state.file.head.part && words.join + words.partOf(state.file.head.part)}
          </h3>
          <PlanTable plan={state.plan} odd={state.file.odd.length} book={book} />
          {isEmptyPlan(state.plan) ? (
            <p>
              <b>{words.nothingToDo}</b>
            </p>
          ) : (
            <p>{words.safety}</p>
          )}
          <p class="ld__acts">
            {!isEmptyPlan(state.plan) && (
              <button type="button" class="btn btn--p" disabled={busy} onClick={() => void apply(state.file)}>
                {words.apply}
              </button>
            )}
            <button type="button" class="btn" disabled={busy} onClick={() => setState({ is: 'idle' })}>
              {words.cancel}
            </button>
          </p>
        </div>
      )}
      <p role="status" class={state.is === 'said' && state.bad ? 'ld__said ld__said--bad' : 'ld__said'}>
        {state.is === 'said' && state.text}
      </p>
    </section>
  );
}

async function readFile(file: File): Promise<ReadBackup | 'unread'> {
  if (file.size > limits.bytes) return { answer: 'refused', why: 'too-large' };
  try {
    const [text, { readBackup }] = await Promise.all([file.text(), import('../storage/backup/read-backup.ts')]);
    return readBackup(text, presentDatabase);
  } catch {
    return 'unread';
  }
}

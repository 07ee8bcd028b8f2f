import { checklist as words } from '../../ui/text/zh-Hans/checklist.ts';
import { nameRun, toRows } from './rows.ts';
import type { Run } from './run.ts';

interface Props {
  run: Run;
  opened: boolean;
  open(run: Run): void;
  repeat(run: Run): void;
  remove(run: Run): void;
}

/** One kept run in the history: when, by whom, what came out, and what can be done with it. */
export function RunEntry({ run, opened, open, repeat, remove }: Props) {
  const { id, payload } = run.record;
  const { inspector, score, result, state } = toRows(run.data, payload, words).run;
  const outcome = payload.completed ? result : state;
  const act = (word: string, does: (run: Run) => void) => (
    <button type="button" class="ck-link" aria-describedby={`ck-${id}`} onClick={() => does(run)}>
      {word}
    </button>
  );

  return (
    <li>
      <span id={`ck-${id}`} class="num">
        <b>{words.name(...nameRun(payload, words))}</b>
        {[inspector, score && words.score(score), outcome].filter(Boolean).join(words.list)}
      </span>
      <span class="ck-acts">
        {opened ? <b>{words.opened}</b> : act(words.open, open)}
        {act(words.repeat, repeat)}
        {/* A completed run has been signed, or may have been: it stays, and is corrected. */}
        {!payload.completed && act(words.remove, remove)}
      </span>
    </li>
  );
}

import { kept } from '../../../ui/text/zh-Hans/checklist-history.ts';
import { checklist as words } from '../../../ui/text/zh-Hans/checklist.ts';
import { sitePath } from '../../../lib/site-path.ts';
import { countToMend } from '../mending/to-mend.ts';
import { nameRun, sayHead } from '../rows.ts';
import type { Run } from '../run.ts';

interface Props {
  run: Run;
  opened: boolean;
  open(run: Run): void;
  repeat(run: Run): void;
  archive(run: Run): void;
  remove(run: Run): void;
}

/** One kept run in the history: when, by whom, what came out, and what can be done with it. */
export function RunEntry({ run, opened, open, repeat, archive, remove }: Props) {
  const { id, payload } = run.record;
  const { inspector, type, score, result, state } = sayHead(run.data, payload, words);
  const outcome = payload.completed ? result : state;
  const toMend = countToMend(run.data, payload);
  const act = (word: string, does: (run: Run) => void) => (
    <button type="button" class="ck-link" aria-describedby={`ck-${id}`} onClick={() => does(run)}>
      {word}
    </button>
  );

  return (
    <li>
      <span id={`ck-${id}`} class="num">
        <b>{words.name(...nameRun(payload, words))}</b>
        {[type, inspector, score && words.score(score), outcome, payload.archived && state].filter(Boolean).join(words.list)}
        {toMend > 0 && (
          <>
            {words.list}
            <a href={sitePath('checklists/actions/')}>{kept.toMend(toMend)}</a>
          </>
        )}
      </span>
      <span class="ck-acts">
        {opened ? <b>{kept.opened}</b> : act(kept.open, open)}
        {act(kept.repeat, repeat)}
        {payload.completed && act(payload.archived ? kept.unarchive : kept.archive, archive)}
        {/* A completed run has been signed, or may have been: it is put away before it can be thrown away. */}
        {(!payload.completed || payload.archived) && act(kept.remove, remove)}
      </span>
    </li>
  );
}

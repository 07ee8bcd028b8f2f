import { formatDate } from '../../../lib/clock.ts';
import { checklist as words } from '../../../ui/text/zh-Hans/checklist.ts';
import { reconcile } from '../model.ts';
import { nameRun } from '../rows.ts';
import type { ChecklistState } from '../state.ts';
import type { Opened } from './OpenRun.tsx';

interface Props {
  opened: Opened;
  state: ChecklistState;
}

/** What has to be known of this run before it is read or gone on with. What concerns its contents is printed too. */
export function RunNotice({ opened: { data, definition, resumed }, state }: Props) {
  const { completed, archived } = state;
  const gone = Object.keys(reconcile(data, state).gone).length;
  return (
    <>
      {resumed && !completed && <p data-noprint>{words.resumed(words.name(...nameRun(state, words)), Object.keys(state.answers).length - gone)}</p>}
      {completed && (
        <p data-noprint>
          {words.completedAt(formatDate(completed), completed.slice(11))}
          {archived && words.archivedAt(formatDate(archived))}
        </p>
      )}
      {definition === 'older' && <p class="ck-result">{words.olderEdition(data.edition)}</p>}
      {definition === 'lost' && <p class="ck-result ck-bad">{words.lostDefinition}</p>}
      {gone > 0 && <p class="ck-result ck-bad">{words.gone(gone)}</p>}
    </>
  );
}

import { log as words } from '../../../ui/text/zh-Hans/log.ts';
import type { LogData } from '../data.ts';
import type { Entry } from '../ledger.ts';
import { isLate } from '../model.ts';
import { isPressing, listTurns } from '../recurs.ts';
import { sayClock, sayTurn } from '../say.ts';

interface Props {
  data: LogData;
  entries: readonly Entry[];
  today: string;
  open(id: string): void;
}

/** As many of each as one sees at a glance; all of them are in the list. */
const most = 5;

/** What cannot wait, before anything else: entries that are late, and what is due again. */
export function TopLines({ data, entries, today, open }: Props) {
  const late = entries.filter(({ summary }) => summary.overdue && !summary.closed);
  const turns = listTurns(data, entries, today).filter((turn) => isPressing(turn, today));
  if (late.length === 0 && turns.length === 0) return null;
  return (
    <ul class="lg-top">
      {late.slice(0, most).map(({ id, number, summary }) => (
        <li key={id}>
          <button type="button" class="lg-link num" onClick={() => open(id)}>
            {number}
          </button>
          <span class="lg-bad">
            {summary.clocks
              .filter(isLate)
              .map((reading) => sayClock(reading, words))
              .join(words.join)}
          </span>
        </li>
      ))}
      {late.length > most && <li>{words.overdueMore(late.length)}</li>}
      {turns.slice(0, most).map((turn) => (
        <li key={turn.about} class={turn.over > 0 ? 'lg-bad' : undefined}>
          {sayTurn(turn, words)}
        </li>
      ))}
      {turns.length > most && <li>{words.dueMore(turns.length)}</li>}
    </ul>
  );
}

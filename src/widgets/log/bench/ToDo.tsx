import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../../../storage/envelope.ts';
import { bench as words } from '../../../ui/text/zh-Hans/log-bench.ts';
import { log } from '../../../ui/text/zh-Hans/log.ts';
import { isLate } from '../model.ts';
import { sayClock, sayTurn } from '../say.ts';
import { logKind } from '../stored.ts';
import type { ListedLog } from './listed.ts';
import { fetchLog, readStandings, type Standing } from './overview.ts';

interface Props {
  logs: readonly ListedLog[];
  store: Store;
  now: string;
  /** Address of a log. */
  href(log: ListedLog): string;
  /** Said where no log has entries. */
  empty: string;
}

const most = 4;

/** What cannot wait in these logs, log by log. */
export function ToDo({ logs, store, now, href, empty }: Props) {
  const [standings, setStandings] = useState<Standing[]>();
  useEffect(() => {
    let left = false;
    const read = () => void readStandings(logs, store, now, fetchLog).then((found) => left || setStandings(found));
    read();
    const stops = logs.map(({ id }) => store.watch(logKind, id, read));
    return () => {
      left = true;
      for (const stop of stops) stop();
    };
  }, [logs, store, now]);

  if (!standings) return null;
  if (standings.length === 0) return empty === '' ? null : <p data-noprint>{empty}</p>;
  const pressing = standings.filter(({ late, turns }) => late.length + turns.length > 0);
  if (pressing.length === 0) return <p data-noprint>{words.nothing}</p>;
  return (
    <ul class="lg-todo" data-noprint>
      {pressing.map(({ log: one, late, turns }) => {
        const lines = [
          ...late.map(({ number, summary }) => ({ bad: true, said: `${number}${log.join}${summary.clocks.filter(isLate).map((reading) => sayClock(reading, log)).join(log.join)}` })),
          ...turns.map((turn) => ({ bad: turn.over > 0, said: sayTurn(turn, log) })),
        ];
        return (
          <li key={one.id}>
            <a href={href(one)}>{one.title}</a>
            <ul>
              {lines.slice(0, most).map(({ bad, said }) => (
                <li key={said} class={bad ? 'lg-bad num' : 'num'}>
                  {said}
                </li>
              ))}
              {lines.length > most && <li>{words.some(lines.length - most)}</li>}
            </ul>
          </li>
        );
      })}
    </ul>
  );
}

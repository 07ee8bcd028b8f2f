import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../../../storage/envelope.ts';
import { bench as words } from '../../../ui/text/zh-Hans/log-bench.ts';
import { VaultGate } from '../../../vault/VaultGate.tsx';
import type { LogData } from '../data.ts';
import LogIsland from '../LogIsland.tsx';
import { PaperFoot } from '../paper/PaperFoot.tsx';
import type { ListedLog } from './listed.ts';
import { fetchLog } from './overview.ts';
import { ToDo } from './ToDo.tsx';

interface Props {
  logs: readonly ListedLog[];
  now: string;
}

const named = (): string => decodeURIComponent(location.hash.slice(1));

/** The sealed logs behind their lock. */
export function SealedLogs(props: Props) {
  return <VaultGate heading="h3" asked>{(store) => store && <OpenLogs {...props} store={store} />}</VaultGate>;
}

/** The sealed logs while they are open, one at a time; the address says which, so that a link leads to it. */
function OpenLogs({ logs, store, now }: Props & { store: Store }) {
  const [id, setId] = useState(named);
  const [data, setData] = useState<LogData | null>();
  const [tries, setTries] = useState(0);
  const chosen = logs.find((log) => log.id === id) ?? logs[0];

  useEffect(() => {
    const follow = () => setId(named());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  // The head of the paper names the log that is printed, not this page.
  useEffect(() => {
    const { style } = document.documentElement;
    const title = document.title;
    if (data) {
      style.setProperty('--run-title', JSON.stringify(data.title));
      document.title = data.title;
    }
    return () => {
      style.removeProperty('--run-title');
      document.title = title;
    };
  }, [data]);
  useEffect(() => {
    let left = false;
    setData(undefined);
    if (chosen) void fetchLog(chosen).then((found) => left || setData(found));
    return () => {
      left = true;
    };
  }, [chosen, tries]);

  return (
    <>
      <ToDo logs={logs} store={store} now={now} href={({ id }) => `#${id}`} empty="" />
      <nav class="lg-tabs" aria-label={words.chosen} data-noprint>
        {logs.map((log) => (
          <a key={log.id} href={`#${log.id}`} aria-current={log === chosen ? 'true' : undefined}>
            {log.title}
          </a>
        ))}
      </nav>
      {data === undefined && <p role="status">{words.loading}</p>}
      {data === null && (
        <p role="alert" class="lg-bad">
          {words.notFetched}
          <button type="button" class="btn" onClick={() => setTries(tries + 1)}>
            {words.retry}
          </button>
        </p>
      )}
      {data && (
        <div key={data.id} class="lg-at">
          <h3 data-noprint>{data.title}</h3>
          <p class="lg-note" data-noprint>
            {data.purpose}
          </p>
          <LogIsland data={data} page store={store} />
          <PaperFoot data={data} />
        </div>
      )}
    </>
  );
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import { openStore } from '../../../storage/store.ts';
import { bench as words } from '../../../ui/text/zh-Hans/log-bench.ts';
import { usePart } from '../../../ui/use-part.ts';
import { useNow } from '../use-now.ts';
import type { ListedLog } from './listed.ts';
import { ToDo } from './ToDo.tsx';

interface Props {
  data: ListedLog[];
}

const loadSealed = () => import('./SealedLogs.tsx').then(({ SealedLogs }) => SealedLogs);
const isNamed = (logs: readonly ListedLog[]): boolean => logs.some(({ id }) => id === decodeURIComponent(location.hash.slice(1)));

/** The page of all logs: what cannot wait, and the sealed logs, which are worked with here because leaving the page locks them. */
export default function BenchIsland({ data }: Props) {
  const store = useMemo(() => openStore(), []);
  const now = useNow();
  // As the page was printed, until it is awake.
  const [awake, setAwake] = useState(false);
  const [entered, setEntered] = useState(false);
  const open = useMemo(() => data.filter(({ sealed }) => !sealed), [data]);
  const sealed = useMemo(() => data.filter((log) => log.sealed), [data]);
  const part = usePart(loadSealed, entered);

  useEffect(() => {
    setAwake(true);
    // A link to one of them leads straight in.
    const follow = () => isNamed(sealed) && setEntered(true);
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [sealed]);

  return (
    <>
      {open.length > 0 && (
        <section class="lg-bench" data-noprint data-needs-js>
          <h2>{words.toDo}</h2>
          {awake && <ToDo logs={open} store={store} now={now} href={({ href }) => href} empty={words.none} />}
        </section>
      )}
      {sealed.length > 0 && (
        <section class="lg-bench lg--page" id="sealed">
          <h2 data-noprint>{words.sealed}</h2>
          <p data-noprint>{words.sealedLead}</p>
          {!entered && (
            <p class="lg-acts" data-noprint data-needs-js>
              <button type="button" class="btn btn--p" onClick={() => setEntered(true)}>
                {words.enter}
              </button>
            </p>
          )}
          {part.is === 'here' && <part.Component logs={sealed} now={now} />}
          {part.is === 'lost' && (
            <p role="alert" class="lg-bad" data-noprint>
              {words.partNotFetched}{' '}
              <button type="button" class="btn" onClick={part.again}>
                {words.retry}
              </button>
            </p>
          )}
        </section>
      )}
    </>
  );
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import { openStore } from '../../../storage/store.ts';
import { bench as words } from '../../../ui/text/zh-Hans/log-bench.ts';
import { VaultGate } from '../../../vault/VaultGate.tsx';
import { useNow } from '../use-now.ts';
import type { ListedLog } from './listed.ts';
import { SealedLogs } from './SealedLogs.tsx';
import { ToDo } from './ToDo.tsx';

interface Props {
  data: ListedLog[];
}

/** The page of all logs: what cannot wait, and the sealed logs, which are worked with here because leaving the page locks them. */
export default function BenchIsland({ data }: Props) {
  const store = useMemo(() => openStore(), []);
  const now = useNow();
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  const open = useMemo(() => data.filter(({ sealed }) => !sealed), [data]);
  const sealed = useMemo(() => data.filter((log) => log.sealed), [data]);

  // As the page was printed, until it is awake.
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
          {awake && <VaultGate heading="h3">{(vault) => vault && <SealedLogs logs={sealed} store={vault} now={now} />}</VaultGate>}
        </section>
      )}
    </>
  );
}

import { useEffect, useMemo, useState } from 'preact/hooks';
import { toLocalDate, toLocalDateTime } from '../../lib/clock.ts';
import { openStore } from '../../storage/store.ts';
import { useKept } from '../../ui/use-kept.ts';
import { checklist as words } from '../../ui/text/zh-Hans/checklist.ts';
import { archive, begin, repeat } from './actions.ts';
import type { ChecklistData } from './data.ts';
import { RunHistory } from './history/RunHistory.tsx';
import { knownOf } from './known.ts';
import { fillLean } from './lean.ts';
import type { Run } from './run.ts';
import { type Opened, OpenRun } from './sheet/OpenRun.tsx';
import { usePart } from '../../ui/use-part.ts';
import { checklistKind } from './stored.ts';

interface Props {
  data: ChecklistData;
  /** On a page of its own, where its sections are the page's sections. */
  page?: boolean;
}

const today = () => toLocalDate(Date.now());
const readDefinition = async (stored: unknown) => (await import('./definition.ts')).readDefinition(stored);
const loadPack = () => import('./paper/MonthPack.tsx').then(({ MonthPack }) => MonthPack);

/** A checklist as it is worked with: one run open, the others in the history. Until the browser takes over it is the blank form. */
export default function ChecklistIsland({ data: given, page = false }: Props) {
  const data = useMemo(() => fillLean(given, (id) => document.getElementById(id)?.textContent), [given]);
  const store = useMemo(() => openStore(), []);
  const { list, remove, restore } = useKept(store, checklistKind, data, readDefinition);
  const present = { data, definition: 'present' as const, resumed: false };
  const [opened, setOpened] = useState<Opened>({ ...present, id: '', asked: false, empty: () => begin(data, '') });
  const [packing, setPacking] = useState(false);
  const pack = usePart(loadPack, packing);
  const runs = list.is === 'ready' ? list.kept : [];

  const startBlank = (asked: boolean) => {
    const last = runs.at(-1)?.record.payload;
    setOpened({ ...present, id: store.newId(), asked, empty: () => begin(data, today(), knownOf(last)) });
  };
  const keepArchived = ({ record, data: own }: Run) =>
    store.save(checklistKind, {
      id: record.id,
      of: record.of,
      definition: { fingerprint: own.fingerprint, data: own },
      revision: record.revision,
      payload: archive(record.payload, toLocalDateTime(Date.now())),
    });

  const openKept = (run: Run, asked: boolean) => setOpened({ ...run, id: run.record.id, resumed: !asked, asked, empty: () => run.record.payload });

  // Once: the run that the address names; else what was begun and not completed is taken up again.
  useEffect(() => {
    if (opened.id !== '' || list.is === 'loading') return;
    const named = runs.find(({ record }) => location.hash === `#${record.id}`);
    const draft = runs.findLast(({ record }) => !record.payload.completed);
    if (named ?? draft) openKept((named ?? draft)!, named !== undefined);
    else startBlank(false);
  }, [list]);

  return (
    <>
      <OpenRun key={opened.id} store={store} opened={opened} page={page} kept={runs.length} startBlank={() => startBlank(true)} openPack={hasPack(data) ? () => setPacking(true) : undefined} />
      {packing && pack.is === 'here' && <pack.Component data={data} runs={runs} close={() => setPacking(false)} />}
      {packing && pack.is === 'lost' && <p class="ck-bad">{words.notFetched}</p>}
      <RunHistory
        of={data.id}
        heading={page ? 'h2' : 'h4'}
        list={list}
        opened={opened.id}
        open={(run) => openKept(run, true)}
        repeat={({ record }) => setOpened({ ...present, id: store.newId(), asked: true, empty: () => repeat(data, today(), record.payload) })}
        archive={keepArchived}
        remove={async (run) => {
          const answer = await remove(run);
          if (answer.answer === 'saved' && run.record.id === opened.id) startBlank(false);
          return answer;
        }}
        restore={restore}
      />
    </>
  );
}

/** A month of blanks makes sense where a month has several runs. */
function hasPack({ rhythm }: ChecklistData): boolean {
  if (!rhythm || rhythm.every === 'event') return false;
  return rhythm.every === 'day' || rhythm.every === 'week' || (rhythm.every === 'span' && (rhythm.unit === 'day' || rhythm.unit === 'week') && (rhythm.unit === 'week' ? 7 : 1) * rhythm.length <= 15);
}

import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { toLocalDate } from '../../lib/clock.ts';
import { openStore } from '../../storage/store.ts';
import { begin, repeat } from './actions.ts';
import type { ChecklistData } from './data.ts';
import { OpenRun, type Opened } from './OpenRun.tsx';
import { RunHistory } from './RunHistory.tsx';
import type { ChecklistState } from './state.ts';
import { type Run, useRuns } from './use-runs.ts';

interface Props {
  data: ChecklistData;
  /** On a page of its own, where its sections are the page's sections. */
  page?: boolean;
}

const today = () => toLocalDate(Date.now());

/** A checklist as it is worked with: one run open, the others in the history. Until the browser takes over it is the blank form. */
export default function ChecklistIsland({ data, page = false }: Props) {
  const store = useMemo(() => openStore(), []);
  const { list, remove, restore } = useRuns(store, data);
  const [opened, setOpened] = useState<Opened>({ id: '', data, definition: 'present', resumed: false, asked: false, empty: () => begin(data, '') });
  const runs = list.is === 'ready' ? list.runs : [];

  const start = useCallback(
    (empty: () => ChecklistState) => setOpened({ id: store.newId(), data, definition: 'present', resumed: false, empty }),
    [store, data],
  );
  const startBlank = () => start(() => begin(data, today(), runs.at(-1)?.record.payload));
  const open = ({ record, ...run }: Run, resumed = false) => setOpened({ ...run, id: record.id, resumed, empty: () => record.payload });

  // Once: what was begun and not completed is taken up again.
  useEffect(() => {
    if (opened.id !== '' || list.is === 'loading') return;
    const draft = runs.findLast(({ record }) => !record.payload.completed);
    if (draft) open(draft, true);
    else startBlank();
  }, [list]);

  return (
    <>
      <OpenRun key={opened.id} store={store} opened={opened} page={page} startBlank={startBlank} />
      <RunHistory
        of={data.id}
        list={list}
        opened={opened.id}
        open={open}
        repeat={({ record }) => start(() => repeat(data, today(), record.payload))}
        remove={async (run) => {
          const answer = await remove(run);
          if (answer.answer === 'saved' && run.record.id === opened.id) startBlank();
          return answer;
        }}
        restore={restore}
      />
    </>
  );
}

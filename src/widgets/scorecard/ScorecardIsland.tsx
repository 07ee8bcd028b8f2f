import { useMemo, useState } from 'preact/hooks';
import { toLocalDate } from '../../lib/clock.ts';
import { openStore } from '../../storage/store.ts';
import { useKept } from '../../ui/use-kept.ts';
import { begin, sheetId } from './actions.ts';
import type { ScorecardData } from './data.ts';
import { type Opened, OpenSheet } from './OpenSheet.tsx';
import { SheetList } from './SheetList.tsx';
import { sortSheets } from './sheet.ts';
import { SheetPicker } from './SheetPicker.tsx';
import { readDefinition, scorecardKind } from './stored.ts';
import workStyle from './work.css?url';

interface Props {
  data: ScorecardData;
  /** On a page of its own, where its groups are the page's sections. */
  page?: boolean;
}

/**
 * A scorecard as it is worked with: one sheet open, the others in the list. Nothing is opened unasked, because a sheet is
 * about a person and the next reader may be another one. Until a sheet is open, and without the browser, it is the blank form.
 */
export default function ScorecardIsland({ data, page = false }: Props) {
  const store = useMemo(() => openStore(), []);
  const { list, remove, restore } = useKept(store, scorecardKind, data, readDefinition);
  const blank: Opened = { data, definition: 'present', id: '', empty: () => begin('', '') };
  const [opened, setOpened] = useState(blank);
  // Not while the page is built: its month would be that of the build.
  const latest = list.is === 'loading' ? '' : toLocalDate(Date.now()).slice(0, 7);
  const sheets = list.is === 'ready' ? sortSheets(list.kept) : [];

  const open = (person: string, month: string) => {
    const id = sheetId(data.id, person, month);
    const kept = sheets.find(({ record }) => record.id === id);
    setOpened({ data: kept?.data ?? data, definition: kept?.definition ?? 'present', id, empty: () => begin(person, month) });
  };

  return (
    <>
      {list.is !== 'loading' && <link rel="stylesheet" href={workStyle} />}
      <SheetPicker
        ready={list.is !== 'loading'}
        month={sheets[0]?.record.payload.month ?? latest}
        latest={latest}
        kept={sheets.length}
        listId={`${data.id}-sheets`}
        open={open}
      />
      <OpenSheet key={opened.id} store={store} opened={opened} page={page} />
      <SheetList
        of={data.id}
        heading={page ? 'h2' : 'h4'}
        list={list}
        opened={opened.id}
        open={({ record: { payload } }) => open(payload.person, payload.month)}
        remove={async (sheet) => {
          const answer = await remove(sheet);
          if (answer.answer === 'saved' && sheet.record.id === opened.id) setOpened(blank);
          return answer;
        }}
        restore={restore}
      />
    </>
  );
}

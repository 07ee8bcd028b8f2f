import { useMemo } from 'preact/hooks';
import { toLocalDate } from '../../lib/clock.ts';
import type { Store } from '../../storage/envelope.ts';
import { useKept } from '../../ui/use-kept.ts';
import { begin, sheetId } from './actions.ts';
import { blankSheet } from './BlankSheet.tsx';
import type { ScorecardData } from './data.ts';
import { type Opened, OpenSheet } from './OpenSheet.tsx';
import { SheetList } from './SheetList.tsx';
import { SheetPicker } from './SheetPicker.tsx';
import { sortSheets } from './sheet.ts';
import { readDefinition, scorecardKind } from './stored.ts';
import workStyle from './work.css?url';

interface Props {
  store: Store;
  data: ScorecardData;
  /** Null for none. */
  opened: Opened | null;
  show(opened: Opened | null): void;
}

/**
 * The sheets of an unlocked scorecard: one open, the others in the list. Nothing is opened unasked, because a sheet is about a
 * person and the next reader may be another one.
 */
export function Sheets({ store, data, opened: chosen, show }: Props) {
  const opened = useMemo(() => chosen ?? blankSheet(data), [chosen, data]);
  const { list, remove, restore } = useKept(store, scorecardKind, data, readDefinition);
  const latest = toLocalDate(Date.now()).slice(0, data.period === 'year' ? 4 : 7);
  const sheets = list.is === 'ready' ? sortSheets(list.kept) : [];

  const open = (person: string, month: string) => {
    const id = sheetId(data.id, person, month);
    const kept = sheets.find(({ record }) => record.id === id);
    show({ data: kept?.data ?? data, definition: kept?.definition ?? 'present', id, empty: () => begin(person, month) });
  };

  return (
    <>
      <link rel="stylesheet" href={workStyle} />
      <SheetPicker
        ready={list.is !== 'loading'}
        period={data.period}
        month={sheets[0]?.record.payload.month ?? latest}
        latest={latest}
        kept={sheets.length}
        listId={`${data.id}-sheets`}
        open={open}
      />
      <OpenSheet key={opened.id} store={store} opened={opened} page />
      <SheetList
        of={data.id}
        heading="h2"
        list={list}
        opened={opened.id}
        open={({ record: { payload } }) => open(payload.person, payload.month)}
        remove={async (sheet) => {
          const answer = await remove(sheet);
          if (answer.answer === 'saved' && sheet.record.id === opened.id) show(null);
          return answer;
        }}
        restore={restore}
      />
    </>
  );
}

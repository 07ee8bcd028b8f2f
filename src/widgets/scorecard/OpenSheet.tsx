import { useEffect, useRef, useState } from 'preact/hooks';
import { toLocalDateTime } from '../../lib/clock.ts';
import type { Store } from '../../storage/envelope.ts';
import { setUsualPrint } from '../../ui/print.ts';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { scorecard as words } from '../../ui/text/zh-Hans/scorecard.ts';
import { giveTable, type TableFormat } from '../../ui/give-table.ts';
import { scorecardSheet as sheetWords } from '../../ui/text/zh-Hans/scorecard-sheet.ts';
import { useGiving } from '../../ui/use-giving.tsx';
import { useRecord } from '../../ui/use-record.ts';
import { Adjustments } from './Adjustments.tsx';
import { bindActions } from './bind-actions.ts';
import { Completion } from './Completion.tsx';
import type { ScorecardData } from './data.ts';
import { focusRow } from './focus-row.ts';
import { GroupSheet } from './GroupSheet.tsx';
import { indicatorsOf, type ScorecardSummary, summarise } from './model.ts';
import { Outcome } from './Outcome.tsx';
import { PrintedEnd, PrintedHead } from './Printed.tsx';
import { saySheet } from './rows.ts';
import { SheetBar } from './SheetBar.tsx';
import { SheetNotice } from './SheetNotice.tsx';
import { SheetTools } from './SheetTools.tsx';
import { toTable } from './sheet-table.ts';
import type { ScorecardState } from './state.ts';
import { scorecardKind } from './stored.ts';
import { Texts } from './Texts.tsx';
import type { Sheet } from './sheet.ts';
import { VetoList } from './VetoList.tsx';

/** The sheet that is open. An empty id stands for none yet: the blank form, not to be filled in. */
export interface Opened {
  id: string;
  /** The scorecard it is filled under. */
  data: ScorecardData;
  definition: Sheet['definition'];
  empty: () => ScorecardState;
}

interface Props {
  store: Store;
  opened: Opened;
  page: boolean;
  /** Nothing can be chosen yet: the form is there to be read and printed. */
  locked?: boolean;
}

export function OpenSheet({ store, opened, page, locked = false }: Props) {
  const { id, data, empty } = opened;
  const record = useRecord(store, scorecardKind, { of: data.id, definition: { fingerprint: data.fingerprint, data }, id, empty });
  const [tried, setTried] = useState(false);
  const { give, box } = useGiving();
  const sheet = useRef<HTMLDivElement>(null);
  const { payload: state, phase } = record;
  const { completed, month } = state;
  const summary = summarise(data, state);
  const actions = bindActions(data, { change: record.change, now: () => toLocalDateTime(Date.now()), newId: store.newId });
  const started = isStarted(summary, state);
  const closed = completed !== undefined || phase === 'read-only';
  const heading = page ? 'h2' : 'h4';

  useEffect(() => {
    if (id !== '') sheet.current?.focus();
  }, []);
  useEffect(() => {
    if (page) setUsualPrint(started ? 'result' : 'blank');
  }, [page, started]);

  // The browser remembers the names of files, and everybody sees them: nobody's name or staff number in it.
  const file = [data.title, month].filter(Boolean).join('-');
  const giveSheet = (format: TableFormat) => void giveTable(give, file, format, toTable(data, state, summary), data.title);
  const jump = (indicator: string) => focusRow(data.id, indicator);
  const row = { summary, state, actions, page, closed, tried, open: id !== '' };
  const places = data.groups.map((_, n) => 1 + indicatorsOf({ ...data, groups: data.groups.slice(0, n) }).length);

  return (
    <div class="sc-sheet" ref={sheet} tabIndex={-1}>
      <SheetNotice opened={opened} state={state} heading={heading} />
      {!locked && <SheetTools page={page} started={started} giveSheet={giveSheet} />}
      {id === '' && !locked && (
        <p class="sc-hint" data-noprint data-needs-js>
          {words.choosePair}
        </p>
      )}
      {box}
      {page && <PrintedHead data={data} state={state} />}
      <fieldset disabled={id === '' || phase === 'loading'}>
        {id !== '' && (
          <SheetBar summary={summary} completed={completed !== undefined}>
            <StatusLine
              {...record}
              onExport={() => giveSheet('csv')}
              onExportAside={(bytes) => give(file, 'json', bytes)}
              describe={(theirs) => <p>{saySheet(data, theirs, words)}</p>}
            />
          </SheetBar>
        )}
        {id !== '' && <p class="sc-note" data-noprint>{sheetWords.columnsHint(data.assessor)}</p>}
        {id !== '' && (
          <label class="field sc-who" data-noprint>
            <span>{words.fill.name}</span>
            <input type="text" autocomplete="off" maxLength={40} value={state.name} readOnly={closed} onInput={(event) => actions.write('name', event.currentTarget.value)} />
          </label>
        )}
        {data.groups.map((group, n) => (
          <GroupSheet
            key={group.id}
            of={data.id}
            group={group}
            ordinal={n + 1}
            first={places[n]!}
            {...row}
          />
        ))}
        <Adjustments data={data} ordinal={data.groups.length + 1} {...row} />
        <VetoList data={data} state={state} veto={actions.veto} closed={closed} ordinal={data.groups.length + (data.adjustments.length > 0 ? 2 : 1)} heading={heading} />
        <Outcome data={data} state={state} summary={summary} completed={completed !== undefined} started={started} />
        <Texts state={state} write={actions.write} open={id !== ''} closed={closed} page={page} />
        {id !== '' && phase !== 'read-only' && (
          <Completion
            data={data}
            summary={summary}
            completed={completed !== undefined}
            tried={tried}
            tryComplete={() => {
              setTried(true);
              actions.complete();
            }}
            reopen={(reason) => {
              setTried(false);
              actions.reopen(reason);
            }}
            jump={jump}
          />
        )}
      </fieldset>
      {completed && <SheetTools page={page} started={started} giveSheet={giveSheet} />}
      {page && <PrintedEnd summary={summary} completed={completed !== undefined} />}
    </div>
  );
}

/** Something has been entered, be it by whom it may. */
function isStarted({ lines, missing, vetoed }: ScorecardSummary, { self, events, comment, plan }: ScorecardState): boolean {
  return missing.length < lines.length || vetoed.length > 0 || Object.keys(self).length > 0 || events.length > 0 || comment !== '' || plan !== '';
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { toLocalDateTime } from '../../lib/clock.ts';
import { toCsv } from '../../lib/csv.ts';
import type { Store } from '../../storage/envelope.ts';
import { setUsualPrint } from '../../ui/print.ts';
import { StatusLine } from '../../ui/StatusLine.tsx';
import { checklist as words } from '../../ui/text/zh-Hans/checklist.ts';
import { useGiving } from '../../ui/use-giving.tsx';
import { useRecord } from '../../ui/use-record.ts';
import { bindActions } from './bind-actions.ts';
import { Completion } from './Completion.tsx';
import type { ChecklistData } from './data.ts';
import { focusGap, nextGap } from './focus-gap.ts';
import { type Gap, itemsOf, summarise } from './model.ts';
import { Outcome } from './Outcome.tsx';
import { PrintedEnd } from './PrintedEnd.tsx';
import { ProgressBar } from './ProgressBar.tsx';
import { RunHeader } from './RunHeader.tsx';
import { RunNotice } from './RunNotice.tsx';
import { RunTools } from './RunTools.tsx';
import { nameRun, sayRun, toRows } from './rows.ts';
import { SectionSheet } from './SectionSheet.tsx';
import type { ChecklistState } from './state.ts';
import { checklistKind } from './stored.ts';
import type { Run } from './run.ts';

/** The run that is open. An empty id stands for none yet: the blank form, not to be filled in. */
export interface Opened {
  id: string;
  /** The checklist it is filled under. */
  data: ChecklistData;
  definition: Run['definition'];
  /** It was begun before, and taken up again without being asked for. */
  resumed: boolean;
  /** The person asked for it, so the focus goes there. */
  asked: boolean;
  empty: () => ChecklistState;
}

interface Props {
  store: Store;
  opened: Opened;
  page: boolean;
  /** How many runs are kept. */
  kept: number;
  startBlank(): void;
}

export function OpenRun({ store, opened, page, kept, startBlank }: Props) {
  const { id, data, empty } = opened;
  const record = useRecord(store, checklistKind, { of: data.id, definition: { fingerprint: data.fingerprint, data }, id, empty });
  const [tried, setTried] = useState(false);
  const { give, box } = useGiving();
  const sheet = useRef<HTMLDivElement>(null);
  const outcome = useRef<HTMLDivElement>(null);
  /** The row that the person was in last: the next gap is counted from there. */
  const lastRow = useRef('');

  const { payload: state, status } = record;
  const { completed } = state;
  const summary = summarise(data, state);
  const actions = bindActions(data, record.change, () => toLocalDateTime(Date.now()));
  const started = Object.keys(state.answers).length > 0;

  useEffect(() => {
    if (!opened.asked) return;
    sheet.current?.focus({ preventScroll: true });
    sheet.current?.scrollIntoView();
  }, []);
  useEffect(() => {
    if (tried && completed) outcome.current?.focus();
  }, [completed]);
  useEffect(() => {
    if (page) setUsualPrint(started ? 'result' : 'blank');
  }, [page, started]);
  // A blank form that was left open overnight becomes one of today.
  useEffect(() => {
    const renew = () => status.is === 'untouched' && record.retry();
    addEventListener('focus', renew);
    return () => removeEventListener('focus', renew);
  }, [record.retry, status.is]);

  const jump = (gaps: Gap[]) => {
    const next = nextGap(data, gaps, lastRow.current);
    if (sheet.current && next) focusGap(sheet.current, data, next);
  };
  const file = [data.title, state.head.date, state.head.shift].filter(Boolean).join('-');
  const giveTable = () => give(file, 'csv', toCsv(toRows(data, state, words).table));
  const places = data.sections.map((_, n) => 1 + itemsOf({ ...data, sections: data.sections.slice(0, n) }).length);
  const readOnly = record.phase === 'read-only';

  return (
    <div
      class="ck-run"
      ref={sheet}
      tabIndex={-1}
      role="group"
      aria-label={words.name(...nameRun(state, words))}
      onFocusCapture={({ target }) => {
        const row = (target as Element).closest('.ck-item')?.id;
        if (row) lastRow.current = row;
      }}
    >
      <p class="ck-rule num">{words.rule(itemsOf(data).reduce((sum, { points }) => sum + points, 0), data.pass)}</p>
      <RunTools page={page} started={started} giveTable={giveTable} startBlank={startBlank} />
      {box}
      <RunNotice opened={opened} state={state} />
      {kept > 0 && !started && (
        <p class="ck-note" data-noprint>
          <a href={`#${data.id}-runs`}>{words.toRuns(kept)}</a>
        </p>
      )}
      <fieldset disabled={id === '' || record.phase === 'loading'}>
        <RunHeader data={data} page={page} state={state} actions={actions} readOnly={readOnly} errors={tried ? summary.gaps.flatMap((gap) => (gap.in === 'head' ? [gap.field] : [])) : []} />
        <ProgressBar summary={summary} completed={completed !== undefined} jump={jump}>
          <StatusLine
            {...record}
            onExport={giveTable}
            onExportAside={(bytes) => give(file, 'json', bytes)}
            describe={(theirs) => <p>{sayRun(data, theirs, words)}</p>}
          />
        </ProgressBar>
        {data.sections.map((section, n) => (
          <SectionSheet
            key={section.id}
            of={data.id}
            section={section}
            ordinal={n + 1}
            first={places[n]!}
            summary={summary.sections[n]!}
            state={state}
            actions={actions}
            readOnly={readOnly}
            tried={tried}
            heading={page ? 'h2' : 'h4'}
          />
        ))}
      </fieldset>
      <div role="status" ref={outcome} tabIndex={-1}>
        {(completed || (started && summary.counts.open === 0)) && <Outcome data={data} summary={summary} completed={completed !== undefined} />}
      </div>
      {completed && (
        <div class="ck-next">
          <RunTools page={page} started={started} giveTable={giveTable} startBlank={startBlank} />
        </div>
      )}
      {!completed && !readOnly && (
        <Completion
          data={data}
          summary={summary}
          tried={tried}
          tryComplete={() => {
            setTried(true);
            actions.complete();
          }}
          jump={jump}
        />
      )}
      {page && <PrintedEnd data={data} state={state} summary={summary} />}
    </div>
  );
}

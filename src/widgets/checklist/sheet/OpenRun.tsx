import { useEffect, useRef, useState } from 'preact/hooks';
import { toLocalDateTime } from '../../../lib/clock.ts';
import { watchCurrentProfile } from '../../../reader/current-profile.ts';
import type { Store } from '../../../storage/envelope.ts';
import type { TableFormat } from '../../../ui/give-table.ts';
import { setUsualPrint } from '../../../ui/print.ts';
import { StatusLine } from '../../../ui/StatusLine.tsx';
import { checklist as words } from '../../../ui/text/zh-Hans/checklist.ts';
import { useGiving } from '../../../ui/use-giving.tsx';
import { useRecord } from '../../../ui/use-record.ts';
import { bindActions } from '../bind-actions.ts';
import { rolesOf } from '../by-role.ts';
import type { ChecklistData } from '../data.ts';
import { type Gap, summarise } from '../model.ts';
import { PrintedEnd } from '../paper/PrintedEnd.tsx';
import { placesOf } from '../places.ts';
import { nameRun, sayRun } from '../rows.ts';
import type { Run } from '../run.ts';
import type { ChecklistState } from '../state.ts';
import { checklistKind } from '../stored.ts';
import { Completion } from './Completion.tsx';
import { focusGap, nextGap } from './focus-gap.ts';
import { Outcome } from './Outcome.tsx';
import { ProgressBar } from './ProgressBar.tsx';
import { RoleFilter } from './RoleFilter.tsx';
import { RunNotice } from './RunNotice.tsx';
import { MarkingRule, RunSheet } from './RunSheet.tsx';
import { RunTools } from './RunTools.tsx';
import { usePart } from '../../../ui/use-part.ts';

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
  openPack?: (() => void) | undefined;
}

const loadSlips = () => import('../paper/Slips.tsx').then(({ Slips }) => Slips);

export function OpenRun({ store, opened, page, kept, startBlank, openPack }: Props) {
  const { id, data, empty } = opened;
  const record = useRecord(store, checklistKind, { of: data.id, definition: { fingerprint: data.fingerprint, data }, id, empty });
  const [tried, setTried] = useState(false);
  const [role, setRole] = useState('');
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
  const readOnly = record.phase === 'read-only';

  const slips = usePart(loadSlips, page && summary.counts.no > 0);

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
  // A blank form that was left open overnight becomes one of today, and of whoever works here now.
  useEffect(() => {
    const renew = () => status.is === 'untouched' && record.retry();
    const unwatch = watchCurrentProfile(renew);
    addEventListener('focus', renew);
    return () => {
      unwatch();
      removeEventListener('focus', renew);
    };
  }, [record.retry, status.is]);

  /** What is missing among the items in sight comes first; where nothing is, all are shown. */
  const jump = (gaps: Gap[]) => {
    const others = new Set(placesOf(data, state).flatMap(({ key, item }) => (role && !item.who?.includes(role) ? [key] : [])));
    const inSight = gaps.filter((gap) => gap.in !== 'item' || !others.has(gap.place));
    const next = nextGap(data, state, inSight.length > 0 ? inSight : gaps, lastRow.current);
    const go = () => sheet.current && next && focusGap(sheet.current, data, state, next);
    if (inSight.length > 0 || gaps.length === 0) return void go();
    setRole('');
    // Once the rows have come into sight.
    setTimeout(go, 50);
  };
  const file = [data.title, state.head.date, nameRun(state, words)[1]].filter(Boolean).join('-');
  /** Where what writes tables cannot be fetched, what was entered is given as it is kept. */
  const giveRun = (format: TableFormat) =>
    void import('../give-runs.ts').then(
      ({ giveRuns }) => giveRuns(give, file, format, [{ data, state }]),
      () => give(file, 'json', JSON.stringify(state)),
    );
  const tools = <RunTools page={page} started={started} give={giveRun} startBlank={startBlank} openPack={openPack} />;

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
      <MarkingRule data={data} />
      {tools}
      {box}
      <RunNotice opened={opened} state={state} />
      {kept > 0 && !started && (
        <p class="ck-note" data-noprint>
          <a href={`#${data.id}-runs`}>{words.toRuns(kept)}</a>
        </p>
      )}
      <fieldset disabled={id === '' || record.phase === 'loading'}>
        <RunSheet of={data.id} data={data} summary={summary} page={page} role={role} state={state} actions={actions} readOnly={readOnly} tried={tried}>
          <ProgressBar summary={summary} completed={completed !== undefined} jump={jump}>
            <StatusLine
              {...record}
              onExport={() => giveRun('csv')}
              onExportAside={(bytes) => give(file, 'json', bytes)}
              describe={(theirs) => <p>{sayRun(data, theirs, words)}</p>}
            />
          </ProgressBar>
          <RoleFilter roles={rolesOf(data)} role={role} choose={setRole} />
        </RunSheet>
      </fieldset>
      <div role="status" ref={outcome} tabIndex={-1}>
        {(completed || (started && summary.counts.open === 0)) && <Outcome data={data} state={state} summary={summary} />}
      </div>
      {completed && <div class="ck-next">{tools}</div>}
      {!completed && !readOnly && (
        <Completion
          data={data}
          state={state}
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
      {page && slips.is === 'here' && <slips.Component data={data} state={state} />}
    </div>
  );
}

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { toLocalDate, toLocalDateTime } from '../../../lib/clock.ts';
import type { Table } from '../../../lib/table.ts';
import { openStore } from '../../../storage/store.ts';
import { giveTable } from '../../../ui/give-table.ts';
import { setUsualPrint } from '../../../ui/print.ts';
import { round as words } from '../../../ui/text/zh-Hans/checklist-round.ts';
import { checklist } from '../../../ui/text/zh-Hans/checklist.ts';
import { useGiving } from '../../../ui/use-giving.tsx';
import { nameRun } from '../rows.ts';
import type { ListedChecklist } from '../round/listed.ts';
import { useAllRuns } from '../round/use-runs.ts';
import type { Run } from '../run.ts';
import { ActionEntry } from './ActionEntry.tsx';
import { type RecheckInput, recheck } from './recheck.ts';
import { saveRecheck } from './save-recheck.ts';
import { listToMend, type ToMend } from './to-mend.ts';

interface Props {
  data: ListedChecklist[];
}

/** A failure with the run that found it. */
export interface Action extends ToMend {
  run: Run;
  id: string;
}

/** Everything that has to be mended, over all checklists: the longest overdue first. A re-check is written back to its run. */
export default function ActionsIsland({ data }: Props) {
  const store = useMemo(() => openStore(), []);
  const ids = useMemo(() => data.map(({ id }) => id), [data]);
  const all = useAllRuns(store, ids);
  const [today, setToday] = useState('');
  const [owner, setOwner] = useState('');
  const [said, setSaid] = useState('');
  const title = useRef<HTMLHeadingElement>(null);
  const { give, box } = useGiving();

  useEffect(() => {
    const renew = () => setToday(toLocalDate(Date.now()));
    renew();
    setUsualPrint('result');
    addEventListener('focus', renew);
    return () => removeEventListener('focus', renew);
  }, []);

  if (today === '' || all.is === 'loading') return null;
  if (all.is === 'unavailable') return <p class="ck-bad">{checklist.unavailable[all.why]}</p>;

  const actions = [...all.runs.values()].flat().flatMap((run) => listToMend(run.data, run.record.payload, today).map((one): Action => ({ ...one, run, id: `${run.record.id}/${one.place.key}` })));
  const owners = [...new Set(actions.filter(({ closed }) => !closed).map((action) => action.owner.trim()))].filter(Boolean).sort();
  const chosen = actions.filter((action) => owner === '' || action.owner.trim() === owner);
  const open = chosen.filter(({ closed }) => !closed).sort((a, b) => (a.due || '9').localeCompare(b.due || '9'));
  const closed = chosen.filter((action) => action.closed).sort((a, b) => b.rechecks.at(-1)!.date.localeCompare(a.rechecks.at(-1)!.date));
  const overdue = open.filter((action) => action.overdue > 0).length;

  const write = async (action: Action, input: RecheckInput) => {
    const { run, place } = action;
    const isSaved = await saveRecheck(store, run, (state) => recheck(run.data, state, place.key, input, toLocalDateTime(Date.now())));
    setSaid(isSaved ? words.saved : words.refused);
    if (isSaved) title.current?.focus();
    return isSaved;
  };

  return (
    <div class="mend">
      <h2 ref={title} tabIndex={-1}>
        {open.length === 0 ? words.noOpen : overdue > 0 ? words.openOverdue(open.length, overdue) : words.open(open.length)}
      </h2>
      <p role="status" data-noprint>
        {said}
      </p>
      <div class="ck-acts" data-noprint>
        {owners.length > 1 && (
          <label class="field">
            <span>{words.sayOwner}</span>
            <select value={owner} onChange={(event) => setOwner(event.currentTarget.value)}>
              <option value="">{words.everyone}</option>
              {owners.map((name) => (
                <option key={name}>{name}</option>
              ))}
            </select>
          </label>
        )}
        {actions.length > 0 &&
          (['csv', 'xlsx'] as const).map((format) => (
            <button key={format} type="button" class="btn" onClick={() => void giveTable(give, [words.file, today].join('-'), format, toTable([...open, ...closed]), words.file)}>
              {format === 'csv' ? words.exportCsv : words.exportXlsx}
            </button>
          ))}
      </div>
      {box}
      <ul>
        {open.map((action) => (
          <ActionEntry key={action.id} action={action} today={today} write={(input) => write(action, input)} />
        ))}
      </ul>
      {closed.length > 0 && (
        <details data-noprint>
          <summary>{words.closed(closed.length)}</summary>
          <ul>
            {closed.map((action) => (
              <ActionEntry key={action.id} action={action} today={today} write={(input) => write(action, input)} />
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

function toTable(actions: readonly Action[]): Table {
  const { columns } = words;
  return {
    columns: [
      { title: columns.list, width: 18 },
      { title: columns.run, width: 22 },
      { title: columns.item, width: 44 },
      { title: columns.problem, width: 30 },
      { title: columns.owner, width: 10 },
      { title: columns.due, width: 12, type: 'date' },
      { title: columns.overdue, width: 9, type: 'number' },
      { title: columns.state, width: 9 },
      { title: columns.result, width: 30 },
      { title: columns.by, width: 10 },
      { title: columns.date, width: 12, type: 'date' },
    ],
    rows: actions.map(({ run, place, problem, owner, due, overdue, closed, rechecks }) => {
      const last = rechecks.at(-1);
      const name = checklist.name(...nameRun(run.record.payload, checklist));
      return [run.data.title, name, place.item.text, problem, owner, due, String(overdue), closed ? words.mended : words.notMended, last?.result ?? '', last?.by ?? '', last?.date ?? ''];
    }),
  };
}

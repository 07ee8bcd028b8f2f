import { useEffect, useRef, useState } from 'preact/hooks';
import { toLocalDate } from '../../../lib/clock.ts';
import { printAs } from '../../../ui/print.ts';
import { pack as words } from '../../../ui/text/zh-Hans/checklist-pack.ts';
import { checklist } from '../../../ui/text/zh-Hans/checklist.ts';
import { begin } from '../actions.ts';
import { noActions } from '../bind-actions.ts';
import type { ChecklistData } from '../data.ts';
import { knownOf } from '../known.ts';
import { summarise } from '../model.ts';
import { daysOfMonth } from '../round/due.ts';
import type { Run } from '../run.ts';
import { MarkingRule, RunSheet } from '../sheet/RunSheet.tsx';
import { CopyOf } from './CopyOf.tsx';
import { PrintedEnd } from './PrintedEnd.tsx';

interface Props {
  data: ChecklistData;
  runs: readonly Run[];
  close(): void;
}

/** A month of blank sheets with their days filled in, for one print. They are made when they are asked for, and never shown on screen. */
export function MonthPack({ data, runs, close }: Props) {
  const [month, setMonth] = useState(() => toLocalDate(Date.now()).slice(0, 7));
  const [printing, setPrinting] = useState(false);
  const [said, setSaid] = useState('');
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const runDays = runs.flatMap(({ record }) => (record.payload.completed ? [record.payload.head.date] : []));
  const days = data.rhythm && /^\d{4}-\d{2}$/.test(month) ? daysOfMonth(data.rhythm, runDays, month) : [];

  // Once the sheets are drawn.
  useEffect(() => {
    if (!printing) return;
    if (printAs('pack', () => setPrinting(false))) return;
    setSaid(checklist.cannotPrint);
    setPrinting(false);
  }, [printing]);

  return (
    <>
      <div class="ck-fix" ref={box} role="group" aria-label={checklist.printPack} data-noprint>
        <label class="field">
          <span>{words.month}</span>
          <input type="month" name="month" value={month} onInput={(event) => setMonth(event.currentTarget.value)} />
        </label>
        <p role="status">{said || words.count(days.length)}</p>
        <p class="ck-acts">
          <button type="button" class="btn btn--p" disabled={days.length === 0} onClick={() => setPrinting(true)}>
            {words.print(days.length)}
          </button>
          <button type="button" class="btn" onClick={close}>
            {checklist.cancel}
          </button>
        </p>
      </div>
      {printing && (
        <div class="pr ck-pack">
          {days.map((day, n) => (
            <Blank key={`${day}-${n}`} data={data} day={day} of={`${data.id}-p${n}`} />
          ))}
        </div>
      )}
    </>
  );
}

/** One blank sheet, between copies of the title and the foot that the page prints. */
function Blank({ data, day, of }: { data: ChecklistData; day: string; of: string }) {
  const state = begin(data, day, { hall: knownOf(undefined).hall ?? '' });
  const summary = summarise(data, state);
  return (
    <section class="ck-pack__sheet">
      <CopyOf selector=".ck-top" />
      <MarkingRule data={data} />
      <RunSheet of={of} data={data} summary={summary} page dated state={state} actions={noActions} readOnly={false} tried={false} />
      <PrintedEnd data={data} state={state} summary={summary} />
      <CopyOf selector=".qr" />
    </section>
  );
}

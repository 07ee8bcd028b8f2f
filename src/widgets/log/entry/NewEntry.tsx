import { useEffect, useRef, useState } from 'preact/hooks';
import { StatusLine } from '../../../ui/StatusLine.tsx';
import { entry as entryWords } from '../../../ui/text/zh-Hans/log-entry.ts';
import { log as words } from '../../../ui/text/zh-Hans/log.ts';
import type { UsedRecord } from '../../../ui/use-record.ts';
import { fillDraft, registrationGaps } from '../actions.ts';
import { isBlank } from '../blank.ts';
import type { LogData } from '../data.ts';
import type { Heading as Level } from '../heading.ts';
import { isWritten } from '../fields/table.ts';
import { controlId, EntryFields, focusControl } from './EntryFields.tsx';
import { NameControl } from './NameControl.tsx';
import { dayOf } from '../model.ts';
import { sayDraft, sayMonth } from '../say.ts';
import { sayGaps } from '../say-gap.ts';
import { sayTime } from '../fields/time.ts';
import type { LogDraft } from '../state.ts';
import { readClock } from '../use-now.ts';

interface Props {
  data: LogData;
  record: UsedRecord<LogDraft>;
  heading: Level;
  names: string;
  /** When the newest entry was registered: this machine's clock should not lie before it. */
  latest: string;
  /** It was begun before this page was opened. */
  resumed: boolean;
  /** Why the last try to register was not saved. */
  failure: string;
  busy: boolean;
  /** Months that are closed. */
  closed: ReadonlySet<string>;
  register(): void;
  discard(): void;
  fold(): void;
  exportDraft(text: string): void;
}

/** The entry that is being written, saved at every change; it gets its number when it is registered. */
export function NewEntry({ data, record, heading: Heading, names, latest, resumed, failure, busy, closed, register, discard, fold, exportDraft }: Props) {
  /** The entry whose gaps are to be shown by now; the next one starts clean. */
  const [tried, setTried] = useState('');
  const form = useRef<HTMLDivElement>(null);
  const draft = record.payload;
  const id = `lg-${data.id}-new`;
  const gaps = tried === draft.entry ? registrationGaps(data, draft, readClock()) : { by: false, fields: [] };
  const month = dayOf(data, draft.values, readClock()).slice(0, 7);
  const problems = [...sayGaps(data, gaps.fields, entryWords), ...(gaps.by ? [entryWords.lacksBy] : [])];
  const later = data.fields.filter((field) => !field.required && isWritten(field));
  const repeated = data.fields.filter(({ kind }) => kind === 'entries').map(({ label }) => label);
  const laterOpen = later.some(({ id }) => draft.values[id] || gaps.fields.some(({ field }) => field === id));
  const change = (field: string, value: string) => record.change((now) => fillDraft(now, field, value));

  const focusFirst = () => form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  useEffect(() => {
    if (!resumed) focusFirst();
  }, []);

  const tryRegister = () => {
    const { by, fields } = registrationGaps(data, draft, readClock());
    setTried(draft.entry);
    if (fields.length === 0 && !by) return register();
    const first = fields[0] ? controlId(id, fields[0].field) : `${id}-by`;
    // After the part that may be folded has been opened.
    setTimeout(() => focusControl(first));
  };

  const tryDiscard = () => {
    if (!confirm(entryWords.discardAsk)) return;
    setTried('');
    discard();
    focusFirst();
  };

  return (
    <div class="lg-form" ref={form} role="group" aria-labelledby={`${id}-t`} data-noprint>
      <Heading id={`${id}-t`}>{entryWords.newEntry}</Heading>
      <p class="lg-note">
        {resumed ? entryWords.resumed : entryWords.draftNote}
        {repeated.length > 0 && entryWords.afterRegistering(repeated.join(words.and))}
      </p>
      {latest > readClock() && <p class="lg-bad">{entryWords.clockBehind(sayTime(readClock()), sayTime(latest))}</p>}
      <EntryFields id={id} data={data} fields={data.fields.filter(({ required }) => required)} values={draft.values} gaps={gaps.fields} names={names} change={change} />
      {later.length > 0 && (
        <details open={laterOpen}>
          <summary>{entryWords.later}</summary>
          <EntryFields id={id} data={data} fields={later} values={draft.values} gaps={gaps.fields} names={names} change={change} />
        </details>
      )}
      <div class="fields lg-by">
        <NameControl
          id={`${id}-by`}
          label={words.registeredBy}
          value={draft.by}
          error={gaps.by ? entryWords.lacksBy : undefined}
          names={names}
          change={(by) => record.change((now) => ({ ...now, by }))}
        />
      </div>
      <div role="status">
        {closed.has(month) && <p class="lg-note">{entryWords.belated(sayMonth(month, words))}</p>}
        {problems.length > 0 && (
          <p class="lg-bad">
            {entryWords.gapCount(gaps.fields.length + Number(gaps.by))}
            {problems.join(words.list)}
          </p>
        )}
        {failure !== '' && <p class="lg-bad">{failure}</p>}
      </div>
      <p class="lg-acts">
        <button type="button" class="btn btn--p" aria-disabled={busy} onClick={tryRegister}>
          {busy ? entryWords.registering : entryWords.register}
        </button>
        <button type="button" class="btn" onClick={fold}>
          {words.fold}
        </button>
        {!isBlank(draft) && (
          <button type="button" class="btn" onClick={tryDiscard}>
            {entryWords.discard}
          </button>
        )}
      </p>
      {(!isBlank(draft) || record.unsaved || record.status.is === 'failed' || record.phase === 'read-only') && (
        <StatusLine
          {...record}
          onExport={() => exportDraft(sayDraft(data, draft, words))}
          onExportAside={exportDraft}
          describe={(theirs) => <p class="lg-theirs">{sayDraft(data, theirs, words)}</p>}
        />
      )}
    </div>
  );
}

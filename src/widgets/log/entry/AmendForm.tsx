import { useEffect, useRef, useState } from 'preact/hooks';
import { readCurrentProfile } from '../../../reader/current-profile.ts';
import { entry as entryWords } from '../../../ui/text/zh-Hans/log-entry.ts';
import { log as words } from '../../../ui/text/zh-Hans/log.ts';
import { type Amendment, amend, amendmentGaps, changedFields } from '../actions.ts';
import type { LogData } from '../data.ts';
import { isWritten } from '../fields/table.ts';
import { sayGaps } from '../say-gap.ts';
import type { LogState } from '../state.ts';
import { readClock } from '../use-now.ts';
import { controlId, EntryFields, focusControl } from './EntryFields.tsx';
import { NameControl } from './NameControl.tsx';

interface Props {
  /** Prefix of the ids on the page. */
  id: string;
  number: string;
  data: LogData;
  state: LogState;
  names: string;
  /** Months that are closed. */
  closed: ReadonlySet<string>;
  /** Answers why it was not saved; empty when it was. */
  save(next: LogState, said: string): Promise<string>;
  close(): void;
}

const nothingMissing = { same: false, by: false, reason: false, fields: [] };

/** Fills in what was left open and corrects what is wrong. Nothing is written before 保存. */
export function AmendForm({ id, number, data, state, names, closed, save, close }: Props) {
  const [edited, setEdited] = useState<Amendment>({ values: {}, by: readCurrentProfile()?.name ?? '', reason: '' });
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState('');
  const form = useRef<HTMLDivElement>(null);
  // Only what was touched here: the rest follows what another tab may save meanwhile.
  const amendment = { ...edited, values: { ...state.values, ...edited.values } };
  const corrects = changedFields(data, state, amendment.values).corrected.length > 0;
  const gaps = tried ? amendmentGaps(data, state, amendment, readClock(), closed) : nothingMissing;
  const lacksBy = corrects ? entryWords.lacksCorrector : entryWords.lacksFiller;
  const problems = [
    ...(gaps.same ? [entryWords.same] : []),
    ...sayGaps(data, gaps.fields, entryWords),
    ...(gaps.reason ? [entryWords.lacksReasonToCorrect] : []),
    ...(gaps.by ? [lacksBy] : []),
  ];

  useEffect(() => {
    const open = data.fields.find((field) => isWritten(field) && !state.values[field.id]);
    if (open) focusControl(controlId(id, open.id));
    else form.current?.querySelector<HTMLElement>('input, textarea, select')?.focus();
  }, []);

  const trySave = async () => {
    const now = readClock();
    const { same, by, reason, fields } = amendmentGaps(data, state, amendment, now, closed);
    setTried(true);
    setFailure('');
    if (same) return;
    if (fields[0]) return focusControl(controlId(id, fields[0].field));
    if (reason) return focusControl(`${id}-why`);
    if (by) return focusControl(`${id}-by`);
    setFailure(await save(amend(data, state, amendment, now, closed), entryWords.amended(number)));
  };

  return (
    <div class="lg-form" ref={form} role="group" aria-label={entryWords.amendOf(number)}>
      <p class="lg-note">{entryWords.amendHint}</p>
      <EntryFields
        id={id}
        data={data}
        fields={data.fields}
        values={amendment.values}
        gaps={gaps.fields}
        names={names}
        change={(field, value) => setEdited((now) => ({ ...now, values: { ...now.values, [field]: value } }))}
      />
      <div class="fields lg-by">
        {corrects && (
          <div>
            <label class={gaps.reason ? 'field field--bad' : 'field'}>
              <span>
                {entryWords.reason}
                <small>{words.required}</small>
              </span>
              <input id={`${id}-why`} type="text" autocomplete="off" maxLength={60} required value={edited.reason} aria-invalid={gaps.reason} onInput={(event) => setEdited({ ...edited, reason: event.currentTarget.value })} />
            </label>
          </div>
        )}
        <NameControl
          id={`${id}-by`}
          label={corrects ? entryWords.correctedBy : entryWords.filledBy}
          value={edited.by}
          error={gaps.by ? lacksBy : undefined}
          names={names}
          change={(by) => setEdited((now) => ({ ...now, by }))}
        />
      </div>
      <p role="status" class="lg-bad">
        {problems.length > 0 ? problems.join(words.list) : failure}
      </p>
      <p class="lg-acts">
        <button type="button" class="btn btn--p" onClick={() => void trySave()}>
          {entryWords.save}
        </button>
        <button type="button" class="btn" onClick={close}>
          {entryWords.cancel}
        </button>
      </p>
    </div>
  );
}

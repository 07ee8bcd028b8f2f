import { useEffect, useRef, useState } from 'preact/hooks';
import { entry as entryWords } from '../../../ui/text/zh-Hans/log-entry.ts';
import { log as words } from '../../../ui/text/zh-Hans/log.ts';
import { readCurrentProfile } from '../../../reader/current-profile.ts';
import { NameControl } from './NameControl.tsx';

export interface ReasonWords {
  /** Names the whole form. */
  title: string;
  hint: string;
  reason: string;
  by: string;
  lacksReason: string;
  lacksBy: string;
  confirm: string;
}

interface Props {
  id: string;
  said: ReasonWords;
  /** Reasons to choose from; without them it is written. */
  reasons?: readonly string[];
  names: string;
  /** Answers why it was not done; empty when it was. */
  run(given: { reason: string; by: string }): Promise<string>;
  close(): void;
}

/** What cannot be undone is done with a reason and a name. */
export function ReasonForm({ id, said, reasons, names, run, close }: Props) {
  const [reason, setReason] = useState('');
  const [by, setBy] = useState(readCurrentProfile()?.name ?? '');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState('');
  const form = useRef<HTMLDivElement>(null);
  const bad = tried && reason.trim() === '';
  const control = {
    id: `${id}-why`,
    value: reason,
    required: true,
    'aria-invalid': bad,
    'aria-describedby': bad ? `${id}-e` : undefined,
    onInput: (event: { currentTarget: { value: string } }) => setReason(event.currentTarget.value),
  };

  useEffect(() => form.current?.querySelector<HTMLElement>('select, input')?.focus(), []);

  const confirm = async () => {
    setTried(true);
    setFailure('');
    if (reason.trim() === '') return document.getElementById(`${id}-why`)?.focus();
    if (by.trim() === '') return document.getElementById(`${id}-by`)?.focus();
    setFailure(await run({ reason, by }));
  };

  return (
    <div class="lg-form" ref={form} role="group" aria-label={said.title}>
      <p class="lg-note">{said.hint}</p>
      <div class="fields">
        <div>
          <label class={bad ? 'field field--bad' : 'field'}>
            <span>
              {said.reason}
              <small>{words.required}</small>
            </span>
            {reasons ? (
              <select {...control}>
                <option value="">{entryWords.choose}</option>
                {reasons.map((each) => (
                  <option key={each}>{each}</option>
                ))}
              </select>
            ) : (
              <input type="text" autocomplete="off" maxLength={60} {...control} />
            )}
          </label>
          {bad && (
            <p class="field__error" id={`${id}-e`}>
              {said.lacksReason}
            </p>
          )}
        </div>
        <NameControl id={`${id}-by`} label={said.by} value={by} error={tried && by.trim() === '' ? said.lacksBy : undefined} names={names} change={setBy} />
      </div>
      <p role="status" class="lg-bad">
        {failure}
      </p>
      <p class="lg-acts">
        <button type="button" class="btn btn--p" onClick={() => void confirm()}>
          {said.confirm}
        </button>
        <button type="button" class="btn" onClick={close}>
          {entryWords.cancel}
        </button>
      </p>
    </div>
  );
}

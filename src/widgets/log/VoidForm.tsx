import { useEffect, useRef, useState } from 'preact/hooks';
import { log as words } from '../../ui/text/zh-Hans/log.ts';
import { voidEntry } from './actions.ts';
import { NameControl } from './NameControl.tsx';
import type { LogState } from './state.ts';
import { readClock } from './use-now.ts';

interface Props {
  id: string;
  number: string;
  reasons: readonly string[];
  state: LogState;
  names: string;
  /** Answers why it was not saved; empty when it was. */
  save(next: LogState, said: string): Promise<string>;
  close(): void;
}

/** 作废, with reason and name. */
export function VoidForm({ id, number, reasons, state, names, save, close }: Props) {
  const [reason, setReason] = useState('');
  const [by, setBy] = useState('');
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState('');
  const first = useRef<HTMLSelectElement>(null);
  const bad = tried && reason === '';

  useEffect(() => first.current?.focus(), []);

  const confirm = async () => {
    setTried(true);
    setFailure('');
    if (reason === '') return first.current?.focus();
    if (by.trim() === '') return document.getElementById(`${id}-by`)?.focus();
    setFailure(await save(voidEntry(state, { reason, by }, readClock()), words.voidDone(number)));
  };

  return (
    <div class="lg-form" role="group" aria-label={words.voidOf(number)}>
      <p class="lg-note">{words.voidHint}</p>
      <div class="fields">
        <div>
          <label class={bad ? 'field field--bad' : 'field'}>
            <span>
              {words.voidReason}
              <small>{words.required}</small>
            </span>
            <select ref={first} value={reason} required aria-invalid={bad} aria-describedby={bad ? `${id}-e` : undefined} onInput={(event) => setReason(event.currentTarget.value)}>
              <option value="">{words.choose}</option>
              {reasons.map((each) => (
                <option key={each}>{each}</option>
              ))}
            </select>
          </label>
          {bad && (
            <p class="field__error" id={`${id}-e`}>
              {words.lacksReason}
            </p>
          )}
        </div>
        <NameControl id={`${id}-by`} label={words.voidedBy} value={by} error={tried && by.trim() === '' ? words.lacksVoider : undefined} names={names} change={setBy} />
      </div>
      <p role="status" class="lg-bad">
        {failure}
      </p>
      <p class="lg-acts">
        <button type="button" class="btn btn--p" onClick={() => void confirm()}>
          {words.confirmVoid}
        </button>
        <button type="button" class="btn" onClick={close}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { scorecard as words } from '../../ui/text/zh-Hans/scorecard.ts';

interface Props {
  reopen(reason: string): void;
  close(): void;
}

/** Asks why a completed sheet is opened again. Nothing is changed before 确认重新打开. */
export function ReopenForm({ reopen, close }: Props) {
  const [reason, setReason] = useState('');
  const [tries, setTries] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const bad = tries > 0 && reason.trim() === '';
  useEffect(() => field.current?.focus(), [tries]);

  return (
    <div class="sc-reopen" data-noprint>
      <label class={bad ? 'field field--bad' : 'field'}>
        <span>{words.reopenReason}</span>
        <input ref={field} type="text" autocomplete="off" maxLength={200} value={reason} aria-invalid={bad} aria-describedby={bad ? 'sc-reason-error' : undefined} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      {bad && (
        <p class="field__error" id="sc-reason-error">
          {words.lacksReason}
        </p>
      )}
      <p class="sc-acts">
        <button type="button" class="btn btn--p" onClick={() => (reason.trim() === '' ? setTries(tries + 1) : reopen(reason))}>
          {words.confirmReopen}
        </button>
        <button type="button" class="btn" onClick={close}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}

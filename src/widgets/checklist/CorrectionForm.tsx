import { useEffect, useRef, useState } from 'preact/hooks';
import { checklist as words } from '../../ui/text/zh-Hans/checklist.ts';
import { type CorrectionInput, correctionGaps } from './actions.ts';
import { FailureDetail } from './FailureDetail.tsx';
import { type ChecklistState, emptyFailure, failureFields } from './state.ts';
import { VerdictChoice } from './VerdictChoice.tsx';

interface Props {
  /** Id of the row on the page. */
  id: string;
  item: string;
  number: number;
  state: ChecklistState;
  correct(input: CorrectionInput): void;
  close(): void;
}

/** Changes one answer of a completed run. Nothing is written before 确认更正. */
export function CorrectionForm({ id, item, number, state, correct, close }: Props) {
  const [input, setInput] = useState<CorrectionInput>({ item, becomes: state.answers[item] ?? { verdict: 'ok' }, by: state.head.inspector, reason: '' });
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLDivElement>(null);
  const gaps = tries > 0 ? correctionGaps(state, input) : [];
  const { becomes } = input;
  const mark = `${id}-fix`;

  // To the answer at first, and to what is missing after a vain try.
  useEffect(() => form.current?.querySelector<HTMLElement>(gaps.length > 0 && !gaps.includes('same') ? '[aria-invalid="true"]' : ':checked')?.focus(), [tries]);

  const confirm = () => {
    setTries(tries + 1);
    if (correctionGaps(state, input).length > 0) return;
    correct(input);
    close();
  };

  return (
    <div class="ck-fix" ref={form} role="group" aria-labelledby={mark} data-noprint>
      <p id={mark}>{words.correctItem(number)}</p>
      <VerdictChoice name={mark} labelledby={mark} verdict={becomes.verdict} choose={(verdict) => setInput({ ...input, becomes: { ...becomes, verdict } })} />
      {gaps.includes('same') && <p class="field__error">{words.correctionGap.same}</p>}
      {becomes.verdict === 'no' && (
        <FailureDetail
          id={mark}
          failure={becomes.failure}
          runDate={state.head.date}
          errors={[...failureFields, 'later-due' as const].filter((each) => gaps.includes(each))}
          change={(field, value) => setInput({ ...input, becomes: { ...becomes, failure: { ...(becomes.failure ?? emptyFailure), [field]: value } } })}
        />
      )}
      <div class="fields">
        {(['by', 'reason'] as const).map((field) => (
          <div key={field}>
            <label class={gaps.includes(field) ? 'field field--bad' : 'field'}>
              <span>{field === 'by' ? words.correctedBy : words.reason}</span>
              <input
                type="text"
                name={field}
                autocomplete="off"
                maxLength={field === 'by' ? 40 : 200}
                value={input[field]}
                aria-invalid={gaps.includes(field)}
                onInput={(event) => setInput({ ...input, [field]: event.currentTarget.value })}
              />
            </label>
            {gaps.includes(field) && <p class="field__error">{words.correctionGap[field]}</p>}
          </div>
        ))}
      </div>
      <p class="ck-acts">
        <button type="button" class="btn btn--p" onClick={confirm}>
          {words.confirmCorrection}
        </button>
        <button type="button" class="btn" onClick={close}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}

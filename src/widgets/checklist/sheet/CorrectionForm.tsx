import { useEffect, useRef, useState } from 'preact/hooks';
import { correction } from '../../../ui/text/zh-Hans/checklist-correction.ts';
import { checklist as words } from '../../../ui/text/zh-Hans/checklist.ts';
import { type CorrectionInput, correctionGaps, give } from '../actions.ts';
import { AnswerControl } from '../answers/controls/AnswerControl.tsx';
import { askedOf } from '../answers/table.ts';
import { type Place, standingOf } from '../places.ts';
import { namePlace } from '../rows.ts';
import { type ChecklistState, emptyFailure, failureFields } from '../state.ts';
import { EvidenceNote } from './EvidenceNote.tsx';
import { FailureDetail } from './FailureDetail.tsx';

interface Props {
  /** Id of the row on the page. */
  id: string;
  place: Place;
  state: ChecklistState;
  correct(input: CorrectionInput): void;
  close(): void;
}

/** Changes one answer of a completed run. Nothing is written before 确认更正. */
export function CorrectionForm({ id, place, state, correct, close }: Props) {
  const { key, item } = place;
  const [input, setInput] = useState<CorrectionInput>({ place: key, becomes: state.answers[key] ?? { value: '' }, by: state.head.inspector, reason: '' });
  const [tries, setTries] = useState(0);
  const form = useRef<HTMLDivElement>(null);
  const gaps = tries > 0 ? correctionGaps(item, state, input) : [];
  const { becomes } = input;
  const mark = `${id}-fix`;

  // To the answer at first, and to what is missing after a vain try.
  useEffect(() => {
    const wanted = gaps.length > 0 && !gaps.includes('same') ? '[aria-invalid="true"]' : ':checked, input, textarea';
    form.current?.querySelector<HTMLElement>(wanted)?.focus();
  }, [tries]);

  const confirm = () => {
    setTries(tries + 1);
    if (correctionGaps(item, state, input).length > 0) return;
    correct(input);
    close();
  };

  return (
    <div class="ck-fix" ref={form} role="group" aria-labelledby={mark} data-noprint>
      <p id={mark}>{words.correctItem(namePlace(place, words))}</p>
      <AnswerControl name={mark} labelledby={mark} asked={askedOf(item)} answer={becomes} disabled={false} give={(given) => setInput({ ...input, becomes: give(becomes, given) })} />
      {gaps.includes('same') && <p class="field__error">{correction.correctionGap.same}</p>}
      {(gaps.includes('answer') || gaps.includes('readable')) && <p class="field__error">{words.lacks[gaps.includes('answer') ? 'answer' : 'readable']}</p>}
      {item.evidence && <EvidenceNote id={mark} note={becomes.note ?? ''} asked missing={false} change={(note) => setInput({ ...input, becomes: give(becomes, { note }) })} />}
      {standingOf(item, becomes) === 'no' && (
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
              <span>{field === 'by' ? correction.correctedBy : correction.reason}</span>
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
            {gaps.includes(field) && <p class="field__error">{correction.correctionGap[field]}</p>}
          </div>
        ))}
      </div>
      <p class="ck-acts">
        <button type="button" class="btn btn--p" onClick={confirm}>
          {correction.confirmCorrection}
        </button>
        <button type="button" class="btn" onClick={close}>
          {words.cancel}
        </button>
      </p>
    </div>
  );
}

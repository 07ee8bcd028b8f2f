import { looksPersonal } from '../../../lib/personal.ts';
import { checklist as words } from '../../../ui/text/zh-Hans/checklist.ts';
import { personal } from '../../../ui/text/zh-Hans/form.ts';
import { emptyFailure, type Failure, type FailureField, failureFields } from '../state.ts';

interface Props {
  /** Prefix of the ids, unique on the page. */
  id: string;
  failure: Failure | undefined;
  /** The day of the run: mending cannot be due before it. */
  runDate: string;
  /** What is missing and is to be shown as missing by now. */
  errors: readonly (FailureField | 'later-due')[];
  change(field: FailureField, value: string): void;
}

/** What was wrong, who mends it, by when. */
export function FailureDetail({ id, failure = emptyFailure, runDate, errors, change }: Props) {
  return (
    <div class="fields ck-failure" data-noprint>
      {failureFields.map((field) => {
        const error = errors.find((each) => each === field || (field === 'due' && each === 'later-due'));
        const control = {
          name: field,
          value: failure[field],
          required: true,
          autocomplete: 'off',
          'aria-invalid': error !== undefined,
          'aria-describedby': error && `${id}-${field}-error`,
          onInput: (event: { currentTarget: { value: string } }) => change(field, event.currentTarget.value),
        } as const;
        return (
          <div key={field} class={`ck-failure__${field}`}>
            <label class={error ? 'field field--bad' : 'field'}>
              <span>{words.failure[field]}</span>
              {field === 'problem' && <textarea rows={2} {...control} />}
              {field === 'owner' && <input type="text" maxLength={40} {...control} />}
              {field === 'due' && <input type="date" min={runDate} {...control} />}
            </label>
            {field === 'problem' && looksPersonal(failure.problem) && <p class="field__error">{personal.form}</p>}
            {error && (
              <p class="field__error" id={`${id}-${field}-error`}>
                {words.lacks[error]}
              </p>
            )}
          </div>
        );
      })}
    </div>
  );
}

import { looksPersonal } from '../../lib/personal.ts';
import { log as words } from '../../ui/text/zh-Hans/log.ts';
import { personal as personalWords } from '../../ui/text/zh-Hans/form.ts';
import type { Field, FieldKind } from './data.ts';
import { readClock } from './use-now.ts';

interface Props {
  /** Id of the control on the page. */
  id: string;
  field: Field;
  value: string;
  error: string | undefined;
  /** Id of the list of names that are offered for a person. */
  names: string;
  change(value: string): void;
}

const inputType: Record<Exclude<FieldKind, 'long-text' | 'choice'>, string> = { text: 'text', person: 'text', date: 'date', 'date-time': 'datetime-local' };

/** One field with its label, what belongs in it, and what is wrong with it. */
export function FieldControl({ id, field: { label, kind, options = [], required, hint }, value, error, names, change }: Props) {
  const personal = !error && (kind === 'text' || kind === 'long-text') && looksPersonal(value);
  const notes = [hint && `${id}-h`, personal && `${id}-p`, error && `${id}-e`].filter(Boolean).join(' ');
  const control = {
    id,
    value,
    required,
    'aria-invalid': error !== undefined,
    'aria-describedby': notes || undefined,
    onInput: (event: { currentTarget: { value: string } }) => change(event.currentTarget.value),
  };
  return (
    <div class={kind === 'long-text' ? 'lg-wide' : undefined}>
      <label class={error ? 'field field--bad' : 'field'}>
        <span>
          {label}
          {required && <small>{words.required}</small>}
        </span>
        {kind === 'choice' && (
          <select {...control}>
            <option value="">{words.choose}</option>
            {options.map((option) => (
              <option key={option}>{option}</option>
            ))}
            {value !== '' && !options.includes(value) && <option>{value}</option>}
          </select>
        )}
        {kind === 'long-text' && <textarea rows={2} {...control} />}
        {kind !== 'choice' && kind !== 'long-text' && (
          <input type={inputType[kind]} autocomplete="off" list={kind === 'person' ? names : undefined} {...control} />
        )}
      </label>
      {kind === 'date-time' && value === '' && (
        <button type="button" class="lg-link" aria-label={`${label}${words.now}`} onClick={() => change(readClock())}>
          {words.now}
        </button>
      )}
      {hint && (
        <p class="lg-note" id={`${id}-h`}>
          {hint}
        </p>
      )}
      {personal && (
        <p class="field__error" id={`${id}-p`}>
          {personalWords.log}
        </p>
      )}
      {error && (
        <p class="field__error" id={`${id}-e`}>
          {error}
        </p>
      )}
    </div>
  );
}

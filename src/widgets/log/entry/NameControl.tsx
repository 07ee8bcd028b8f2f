import { log as words } from '../../../ui/text/zh-Hans/log.ts';
import { person } from '../fields/text.ts';

interface Props {
  id: string;
  label: string;
  value: string;
  error: string | undefined;
  /** Id of the list of names that are offered. */
  names: string;
  change(value: string): void;
}

/** Who does it: every change of a ledger is signed. */
export function NameControl({ id, label, value, error, names, change }: Props) {
  return (
    <div>
      <label class={error ? 'field field--bad' : 'field'}>
        <span>
          {label}
          <small>{words.required}</small>
        </span>
        <input
          id={id}
          type="text"
          autocomplete="off"
          required
          maxLength={person.longest}
          list={names}
          value={value}
          aria-invalid={error !== undefined}
          aria-describedby={error && `${id}-e`}
          onInput={(event) => change(event.currentTarget.value)}
        />
      </label>
      {error && (
        <p class="field__error" id={`${id}-e`}>
          {error}
        </p>
      )}
    </div>
  );
}

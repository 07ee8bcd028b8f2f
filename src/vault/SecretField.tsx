import type { Ref } from 'preact';
import { useId } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  change(value: string): void;
  /** Shows what is typed. */
  plain?: boolean;
  hint?: string | undefined;
  error?: string | undefined;
  length?: number;
  inputRef?: Ref<HTMLInputElement>;
}

/** A field that the browser must not remember: without a name, not completed, not spelled, and hidden as it is typed. */
export function SecretField({ label, value, change, plain = false, hint, error, length = 128, inputRef }: Props) {
  const id = useId();
  return (
    <div class="vt-field">
      <label class={error ? 'field field--bad' : 'field'}>
        <span>{label}</span>
        <input
          ref={inputRef}
          type={plain ? 'text' : 'password'}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={length}
          value={value}
          aria-invalid={error ? true : undefined}
          aria-describedby={error || hint ? id : undefined}
          onInput={(event) => change(event.currentTarget.value)}
        />
      </label>
      {(error || hint) && (
        <p id={id} class={error ? 'field__error' : 'vt-note'}>
          {error || hint}
        </p>
      )}
    </div>
  );
}

interface Props {
  /** Name of the radios, unique on the page. */
  name: string;
  /** Ids of the texts that name the question. */
  labelledby: string;
  options: readonly { value: string; text: string; tone?: 'ok' | 'no' | 'na'; label?: string }[];
  chosen: string | undefined;
  disabled?: boolean | undefined;
  choose(value: string): void;
}

/** One of some answers: one stop of the Tab key, arrows within. On paper the same marks are the boxes. */
export function Segments({ name, labelledby, options, chosen, disabled, choose }: Props) {
  return (
    <div class="seg" role="radiogroup" aria-labelledby={labelledby}>
      {options.map(({ value, text, tone, label }) => (
        <label key={value} class={tone && `seg__${tone}`}>
          <input type="radio" name={name} value={value} aria-label={label} checked={chosen === value} disabled={disabled} onChange={() => choose(value)} />
          <span class="seg__mark" aria-hidden="true" />
          {text}
        </label>
      ))}
    </div>
  );
}
